import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api, newKey } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import { ErrorSummary } from '../../form/error-summary.js';
import { idOf } from '../../form/field-input.js';
import { one } from '../../form/field.js';
import { OneOf, TextInput } from '../../form/inputs.js';
import { said, useSay, type Said } from '../../language/index.js';
import { FailurePage } from '../../parts/failure.js';
import { PageHeading } from '../../parts/heading.js';
import { Loading } from '../../parts/loading.js';
import { DraftState } from '../../staff/draft-state.js';
import { schoolsQuery } from '../../staff/queries.js';
import { useDraft } from '../../staff/use-draft.js';
import { BeginningText } from './beginning-text.js';
import { placeOf } from './desk-form.js';
import { readEdition } from './edition-text.js';
import { JudgedText, unsoundIn } from './judged-text.js';

const texts = {
  make: said('Maak een concept', 'Make a draft'),
  revise: said('Zet een andere tekst in het concept', 'Put another text into the draft'),
  back: said('Terug naar Protocollen', 'Back to Protocols'),
  backToDraft: said('Terug naar het concept', 'Back to the draft'),
  file: said('Kies het bestand met de versie (JSON)', 'Choose the file with the edition (JSON)'),
  noFile: said('U hebt nog geen bestand gekozen.', 'You have not chosen a file yet.'),
  chosen: (name: string) => said(`Gekozen: ${name}`, `Chosen: ${name}`),
  fileHint: said(
    'De tekst van het bestand komt in het vak hieronder.',
    'The text of the file comes into the box below.',
  ),
  text: said('Of schrijf of plak de tekst hier', 'Or write or paste the text here'),
  whose: said('Voor wie is deze versie?', 'Whom is this edition for?'),
  everybody: said('Een protocol voor alle scholen', 'A protocol for all schools'),
  additions: (school: string) => said(`Aanvullingen van ${school}`, `Additions of ${school}`),
  validate: said('Kijk of de tekst klopt', 'See whether the text is right'),
  save: said('Bewaar als concept', 'Keep as a draft'),
  notJson: (line: number) =>
    said(
      `De tekst is geen geldige JSON. Kijk bij regel ${line}, of kies een ander bestand.`,
      `The text is not valid JSON. Look near line ${line}, or choose another file.`,
    ),
  unreadable: said(
    'Dit bestand is niet te lezen. Kies een ander bestand.',
    'This file cannot be read. Choose another.',
  ),
  noUnit: said('Kies voor wie deze versie is.', 'Choose whom this edition is for.'),
  empty: said('Kies een bestand, of schrijf of plak de tekst.', 'Choose a file, or write or paste the text.'),
  unsound: (count: number) =>
    count === 1
      ? said(
          'In de tekst klopt één ding niet. Bovenaan staat wat, en hoe u het herstelt.',
          'One thing in the text is not right. It says above what, and how to mend it.',
        )
      : said(
          `In de tekst kloppen ${count} dingen niet. Bovenaan staat wat, en hoe u ze herstelt.`,
          `${count} things in the text are not right. It says above what, and how to mend them.`,
        ),
};

interface Wrong {
  readonly text?: Said;
  readonly unit?: Said;
}

