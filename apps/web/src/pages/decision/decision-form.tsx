import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState, type ComponentProps } from 'react';
import { answer, api, newKey } from '../../api/client.js';
import { ApiProblem, isProblem } from '../../api/problem.js';
import { dataFrom, fieldErrors, wrongIn } from '../../form/data.js';
import { useErrorTexts } from '../../form/error-texts.js';
import type { ErrorSummary } from '../../form/error-summary.js';
import { FieldInput, idOf } from '../../form/field-input.js';
import {
  fieldsFrom,
  isRequired,
  one,
  shownFields,
  type Field,
  type FieldError,
  type Fields,
} from '../../form/field.js';
import { OneOf } from '../../form/inputs.js';
import { said, useSay, useWord } from '../../language/index.js';
import { Notice } from '../../parts/notice.js';
import { peopleQuery } from '../../staff/case-queries.js';
import type { Decision } from '../../staff/decision-queries.js';
import { DraftState } from '../../staff/draft-state.js';
import { useNow } from '../../staff/queries.js';
import { RefusalList, Refusals } from '../../staff/refusals.js';
import { SendingFailed } from '../../staff/sending-failed.js';
import { partedFrom, StandInNotice, type StandIn } from '../../staff/stand-in.js';
import type { Draft } from '../../staff/use-draft.js';
import { Consequences } from './consequences.js';
import type { Outcome } from './decided.js';

const texts = {
  title: said('Uw besluit', 'Your decision'),
  which: said('Wat besluit u?', 'What do you decide?'),
  chooseOne: said('Kies wat u besluit.', 'Choose what you decide.'),
  then: (choice: string) => said(`Als u kiest: ${choice}`, `If you choose: ${choice}`),
  more: said('Meer toelichten (niet verplicht)', 'Explain more (optional)'),
  mind: said('Let op', 'Mind'),
  send: said('Leg dit besluit vast', 'Record this decision'),
  moved: said('Uw besluit is nog niet vastgelegd', 'Your decision was not recorded yet'),
  movedWhy: said(
    'Intussen deed iemand anders iets in deze zaak. Bovenaan staat wat. Wat u typte staat er nog: wilt u nog steeds zo besluiten, leg het dan nog eens vast.',
    'Meanwhile somebody else did something in this case. What it was stands on top. What you typed is still there: if you still decide so, record it again.',
  ),
};

export type WrongNow = ComponentProps<typeof ErrorSummary>;

interface FormGiven {
  readonly caseId: string;
  readonly protocol: string;
  readonly decision: Decision;
  readonly draft: Draft;
  readonly standIn: StandIn;
  /** The place of the draft, sent along so that it goes once the decision is recorded. */
  readonly place: string;
  /** What is wrong now, for the top of the page. */
  readonly onWrong: (wrong: WrongNow) => void;
  readonly onDone: (outcome: Outcome) => void;
}

const isText = ({ kind }: Field): boolean => kind === 'sealed';

