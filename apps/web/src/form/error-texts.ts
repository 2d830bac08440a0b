import { useMemo } from 'react';
import { lowerFirst, said, useSay, useWord, type Said } from '../language/index.js';
import { idOf } from './field-input.js';
import type { Field, FieldError, Fields } from './field.js';

const choose = said('Kies een antwoord.', 'Choose an answer.');
const chooseDay = said('Kies een dag.', 'Choose a day.');
const chooseSome = said('Kies een of meer antwoorden.', 'Choose one or more answers.');

/** What to do where nothing was answered: a question that is typed in asks to fill it in, as the catalogue says it. */
const missing: Readonly<Partial<Record<Field['kind'], Said>>> = {
  choice: choose,
  yesNo: choose,
  party: choose,
  track: choose,
  person: choose,
  step: choose,
  paper: choose,
  obligation: choose,
  edition: choose,
  choices: chooseSome,
  parties: chooseSome,
  clauses: chooseSome,
  obligations: chooseSome,
  date: chooseDay,
  moment: said('Kies een dag en een tijd.', 'Choose a day and a time.'),
};

export interface ErrorTexts {
  /** Between the question and its answer. */
  readonly beside: (field: string) => string | undefined;
  /** For the summary: with the question it is about. */
  readonly told: readonly { readonly id: string; readonly text: string }[];
}

/** What is wrong with the answers, in words that say how to mend it. */
export function useErrorTexts(of: string, fields: Fields, errors: readonly FieldError[]): ErrorTexts {
  const say = useSay();
  const word = useWord();
  return useMemo(() => {
    const textOf = ({ field, code }: FieldError): string => {
      const kind = fields[field]?.kind;
      const lacking = code === 'field.required' && kind !== undefined ? missing[kind] : undefined;
      return lacking === undefined ? word(`error.${code}`) : say(lacking);
    };
    return {
      beside: (field) => {
        const error = errors.find((one) => one.field === field);
        return error && textOf(error);
      },
      told: errors.map((error) => {
        const question = word(`field.${of}.${error.field}`);
        const text = /[?.]$/.test(question)
          ? `${question} ${textOf(error)}`
          : `${question}: ${lowerFirst(textOf(error))}`;
        return { id: idOf(error.field), text };
      }),
    };
  }, [of, fields, errors, say, word]);
}