/** An edition that is written, pasted or brought in as a file: kept as it is typed, judged, and made a draft when it is sound. */
export function MakeDraftPage() {
  const say = useSay();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { edition: revised } = useSearch({ from: '/staff/beheer/protocol-maken' });
  const { data: schools = [] } = useQuery(schoolsQuery);
  const place = placeOf('editionText', revised === undefined ? [] : [revised]);
  const { typed, ready, error, readAgain, kept, change, settled, sent } = useDraft(place);
  const [wrong, setWrong] = useState<Wrong>({});
  const [fileName, setFileName] = useState<string>();
  const [key, setKey] = useState(newKey);
  const [text, unit] = [one(typed, 'text'), one(typed, 'unit')];
  const given = unit === '' || unit === 'all' ? {} : { school: unit };
  const judge = useMutation({
    mutationFn: async (edition: Record<string, unknown>) =>
      (await answer(api.POST('/api/v1/edition-drafts/validate', { body: { edition, ...given } }))).errors,
    onSuccess: (errors) => setWrong(errors.length === 0 ? {} : { text: texts.unsound(errors.length) }),
  });
  const keep = useMutation({
    mutationFn: async (edition: Record<string, unknown>) => {
      await settled();
      const command = { params: { header: { 'Idempotency-Key': key } }, headers: { draft: place } };
      if (revised === undefined)
        return (await answer(api.POST('/api/v1/edition-drafts', { ...command, body: { edition, ...given } }))).id;
      const params = { ...command.params, path: { edition: revised } };
      await answer(api.POST('/api/v1/edition-drafts/{edition}/revise', { ...command, params, body: { edition } }));
      return revised;
    },
    onSuccess: async (id) => {
      await queries.invalidateQueries({ refetchType: 'none' });
      await navigate({ to: '/beheer/protocollen/$edition', params: { edition: id } });
      sent();
      await queries.refetchQueries({ type: 'active', stale: true });
    },
    onError: (problem) => {
      if (problem instanceof ApiProblem) setKey(newKey());
      const unsound = unsoundIn(problem);
      if (unsound !== undefined) setWrong({ text: texts.unsound(unsound.length) });
    },
  });
  const errors = (['text', 'unit'] as const).flatMap((name) => {
    const told = wrong[name];
    return told === undefined ? [] : [{ id: idOf(name), text: say(told) }];
  });
  if (!ready) return error === null ? <Loading /> : <FailurePage error={error} retry={readAgain} />;
  const isBusy = judge.isPending || keep.isPending;
  const go = (send: (edition: Record<string, unknown>) => void): void => {
    if (isBusy) return;
    const read = text.trim() === '' ? undefined : readEdition(text);
    judge.reset();
    keep.reset();
    const found: Wrong = {
      ...textFault(read),
      ...(revised === undefined && unit === '' && { unit: texts.noUnit }),
    };
    setWrong(found);
    if (read !== undefined && 'edition' in read && found.unit === undefined) send(read.edition);
  };
  const title = revised === undefined ? texts.make : texts.revise;
  const type = (value: string): void => {
    // That a text is right holds for that text; what is wrong with it stays in sight while somebody mends it.
    if (judge.data?.length === 0) judge.reset();
    change('text', value);
  };
  const begin = (value: string): void => {
    judge.reset();
    keep.reset();
    setWrong({});
    type(value);
  };
  const choose = (file: File | undefined): void => {
    if (file === undefined) return;
    setFileName(file.name);
    void file.text().then(begin, () => setWrong({ text: texts.unreadable }));
  };
  return (
    <>
      {revised === undefined ? (
        <Link className="back" to="/beheer/protocollen">
          {say(texts.back)}
        </Link>
      ) : (
        <Link className="back" to="/beheer/protocollen/$edition" params={{ edition: revised }}>
          {say(texts.backToDraft)}
        </Link>
      )}
      <PageHeading title={say(title)} errors={errors.length}>
        {say(title)}
      </PageHeading>
      <ErrorSummary errors={errors} found={wrong} />
      <JudgedText faults={judge.data ?? unsoundIn(keep.error)} error={keep.error ?? judge.error} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          go(keep.mutate);
        }}
      >
        <BeginningText revised={revised} isEmpty={text === ''} onBegin={begin} />
        <div className="field file">
          <input
            id="f-file"
            className="hidden"
            type="file"
            accept=".json,application/json"
            aria-describedby="f-file-hint f-file-name"
            onChange={({ currentTarget: { files } }) => choose(files?.[0])}
          />
          <p>
            <label className="button button-plain" htmlFor="f-file">
              {say(texts.file)}
            </label>
          </p>
          <p id="f-file-name" role="status">
            {say(fileName === undefined ? texts.noFile : texts.chosen(fileName))}
          </p>
          <p className="hint" id="f-file-hint">
            {say(texts.fileHint)}
          </p>
        </div>
        <TextInput
          id="f-text"
          label={say(texts.text)}
          lines={16}
          value={text}
          error={wrong.text === undefined ? undefined : say(wrong.text)}
          onType={type}
        />
        {revised === undefined ? (
          <OneOf
            id="f-unit"
            label={say(texts.whose)}
            value={unit}
            error={wrong.unit === undefined ? undefined : say(wrong.unit)}
            options={[
              { value: 'all', label: say(texts.everybody) },
              ...schools.map(({ id, name }) => ({ value: id, label: say(texts.additions(name)) })),
            ]}
            onChoose={(chosen) => change('unit', chosen)}
          />
        ) : null}
        <div className="actions">
          <button className="button" aria-busy={keep.isPending}>
            {say(texts.save)}
          </button>
          <button
            type="button"
            className="button button-plain"
            aria-busy={judge.isPending}
            onClick={() => go(judge.mutate)}
          >
            {say(texts.validate)}
          </button>
          <DraftState kept={kept} />
        </div>
      </form>
    </>
  );
}

function textFault(read: ReturnType<typeof readEdition> | undefined): Wrong {
  if (read === undefined) return { text: texts.empty };
  if ('edition' in read) return {};
  return { text: texts.notJson(read.line) };
}
