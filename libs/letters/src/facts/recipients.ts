import type { Body, LetterLookups, LetterName, Recipient } from '#libs/application';
import type { CaseState, Party, PartyId } from '#libs/domain';
import { staffKinds } from '#libs/domain';
import { lastOf, textOf } from './acts.js';
import type { SubjectFacts } from './letter-facts.js';
import { isPrimary } from './letter-facts.js';

/** Name of a party, unsealed. */
export function nameOf(state: CaseState, party: PartyId, lookups: LetterLookups): string | undefined {
  return textOf(lookups, lastOf(state, 'party.add', { party })?.data.name);
}

/** Parties who are a parent of this pupil, each a reader of his own: separated parents get their own copy. */
const parentsOf = (state: CaseState, pupil: PartyId): readonly Party[] =>
  Object.values(state.parties).filter(({ role, of }) => role === 'parentOf' && of === pupil);

/**
 * Who a letter goes to (T2.3): about a pupil in primary education the parents; in secondary education under 18 the pupil and the
 * parents, from 18 the pupil alone, and nobody while the age is unknown. About anybody else: himself. A notice goes to its body.
 */
export function recipientsOf(
  letter: LetterName,
  state: CaseState,
  subject: SubjectFacts,
  lookups: LetterLookups,
): readonly Recipient[] {
  if (letter === 'inspectorateNotice') return bodyRecipient(lookups.body('inspectorate'));
  if (letter === 'municipalityNotice') return bodyRecipient(lookups.body('municipality'));
  const parents = parentsOf(state, subject.party).map(({ id }) => id);
  if (letter === 'parentsNotice') return readers(state, parentsMayRead(state, subject) ? parents : [], lookups);
  return readers(state, readersAbout(state, subject, parents), lookups);
}

function readersAbout(state: CaseState, subject: SubjectFacts, parents: readonly PartyId[]): readonly PartyId[] {
  if (subject.kind !== 'pupil') return [subject.party];
  if (isPrimary(state.opening)) return parents;
  if (subject.band === 'adult') return [subject.party];
  // A letter on a minor that misses his parents would reach half its readers: then it reaches none.
  return subject.band === 'unknown' || parents.length === 0 ? [] : [subject.party, ...parents];
}

const parentsMayRead = (state: CaseState, subject: SubjectFacts): boolean =>
  subject.kind === 'pupil' && (isPrimary(state.opening) || !['adult', 'unknown'].includes(subject.band));

function readers(state: CaseState, parties: readonly PartyId[], lookups: LetterLookups): readonly Recipient[] {
  const found = parties.flatMap((id): readonly Recipient[] => {
    const name = nameOf(state, id, lookups);
    const party = state.parties[id];
    if (name === undefined || party === undefined) return [];
    const address = lookups.address(id);
    return [{ kind: readerKind(party), party: id, name, ...(address === undefined ? {} : { address }) }];
  });
  return found.length === parties.length ? found : [];
}

function readerKind({ kind, role }: Party): Recipient['kind'] {
  if (kind === 'pupil') return 'pupil';
  if (kind === 'parent' || role === 'parentOf') return 'parent';
  return staffKinds.some((staff) => staff === kind) ? 'employee' : 'person';
}

const bodyRecipient = (body: Body | undefined): readonly Recipient[] =>
  body === undefined ? [] : [{ kind: 'body', name: body.name, address: body.address }];
