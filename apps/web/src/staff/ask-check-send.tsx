import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { newKey } from '../api/client.js';
import { ApiProblem } from '../api/problem.js';
import { Answers } from '../form/answers.js';
import { dataFrom, fieldErrors, wrongIn } from '../form/data.js';
import { ErrorSummary } from '../form/error-summary.js';
import { useErrorTexts } from '../form/error-texts.js';
import { FieldInput } from '../form/field-input.js';
import { shownFields, type FieldError, type Fields, type Lists, type Typed } from '../form/field.js';
import { said, useSay, type Said } from '../language/index.js';
import { FailurePage } from '../parts/failure.js';
import { PageHeading } from '../parts/heading.js';
import { Loading } from '../parts/loading.js';
import { DraftState } from './draft-state.js';
import { useNow } from './queries.js';
import { SendingFailed } from './sending-failed.js';
import { useDraft } from './use-draft.js';

const texts = {
  check: said('Controleer uw antwoorden', 'Check your answers'),
  looking: said('Klopt alles? Dan bent u er bijna.', 'Is everything right? Then you are nearly there.'),
  toCheck: said('Verder', 'Continue'),
  change: said('Iets veranderen', 'Change something'),
};

/** A part of the form as it stands in the address: Back goes from looking over to filling in. */
export const partSearch = (part: 'form' | 'check' | 'done'): { deel?: 'controle' | 'klaar' } =>
  part === 'form' ? {} : { deel: part === 'check' ? 'controle' : 'klaar' };

export interface Sent {
  readonly data: Readonly<Record<string, unknown>>;
  readonly key: string;
  /** The place of the draft, sent along so that it goes once the command is done. */
  readonly draft: string;
}

export interface AskGiven<Done> {
  readonly title: string;
  /** The heading, where it says more than the title may: a name. */
  readonly shownTitle?: string;
  /** The kind of step whose fields these are. */
  readonly of: string;
  readonly fields: Fields;
  readonly lists?: Lists;
  readonly draft: string;
  readonly sendName: Said;
  /** Answers that are given already and not asked. */
  readonly preset?: Typed;
  /** What stands there already and can be changed. */
  readonly initial?: Typed;
  readonly intro?: ReactNode;
  /** Which of the two parts the address tells; the check shows only when nothing is wrong. */
  readonly checking: boolean;
  readonly goTo: (part: 'form' | 'check' | 'done') => Promise<void>;
  readonly send: (sent: Sent) => Promise<Done>;
  /** What came of it, before the page that follows is there. */
  readonly onDone?: (done: Done) => void;
  /** What to say of a problem that is not about a field; undefined for what is said everywhere. */
  readonly onProblem?: (problem: ApiProblem) => ReactNode | undefined;
  /** To be told above the questions and above the last look at the answers. */
  readonly notice?: ReactNode;
}

const nothing: Typed = {};

/** A form, a look at the answers, and sending them: the server judges, and what is wrong leads back to where it is mended. */
export function AskCheckSend<Done>(given: AskGiven<Done>) {
  const { of, fields, draft: place, checking, goTo, preset = nothing, initial = nothing } = given;
  const now = useNow();
  const draft = useDraft(place);
  const queries = useQueryClient();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [key, setKey] = useState(newKey);
  const [isTaken, setTaken] = useState(false);
  const typed = useMemo(() => ({ ...initial, ...draft.typed, ...preset }), [initial, draft.typed, preset]);
  const sending = useMutation({
    mutationFn: async () => {
      await draft.settled();
      return given.send({ data: dataFrom(fields, typed, now), key, draft: place });
    },
    onSuccess: async (done) => {
      setTaken(true);
      draft.sent();
      given.onDone?.(done);
      // What is known is old from now on. It is asked anew once the next page is there: a step that was taken cannot be taken again,
      // and this page would say so while it goes.
      await queries.invalidateQueries({ refetchType: 'none' });
      await goTo('done');
      await queries.refetchQueries({ type: 'active', stale: true });
    },
    onError: (error) => {
      const told = error instanceof ApiProblem ? fieldErrors(error.errors, fields) : [];
      if (error instanceof ApiProblem) setKey(newKey());
      if (told.length === 0) return;
      setErrors(told);
      void goTo('form');
    },
  });
  const texted = useErrorTexts(of, fields, errors);
  // Once it is taken nothing is left of what was typed: no empty form stands there until the next page does.
  if (isTaken) return <Loading />;
  if (!draft.ready)
    return draft.error === null ? <Loading /> : <FailurePage error={draft.error} retry={draft.readAgain} />;
  const problem = (
    <>
      <SendingProblem error={sending.error} fields={fields} onProblem={given.onProblem} />
      {given.notice}
    </>
  );
  if (checking && wrongIn(fields, typed, now).length === 0) {
    return (
      <Check
        {...given}
        typed={typed}
        now={now}
        busy={sending.isPending}
        refused={sending.error instanceof ApiProblem && sending.error.refusals.length > 0}
        problem={problem}
        onSend={() => sending.mutate()}
      />
    );
  }
  const look = (): void => {
    const found = wrongIn(fields, typed, now);
    setErrors(found);
    if (found.length > 0) return;
    sending.reset();
    void goTo('check');
  };
  return (
    <Ask
      {...given}
      wrong={texted.told}
      found={errors}
      problem={problem}
      onLook={look}
      state={<DraftState kept={draft.kept} />}
    >
      {shownFields(fields, typed)
        .filter(([name]) => !(name in preset))
        .map(([name, field]) => (
          <FieldInput
            key={name}
            of={of}
            name={name}
            field={field}
            typed={typed}
            change={draft.change}
            error={texted.beside(name)}
            {...(given.lists && { lists: given.lists })}
          />
        ))}
    </Ask>
  );
}