/** The way to decide, as the API tells it: what is chosen, what that sets off, and why. */
export function DecisionForm({ caseId, protocol, decision, draft, standIn, place, onWrong, onDone }: FormGiven) {
  const say = useSay();
  const word = useWord();
  const now = useNow();
  const queries = useQueryClient();
  const typed = useMemo(() => ({ ...draft.typed, ...standIn.preset }), [draft.typed, standIn]);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [key, setKey] = useState(newKey);
  const { data: people = [] } = useQuery({ ...peopleQuery, enabled: decision.machine === 'dataInspection' });
  const forms = decision.steps.filter(({ allowed }) => allowed);
  const form = forms.length === 1 ? forms[0] : forms.find(({ type }) => type === one(typed, 'step'));
  const fields: Fields = useMemo(
    () => (form === undefined ? {} : { ...fieldsFrom(form.fields), ...standIn.fields }),
    [form, standIn],
  );
  const chosen = decision.choices.find(
    ({ step, field, choice }) => step === form?.type && (field === null || one(typed, field) === choice),
  );
  const nameOf = (choice: NonNullable<typeof chosen>): string => {
    if (choice.field === null || choice.choice === null) return word(`step.${choice.step}`);
    const yesNo = fields[choice.field]?.kind === 'yesNo';
    return word(yesNo ? `yesNo.${choice.choice}` : `option.${choice.step}.${choice.field}.${choice.choice}`);
  };

  const sending = useMutation({
    mutationFn: async () => {
      await draft.settled();
      const { data, beside } = partedFrom(dataFrom(fields, typed, now));
      return answer(
        api.POST('/api/v1/cases/{case}/steps', {
          params: { path: { case: caseId }, header: { 'Idempotency-Key': key } },
          headers: { draft: place },
          body: {
            type,
            track: decision.track,
            data,
            seenVersion: decision.version,
            ...beside,
          },
        }),
      );
    },
    onSuccess: async () => {
      onDone({ said: chosen === undefined ? '' : nameOf(chosen), follows: chosen?.follows ?? [] });
      draft.sent();
      await queries.invalidateQueries();
    },
    onError: async (error) => {
      if (error instanceof ApiProblem) setKey(newKey());
      if (isProblem(error, 'caseMovedOn')) await queries.invalidateQueries({ queryKey: ['case', caseId] });
      if (error instanceof ApiProblem) setErrors(fieldErrors(error.errors, fields));
    },
  });

  const type = form?.type ?? '';
  const texted = useErrorTexts(type, fields, errors);
  const isUnchosen = errors.some(({ field }) => field === 'step');
  const told = useMemo(
    () => (isUnchosen ? [{ id: idOf('step'), text: say(texts.chooseOne) }] : texted.told),
    [isUnchosen, texted, say],
  );
  useEffect(() => onWrong({ errors: told, found: errors }), [told, errors, onWrong]);
  const send = (): void => {
    if (sending.isPending) return;
    const found = form === undefined ? [{ field: 'step', code: 'field.required' }] : wrongIn(fields, typed, now);
    setErrors(found);
    sending.reset();
    if (found.length === 0) sending.mutate();
  };
  const shown = shownFields(fields, typed).filter(([name]) => !(name in standIn.preset));
  const first = chosen?.field ?? decision.choices.find(({ step }) => step === form?.type)?.field ?? null;
  const asked = shown.filter(([name, field]) => name !== first && (isRequired(field) || !isText(field)));
  const rest = shown.filter(([, field]) => !isRequired(field) && isText(field));
  const input = ([name, field]: readonly [string, Field]) => (
    <FieldInput
      key={name}
      of={type}
      name={name}
      field={field}
      typed={typed}
      change={draft.change}
      error={texted.beside(name)}
      lists={{ person: people.map(({ id, name: label }) => ({ value: id, label })) }}
    />
  );
  return (
    <section aria-labelledby="decide" className="no-print">
      <h2 id="decide">{say(texts.title)}</h2>
      <StandInNotice standIn={standIn} />
      <Warnings form={form} protocol={protocol} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        {forms.length > 1 ? (
          <OneOf
            id="f-step"
            label={say(texts.which)}
            value={one(typed, 'step')}
            options={forms.map(({ type, title: name }) => ({ value: type, label: say(name) }))}
            error={isUnchosen ? say(texts.chooseOne) : undefined}
            onChoose={(type) => draft.change('step', type)}
          />
        ) : null}
        {first === null ? null : shown.filter(([name]) => name === first).map(input)}
        {chosen === undefined ? null : (
          <div className="aside" role="status">
            <h3>{say(texts.then(nameOf(chosen)))}</h3>
            <Consequences follows={chosen.follows} protocol={protocol} />
          </div>
        )}
        {asked.map(input)}
        {rest.length === 0 ? null : (
          <details
            className="fold"
            open={rest.some(([name]) => one(typed, name) !== '') || isProblem(sending.error, 'refused')}
          >
            <summary>{say(texts.more)}</summary>
            {rest.map(input)}
          </details>
        )}
        <SendingProblem error={sending.error} protocol={protocol} hasFields={errors.length > 0} />
        <div className="actions">
          <button className="button" aria-busy={sending.isPending}>
            {say(texts.send)}
          </button>
          <DraftState kept={draft.kept} />
        </div>
      </form>
    </section>
  );
}

/** What the decision would be taken in spite of, and what the school itself usually does. */
function Warnings({ form, protocol }: { form: Decision['steps'][number] | undefined; protocol: string }) {
  const say = useSay();
  const told = form === undefined ? [] : [...form.warnings, ...form.advice];
  if (told.length === 0) return null;
  return (
    <Notice tone="mind">
      <h3>{say(texts.mind)}</h3>
      <RefusalList refusals={told} protocol={protocol} />
    </Notice>
  );
}

/** What kept the decision from being recorded, where it is not about one field. That the case moved on is told on top of the page. */
function SendingProblem({ error, protocol, hasFields }: { error: Error | null; protocol: string; hasFields: boolean }) {
  const say = useSay();
  if (error === null || hasFields) return null;
  if (isProblem(error, 'refused')) return <Refusals refusals={error.refusals} protocol={protocol} live />;
  if (!isProblem(error, 'caseMovedOn')) return <SendingFailed error={error} typed />;
  return (
    <Notice tone="mind" live>
      <h3>{say(texts.moved)}</h3>
      <p>{say(texts.movedWhy)}</p>
    </Notice>
  );
}
