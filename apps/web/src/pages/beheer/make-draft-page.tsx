import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { answer, api, newKey } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import { ErrorSummary } from '../../form/error-summary.js';
import { OneOf, TextInput } from '../../form/inputs.js';
import { said, useSay } from '../../language/index.js';
import { failureText } from '../../parts/failure.js';
import { PageHeading } from '../../parts/heading.js';
import { Notice } from '../../parts/notice.js';
import { RefusalList } from '../../staff/refusals.js';
import { schoolsQuery } from '../../staff/queries.js';
import { EditionFaults } from './edition-faults.js';

const texts = {
  make: said('Maak een concept uit een bestand', 'Make a draft from a file'),
  revise: said('Zet een andere tekst in het concept', 'Put another text into the draft'),
  back: said('Terug naar Protocollen', 'Back to Protocols'),
  file: said('Kies het bestand met de versie (JSON)', 'Choose the file with the edition (JSON)'),
  fileHint: said(
    'Begin met een versie die geldt: download die, verander haar, en geef haar een eigen id en een latere datum.',
    'Begin with an edition that holds: download it, change it, and give it an id of its own and a later date.',
  ),
  text: said('Of plak de tekst hier', 'Or paste the text here'),
  whose: said('Voor wie is deze versie?', 'Whom is this edition for?'),
  everybody: said('Een protocol voor alle scholen', 'A protocol for all schools'),
  additions: (school: string) => said(`Aanvullingen van ${school}`, `Additions of ${school}`),
  validate: said('Kijk of de tekst klopt', 'See whether the text is right'),
  save: said('Bewaar als concept', 'Keep as a draft'),
  well: said('De tekst klopt. U kunt haar als concept bewaren.', 'The text is right. You can keep it as a draft.'),
  wrong: said('In de tekst klopt nog iets niet', 'Something in the text is not right yet'),
  notJson: said(
    'Dit is geen geldige JSON. Kies een ander bestand of herstel de tekst.',
    'This is not valid JSON. Choose another file or mend the text.',
  ),
  noUnit: said('Kies voor wie deze versie is.', 'Choose whom this edition is for.'),
  empty: said('Kies een bestand of plak de tekst.', 'Choose a file or paste the text.'),
  refused: said('Dit kan zo niet', 'This is not possible like this'),
};

const read = (text: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
};

