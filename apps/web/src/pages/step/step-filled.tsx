import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { isProblem, type ApiProblem } from '../../api/problem.js';
import { Answers } from '../../form/answers.js';
import { fieldsFrom, type Typed } from '../../form/field.js';
import { said, useSay, useWords, WordsProvider } from '../../language/index.js';
import { Loading } from '../../parts/loading.js';
import { AskCheckSend, partSearch, type Sent } from '../../staff/ask-check-send.js';
import { caseKey, type CaseShown, type Obligation, type StepForm } from '../../staff/case-queries.js';
import { useCaseLists } from '../../staff/case-lists.js';
import { usePartyName } from '../../staff/party-names.js';
import { useNow } from '../../staff/queries.js';
import { Refusals } from '../../staff/refusals.js';
import { partedFrom, StandInNotice, useStandIn } from '../../staff/stand-in.js';
import { useWayOut } from '../../staff/way-out.js';
import { MovedOn } from './moved-on.js';
import { ownFormOf, takeStep, type OwnForm } from './own-forms.js';
import { StepIntro } from './step-intro.js';

const texts = {
  send: said('Leg dit vast', 'Record this'),
};

export interface FilledGiven {
  readonly page: CaseShown;
  readonly form: StepForm;
  readonly forms: { readonly version: number; readonly steps: readonly StepForm[] };
  readonly obligations: readonly Obligation[];
  readonly duty: Obligation | undefined;
  readonly checking: boolean;
  /** Where the form of this step asks something beside its fields. */
  readonly own?: OwnForm;
}

/** A step that may be taken: its form, filled in and sent at the version of the case that was on the screen. */
export function StepFilled({ page, form, forms, obligations, duty, checking, own: given }: FilledGiven) {
  const say = useSay();
  const words = useWords();
  const partyName = usePartyName(page);
  const navigate = useNavigate({ from: '/zaak/$caseId/stap/$type' });
  const queries = useQueryClient();
  const now = useNow();
  const lists = useCaseLists(page);
  const [seen, setSeen] = useState(forms.version);
  const { caseId, protocol, school } = page.case;
  const standIn = useStandIn(
    useMemo(() => [form], [form]),
    school,
  );
  const { type, party } = form;
  const own = given ?? ownFormOf(type);
  const wayOut = useWayOut(page, obligations, forms.steps, party);
  const preset = useMemo(
    () => ({ ...typedFrom(duty?.preset ?? {}), ...own.preset, ...standIn.preset }),
    [duty, own, standIn],
  );
  const fields = useMemo(() => {
    const told = fieldsFrom(form.fields);
    return { ...standIn.fields, ...(own.fields?.(told) ?? told) };
  }, [own, form.fields, standIn]);
  const more = useMemo(() => {
    const beside = Object.entries({ ...own.words, ...standIn.words }).map(([key, text]) => [key, say(text)]);
    return { ...words, ...Object.fromEntries(beside) } as typeof words;
  }, [words, say, own, standIn]);
  if (lists === undefined) return <Loading />;
  // What others recorded meanwhile is fetched before it is told, so that it can be told.
  const send = (sent: Sent) =>
    takeStep({ ...sent, ...partedFrom(sent.data), caseId, form, seenVersion: seen }, own).catch(
      async (error: unknown) => {
        if (isProblem(error, 'caseMovedOn')) await queries.invalidateQueries({ queryKey: caseKey(caseId) });
        throw error;
      },
    );
  const onProblem = (problem: ApiProblem) => {
    if (problem.is === 'caseMovedOn') return null;
    if (problem.is !== 'refused') return undefined;
    return <Refusals refusals={problem.refusals} protocol={protocol} wayOut={wayOut} live />;
  };
  const movedOn = forms.version > seen;
  const title = say(form.title) + (party === undefined ? '' : ` (${partyName(party)})`);
  const asked = Object.keys(duty?.preset ?? {});
  const settled = (
    <Answers
      of={type}
      fields={Object.fromEntries(Object.entries(fields).filter(([name]) => asked.includes(name)))}
      typed={preset}
      now={now}
      lists={lists}
    />
  );
  return (
    <WordsProvider value={more}>
      <AskCheckSend
        title={say(form.title)}
        shownTitle={title}
        of={type}
        fields={fields}
        lists={lists}
        preset={preset}
        {...(own.initial && { initial: own.initial })}
        draft={draftPlace(caseId, form, own.draft)}
        sendName={texts.send}
        intro={
          <>
            <StandInNotice standIn={standIn} />
            <StepIntro form={form} duty={duty} protocol={protocol} settled={settled} />
          </>
        }
        checking={checking}
        goTo={(part) =>
          navigate({
            search: ({ deel: _, ...before }) => ({ ...before, ...partSearch(part) }),
            replace: part === 'done',
          })
        }
        send={send}
        onProblem={onProblem}
        notice={movedOn ? <MovedOn page={page} since={seen} onSeen={() => setSeen(forms.version)} /> : null}
      />
    </WordsProvider>
  );
}

const draftPlace = (caseId: string, { type, party, track }: StepForm, more?: string): string =>
  ['case', caseId, type, party, track, more].filter((part) => part !== undefined).join('.');

/** What a duty asks exactly, such as which role to consult, as answers. */
const typedFrom = (preset: Readonly<Record<string, unknown>>): Typed =>
  Object.fromEntries(
    Object.entries(preset).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map((one) => String(one)) : String(value),
    ]),
  );
