import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Lists, Option } from '../form/field.js';
import { longDate } from '../language/dates.js';
import { useSay, useWord } from '../language/index.js';
import { obligationsQuery, peopleQuery, timelineQuery, type CaseShown, type Obligation } from './case-queries.js';
import { clausesQuery } from './clauses.js';
import { isOpen } from './next-work.js';
import { usePartyName } from './party-names.js';
import { useTrackName } from './track-names.js';

/** Everything of a case and its organisation that a field can ask to choose from. Undefined until it is there. */
export function useCaseLists(page: CaseShown): Lists | undefined {
  const say = useSay();
  const word = useWord();
  const partyName = usePartyName(page);
  const trackName = useTrackName(page);
  const { caseId, protocol } = page.case;
  const { data: people } = useQuery(peopleQuery);
  const { data: obligations } = useQuery(obligationsQuery(caseId));
  const { data: timeline } = useQuery(timelineQuery(caseId));
  const { data: clauses } = useQuery(clausesQuery(protocol));
  return useMemo(() => {
    if (people === undefined || obligations === undefined || timeline === undefined || clauses === undefined)
      return undefined;
    const parties = page.parties.map(({ id, role }): Option => ({
      value: id,
      label: partyName(id),
      hint: word(`partyRole.${role}`),
    }));
    const tracks = page.tracks.map(({ id, machine, state }): Option => ({
      value: id,
      label: trackName(id),
      hint: word(`state.${machine}.${state}`, state),
    }));
    const steps = timeline.rows.map(({ seq, type, at, party }): Option => ({
      value: String(seq),
      of: type,
      label: word(`happened.${type}`) + (party === undefined ? '' : ` (${partyName(party)})`),
      hint: say(longDate(at)),
    }));
    const letters = page.letters.map(({ id, letter, issuedAt }): Option => ({
      value: id,
      label: word(`letter.${letter}`, letter),
      hint: say(longDate(issuedAt)),
    }));
    const duty = (one: Obligation): Option => ({
      value: one.key,
      label: say(one) + (one.party === undefined ? '' : ` (${partyName(one.party)})`),
    });
    const norms = [...clauses.values()].filter(({ kind, edition }) => kind === 'norm' && edition.id === protocol);
    return {
      party: parties,
      parties,
      track: tracks,
      person: people.map(({ id, name }) => ({ value: id, label: name })),
      step: steps,
      paper: [...letters, ...steps.map((one) => ({ ...one, value: `s${one.value}` }))],
      obligation: obligations.filter(isOpen).map(duty),
      obligations: obligations.map(duty),
      clauses: norms.map((clause) => ({ value: clause.id, label: say(clause), hint: clause.id })),
      edition: [{ value: protocol, label: protocol }],
    };
  }, [page, people, obligations, timeline, clauses, partyName, trackName, say, word, protocol]);
}
