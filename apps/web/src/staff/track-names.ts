import { useCallback } from 'react';
import { useWord } from '../language/index.js';
import type { CaseShown } from './case-queries.js';
import { usePartyName } from './party-names.js';

/** What a procedure beside the case is about, and whom: a measure or a question by its own name. */
export function useTrackName(page: Pick<CaseShown, 'parties' | 'tracks' | 'texts'>): (id: string) => string {
  const word = useWord();
  const partyName = usePartyName(page);
  return useCallback(
    (id) => {
      const track = page.tracks.find((one) => one.id === id);
      if (track === undefined) return id;
      const { machine, about, party } = track;
      const kind = word(`machine.${machine}`);
      const name = word(
        `option.measure.propose.measure.${String(about['measure'])}`,
        word(`option.qualification.raise.of.${String(about['of'])}`, kind),
      );
      return party === undefined ? name : `${name} (${partyName(party)})`;
    },
    [page, word, partyName],
  );
}
