import { ApiProblem } from '../../api/problem.js';
import { dataFrom } from '../../form/data.js';
import { fieldsFrom, type Field, type Fields } from '../../form/field.js';
import { typedOf } from '../../form/typed-of.js';
import { said, type Said } from '../../language/index.js';
import type { Correctable, Step } from '../../staff/case-queries.js';
import { standingData } from '../../staff/corrections.js';
import { recordStep, type OwnForm } from './own-forms.js';

interface Standing {
  readonly chosen: Correctable;
  readonly old: Step;
  readonly rows: readonly Step[];
  /** Texts of the case, by where they are kept. */
  readonly sealed: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
  readonly now: string;
}

const nothingChanged = 'nothingCorrected';
const put = (name: string): string => `set.${name}`;

/** The form that corrects a step: its own questions with what stands there. Only what was changed is sent. */
export function correctionOf({ chosen, old, rows, sealed, words, now }: Standing): OwnForm {
  const data = standingData(rows, old);
  const asked = fieldsFrom(chosen.fields);
  const fields: Fields = Object.fromEntries(
    Object.entries(asked).map(([name, field]) => [put(name), askedAgain(field, data[name] !== undefined, asked)]),
  );
  const initial = typedOf(
    fields,
    Object.fromEntries(Object.entries(data).map(([name, value]) => [put(name), value])),
    (value) => textIn(value, sealed),
  );
  const before = dataFrom(fields, initial, now);
  return {
    fields: ({ reason }) => ({ ...fields, ...(reason && { reason }) }),
    words: { ...wordsFor(chosen.type, words), [`error.${nothingChanged}`]: texts.nothing },
    initial,
    draft: `s${chosen.seq}`,
    send: (command) => {
      const changed = Object.entries(command.data).filter(
        ([name, value]) => name in fields && JSON.stringify(value) !== JSON.stringify(before[name]),
      );
      if (changed.length === 0) return Promise.reject(unchanged());
      const { reason } = command.data;
      const sent = { step: chosen.seq, reason, ...Object.fromEntries(changed) };
      return recordStep({ ...command, data: sent });
    },
  };
}

const texts = {
  nothing: said(
    'Verander eerst een antwoord hierboven: nu is er niets anders dan het was.',
    'First change an answer above: now nothing is different from what it was.',
  ),
};

/** An answer that stands can be replaced, never taken away; one that depends on another does so only where that one is asked too. */
function askedAgain(field: Field, stands: boolean, asked: Fields): Field {
  const { visibleWhen, ...always } = field;
  if (visibleWhen === undefined || !(visibleWhen.field in asked))
    return { ...always, required: field.required || stands };
  const on = { ...visibleWhen, field: put(visibleWhen.field) };
  return { ...field, visibleWhen: on, requiredWhenVisible: field.requiredWhenVisible === true || stands };
}

const textIn = (value: unknown, sealed: Standing['sealed']): string =>
  typeof value === 'object' && value !== null && 'content' in value ? (sealed[String(value.content)] ?? '') : '';

/** The questions are called as they were in the step itself. */
function wordsFor(type: string, words: Standing['words']): Readonly<Record<string, Said>> {
  const of = new RegExp(`^(field|hint|option)\\.${type.replace('.', '\\.')}\\.(.+)$`);
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, text]) => {
      const [, what, rest] = of.exec(key) ?? [];
      return what === undefined || rest === undefined
        ? []
        : [[`${what}.step.correct.${put(rest)}`, said(text, text)] as const];
    }),
  );
}

const unchanged = (): ApiProblem =>
  new ApiProblem(
    {
      type: 'urn:meldpad:problem:invalidInput',
      title: texts.nothing.en,
      status: 400,
      errors: [{ path: 'data.reason', code: nothingChanged }],
    },
    400,
  );
