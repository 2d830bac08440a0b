import { kindOf, wordOf, type PlainData, type StepType } from '#libs/domain';
import { text } from './script-people.js';

/** A report that starts nothing by itself; a script changes the answers it is about. */
export const harmless = {
  kind: 'incident',
  addressee: 'leadership',
  reporterKind: 'parent',
  naming: 'named',
  categories: ['bullying'],
  subjectKind: 'pupil',
  victimKind: 'pupil',
  victimIsMinor: 'yes',
  possiblySexual: 'no',
  intimateImage: 'no',
  personalData: 'no',
  aboutLeadership: 'no',
  acuteDanger: false,
} as const;

/**
 * What a script leaves unsaid unless it is about just that: why no class teacher was heard, that a defence was answered, that an
 * interest was weighed. Saying `undefined` leaves it out.
 */
export const unlessSaid: Readonly<Partial<Record<StepType, PlainData>>> = {
  'measure.decide': { teacherNotHeard: text, answersDefence: true },
  'measure.propose': { interest: text },
};

/** Fills in what a form still lacks with the least: sealed fields with a place, nothing else; a script says every choice itself. */
export function sealedIn(type: StepType, data: PlainData): PlainData {
  const missing = Object.entries(kindOf(type).fields).filter(
    ([name, field]) =>
      field.kind === 'sealed' &&
      data[name] === undefined &&
      (field.required ||
        (field.requiredWhenVisible === true &&
          field.visibleWhen?.is.includes(wordOf(data[field.visibleWhen.field])) === true)),
  );
  return { ...unlessSaid[type], ...data, ...Object.fromEntries(missing.map(([name]) => [name, text])) };
}
