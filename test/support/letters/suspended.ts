import type { LetterOrder } from '#libs/application';
import type { AgeBand, CaseOpening, Party, PlainData } from '#libs/domain';
import { compose } from '../../../libs/letters/src/compose.js';
import { lettersFacts } from '../../../libs/letters/src/facts/letters-facts.js';
import { caseWith, ref, track } from './case.js';
import { textIn } from './reading.js';

/** A pupil who is suspended, his family, and what a letter about it says or lacks. For specs only. */

export type Named = Party & { readonly name: string };

export const pupil = (band: AgeBand = 'from12'): Named => ({
  id: 'p1',
  kind: 'pupil',
  role: 'subject',
  band,
  name: 'Noor Velthuis',
});
export const parent = (id: string, name: string, of = 'p1'): Named => ({
  id,
  kind: 'parent',
  role: 'parentOf',
  band: 'unknown',
  of,
  name,
});
export const employee: Named = { id: 'p1', kind: 'employee', role: 'subject', band: 'unknown', name: 'Daan Hoekstra' };
export const family: readonly Named[] = [pupil(), parent('p2', 'Eline Brandsma'), parent('p3', 'Joris Velthuis')];

export const heardWithParents = {
  type: 'hearing.record',
  party: 'p1',
  data: { purpose: 'facts', on: '2026-03-12', manner: 'inPerson', parentsPresent: 'yes' },
} as const;
export const imposed = (reason = 'Rust in de klas is nodig.') =>
  ({
    type: 'measure.decide',
    track: 't1',
    data: { decision: 'impose', answersDefence: true, reason: ref(reason) },
  }) as const;

export const suspending: PlainData = {
  measure: 'suspension',
  ground: 'ownConduct',
  from: '2026-03-17',
  until: '2026-03-20',
  schoolDays: 3,
  lesserConsidered: ['warning'],
  urgent: false,
  interest: ref('Onderwijs missen is nadelig.'),
  reason: ref('Er is een foto gedeeld.'),
};

export interface Suspension {
  readonly opening?: Partial<CaseOpening>;
  readonly parties?: readonly Named[];
  readonly about?: PlainData;
  readonly reason?: string;
  readonly heard?: boolean;
  readonly more?: Parameters<typeof caseWith>[2];
}

export function suspension({
  opening = {},
  parties = family,
  about = {},
  reason,
  heard = true,
  more = [],
}: Suspension = {}) {
  const acts = [...more, ...(heard ? [heardWithParents] : []), imposed(reason)];
  return caseWith(opening, parties, acts, [track('t1', 'measure', { ...suspending, ...about })]);
}

export const readersOf = (made: LetterOrder): readonly string[] =>
  lettersFacts(made).recipients.map(({ name }) => name);
export const made = (letter: LetterOrder) => compose(letter.letter, lettersFacts(letter));
export const lacks = (letter: LetterOrder): readonly string[] => made(letter).missing.map(({ element }) => element);
export const said = (letter: LetterOrder): string => {
  const result = made(letter);
  return result.kind === 'letter'
    ? textIn(result.html)
    : `lacks ${result.missing.map(({ element }) => element).join(', ')}`;
};
