import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { answer, api } from '../../api/client.js';
import type { ApiProblem } from '../../api/problem.js';
import { fieldsFrom, type Fields, type Typed } from '../../form/field.js';
import { said, useSay, useWords, WordsProvider } from '../../language/index.js';
import { Loading } from '../../parts/loading.js';
import { AskCheckSend, type Sent } from '../../staff/ask-check-send.js';
import { caseKey, type CaseShown, type Obligation, type StepForm } from '../../staff/case-queries.js';
import { useCaseLists } from '../../staff/case-lists.js';
import { usePartyName } from '../../staff/party-names.js';
import { Refusals } from '../../staff/refusals.js';
import { useWayOut } from '../../staff/way-out.js';
import { MovedOn } from './moved-on.js';
import { StepIntro } from './step-intro.js';

const texts = {
  send: said('Leg dit vast', 'Record this'),
  pupilNumber: said('Leerlingnummer van de school', 'The school’s own pupil number'),
  pupilNumberHint: said(
    'Hiermee vindt u de zaak later terug. Nooit een BSN.',
    'By it the case can be found later. Never a citizen service number.',
  ),
};

interface FilledGiven {
  readonly page: CaseShown;
  readonly form: StepForm;
  readonly forms: { readonly version: number; readonly steps: readonly StepForm[] };
  readonly obligations: readonly Obligation[];
  readonly duty: Obligation | undefined;
  readonly checking: boolean;
}

/** The school writes as the school: that is not asked. */
const alwaysSo: Readonly<Record<string, Typed>> = { 'message.send': { from: 'school' } };

/** A step that may be taken: its form, filled in and sent at the version of the case that was on the screen. */
export function StepFilled({ page, form, forms, obligations, duty, checking }: FilledGiven) {
  const say = useSay();
  const words = useWords();
  const partyName = usePartyName(page);
  const navigate = useNavigate({ from: '/zaak/$caseId/stap/$type' });
  const queries = useQueryClient();
  const lists = useCaseLists(page);
  const [seen, setSeen] = useState(forms.version);
  const { caseId, protocol } = page.case;
  const { type, party } = form;
  const wayOut = useWayOut(caseId, obligations, forms.steps);
  const preset = useMemo(() => ({ ...typedFrom(duty?.preset ?? {}), ...alwaysSo[type] }), [duty, type]);
  const fields = useMemo(() => withPupilNumber(type, fieldsFrom(form.fields)), [type, form.fields]);
  const more = useMemo(
    () => ({
      ...words,
      [`field.party.add.pupilNumber`]: say(texts.pupilNumber),
      [`hint.party.add.pupilNumber`]: say(texts.pupilNumberHint),
    }),
    [words, say],
  );
  if (lists === undefined) return <Loading />;
  const send = ({ data, key, draft }: Sent) => take(caseId, form, seen, { data, key, draft });
  const onProblem = (problem: ApiProblem) => {
    if (problem.is === 'refused')
      return <Refusals refusals={problem.refusals} protocol={protocol} wayOut={wayOut} live />;
    if (problem.is !== 'caseMovedOn') return undefined;
    return <MovedOn page={page} since={seen} onSeen={() => void see()} />;
  };
  const see = async (): Promise<void> => {
    await queries.invalidateQueries({ queryKey: caseKey(caseId) });
    setSeen(queries.getQueryData<{ version: number }>([...caseKey(caseId), 'steps'])?.version ?? seen);
  };
  const title = say(form.title) + (party === undefined ? '' : ` (${partyName(party)})`);
  return (
    <WordsProvider value={more}>
      {forms.version > seen ? <MovedOn page={page} since={seen} onSeen={() => setSeen(forms.version)} /> : null}
      <AskCheckSend
        title={say(form.title)}
        shownTitle={title}
        of={type}
        fields={fields}
        lists={lists}
        preset={preset}
        draft={draftPlace(caseId, form)}
        sendName={texts.send}
        intro={<StepIntro form={form} duty={duty} protocol={protocol} />}
        checking={checking}
        goTo={(part) =>
          void navigate({
            search: (before) => ({
              ...before,
              deel: part === 'form' ? undefined : part === 'check' ? 'controle' : 'klaar',
            }),
            replace: part === 'done',
          })
        }
        send={send}
        onDone={() => void queries.invalidateQueries()}
        onProblem={onProblem}
      />
    </WordsProvider>
  );
}

const draftPlace = (caseId: string, { type, party, track }: StepForm): string =>
  ['case', caseId, type, party, track].filter((part) => part !== undefined).join('.');

/** A pupil is found later by the number the school itself uses: asked beside the step, since it is no part of the log. */
const withPupilNumber = (type: string, fields: Fields): Fields =>
  type !== 'party.add'
    ? fields
    : {
        ...fields,
        pupilNumber: { kind: 'sealed', max: 40, required: false, visibleWhen: { field: 'kind', is: ['pupil'] } },
      };

/** What a duty asks exactly, such as which role to consult, as answers. */
const typedFrom = (preset: Readonly<Record<string, unknown>>): Typed =>
  Object.fromEntries(
    Object.entries(preset).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map((one) => String(one)) : String(value),
    ]),
  );

function take(caseId: string, { type, party, track }: StepForm, seenVersion: number, { data, key, draft }: Sent) {
  const params = { path: { case: caseId }, header: { 'Idempotency-Key': key } };
  const headers = { draft };
  if (type === 'party.add') {
    const { pupilNumber, ...rest } = data;
    const number = typeof pupilNumber === 'string' ? { pupilNumber } : {};
    return answer(
      api.POST('/api/v1/cases/{case}/parties', { params, headers, body: { seenVersion, data: rest, ...number } }),
    );
  }
  return answer(
    api.POST('/api/v1/cases/{case}/steps', { params, headers, body: { type, party, track, seenVersion, data } }),
  );
}