/** An edition that is brought in as a file: judged first, kept as a draft when it is sound. */
export function MakeDraftPage() {
  const say = useSay();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { edition: revised } = useSearch({ from: '/staff/beheer/protocol-maken' });
  const { data: schools = [] } = useQuery(schoolsQuery);
  const [text, setText] = useState('');
  const [unit, setUnit] = useState('');
  const [wrong, setWrong] = useState<string>();
  const [isUnitMissing, setUnitMissing] = useState(false);
  const [key, setKey] = useState(newKey);
  const given = { ...(unit !== '' && unit !== 'all' && { school: unit }) };
  const params = { header: { 'Idempotency-Key': key } };
  const judge = useMutation({
    mutationFn: (edition: Record<string, unknown>) =>
      answer(api.POST('/api/v1/edition-drafts/validate', { body: { edition, ...given } })),
  });
  const keep = useMutation({
    mutationFn: async (edition: Record<string, unknown>) => {
      if (revised === undefined)
        return (await answer(api.POST('/api/v1/edition-drafts', { params, body: { edition, ...given } }))).id;
      const asked = { params: { ...params, path: { edition: revised } }, body: { edition } };
      await answer(api.POST('/api/v1/edition-drafts/{edition}/revise', asked));
      return revised;
    },
    onSuccess: async (id) => {
      await queries.invalidateQueries();
      await navigate({ to: '/beheer/protocollen/$edition', params: { edition: id } });
    },
    onError: () => setKey(newKey()),
  });
  const go = (send: (edition: Record<string, unknown>) => void): void => {
    const edition = read(text);
    judge.reset();
    keep.reset();
    setWrong(text.trim() === '' ? say(texts.empty) : edition === undefined ? say(texts.notJson) : undefined);
    const lacksUnit = revised === undefined && unit === '';
    setUnitMissing(lacksUnit);
    if (edition !== undefined && !lacksUnit) send(edition);
  };
  const title = revised === undefined ? texts.make : texts.revise;
  const faults = judge.data?.errors ?? unsoundIn(keep.error);
  const errors = useMemo(
    () => [
      ...(wrong === undefined ? [] : [{ id: 'edition-text', text: wrong }]),
      ...(isUnitMissing ? [{ id: 'edition-unit', text: say(texts.noUnit) }] : []),
    ],
    [wrong, isUnitMissing, say],
  );
  return (
    <>
      <Link className="back" to="/beheer/protocollen">
        {say(texts.back)}
      </Link>
      <PageHeading title={say(title)} errors={errors.length}>
        {say(title)}
      </PageHeading>
      <ErrorSummary errors={errors} />
      <Outcome faults={faults} error={keep.error ?? judge.error} isJudged={judge.isSuccess} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          go(keep.mutate);
        }}
      >
        <div className="field">
          <label htmlFor="edition-file">{say(texts.file)}</label>
          <p className="hint" id="edition-file-hint">
            {say(texts.fileHint)}
          </p>
          <input
            id="edition-file"
            className="input"
            type="file"
            accept=".json,application/json"
            aria-describedby="edition-file-hint"
            onChange={({ currentTarget: { files } }) => void files?.[0]?.text().then(setText)}
          />
        </div>
        <TextInput id="edition-text" label={say(texts.text)} lines={12} value={text} error={wrong} onType={setText} />
        {revised === undefined ? (
          <OneOf
            id="edition-unit"
            label={say(texts.whose)}
            value={unit}
            error={isUnitMissing ? say(texts.noUnit) : undefined}
            options={[
              { value: 'all', label: say(texts.everybody) },
              ...schools.map(({ id, name }) => ({ value: id, label: say(texts.additions(name)) })),
            ]}
            onChoose={setUnit}
          />
        ) : null}
        <div className="actions">
          <button className="button">{say(texts.save)}</button>
          <button type="button" className="button button-plain" onClick={() => go(judge.mutate)}>
            {say(texts.validate)}
          </button>
        </div>
      </form>
    </>
  );
}

interface OutcomeGiven {
  readonly faults: ReturnType<typeof unsoundIn>;
  readonly error: Error | null;
  readonly isJudged: boolean;
}

function Outcome({ faults, error, isJudged }: OutcomeGiven) {
  const say = useSay();
  if (faults !== undefined && faults.length > 0)
    return (
      <Notice tone="wrong" live>
        <h2>{say(texts.wrong)}</h2>
        <EditionFaults errors={faults} />
      </Notice>
    );
  if (error instanceof ApiProblem && error.refusals.length > 0)
    return (
      <Notice tone="mind" live>
        <h2>{say(texts.refused)}</h2>
        <RefusalList refusals={error.refusals} protocol="" />
      </Notice>
    );
  if (error !== null)
    return (
      <Notice tone="wrong" live>
        <p>{say(failureText(error).text)}</p>
      </Notice>
    );
  return isJudged ? (
    <Notice tone="well" live>
      <p>{say(texts.well)}</p>
    </Notice>
  ) : null;
}

/** The faults that the server named when it would not keep an edition. */
function unsoundIn(error: Error | null): readonly { path: string; wrong: string; cure: string }[] | undefined {
  if (!(error instanceof ApiProblem)) return undefined;
  const told = error.problem.errors?.flatMap(({ path, wrong, cure }) =>
    wrong === undefined ? [] : [{ path: path.replace(/^edition/, ''), wrong, cure: cure ?? '' }],
  );
  return told;
}