interface AskPart {
  readonly title: string;
  readonly shownTitle?: string;
  readonly intro?: ReactNode;
  readonly wrong: readonly { readonly id: string; readonly text: string }[];
  /** What the last look found: the same as long as nobody looked again. */
  readonly found: readonly FieldError[];
  readonly problem: ReactNode;
  readonly state: ReactNode;
  readonly children: ReactNode;
  readonly onLook: () => void;
}

function Ask({ title, shownTitle = title, intro, wrong, found, problem, state, children, onLook }: AskPart) {
  const say = useSay();
  return (
    <>
      <ErrorSummary errors={wrong} found={found} />
      <PageHeading title={title} errors={wrong.length}>
        {shownTitle}
      </PageHeading>
      {problem}
      {intro}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onLook();
        }}
      >
        {children}
        <div className="actions">
          <button className="button">{say(texts.toCheck)}</button>
          {state}
        </div>
      </form>
    </>
  );
}

interface CheckPart extends Pick<AskGiven<unknown>, 'of' | 'fields' | 'lists' | 'sendName' | 'title' | 'shownTitle'> {
  readonly typed: Typed;
  readonly now: string;
  readonly busy: boolean;
  /** It was sent as it stands, and refused: then it is not offered as right. */
  readonly refused: boolean;
  readonly problem: ReactNode;
  readonly goTo: (part: 'form') => void;
  readonly onSend: () => void;
}

function Check({
  of,
  fields,
  lists,
  sendName,
  title,
  shownTitle = title,
  typed,
  now,
  busy,
  refused,
  problem,
  goTo,
  onSend,
}: CheckPart) {
  const say = useSay();
  return (
    <>
      <p className="above-heading">{shownTitle}</p>
      <PageHeading title={`${say(texts.check)}: ${title}`}>{say(texts.check)}</PageHeading>
      {problem}
      {refused ? null : <p>{say(texts.looking)}</p>}
      <Answers of={of} fields={fields} typed={typed} now={now} {...(lists && { lists })} />
      <div className="actions">
        {refused ? <Change main onChange={() => goTo('form')} /> : null}
        <button
          type="button"
          className={refused ? 'button button-plain' : 'button'}
          aria-busy={busy}
          onClick={() => (busy ? undefined : onSend())}
        >
          {say(sendName)}
        </button>
        {refused ? null : <Change onChange={() => goTo('form')} />}
      </div>
    </>
  );
}

/** Back to the answers; the first thing to do once they were refused. */
function Change({ main = false, onChange }: { main?: boolean; onChange: () => void }) {
  const say = useSay();
  return (
    <button type="button" className={main ? 'button' : 'button-link'} onClick={onChange}>
      {say(texts.change)}
    </button>
  );
}

interface SendingGiven extends Pick<AskGiven<unknown>, 'onProblem'> {
  readonly error: Error | null;
  readonly fields: Fields;
}

/** What kept the answers from being taken, where it is not about one field. */
function SendingProblem({ error, fields, onProblem }: SendingGiven) {
  if (error === null) return null;
  if (error instanceof ApiProblem) {
    if (error.errors.length > 0 && fieldErrors(error.errors, fields).length === error.errors.length) return null;
    const told = onProblem?.(error);
    if (told !== undefined) return told;
  }
  return <SendingFailed error={error} typed />;
}
