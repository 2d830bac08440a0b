import { useCallback } from 'react';
import { useWord } from '../language/index.js';
import type { CaseShown, Party } from './case-queries.js';

/** What a party of a case is called: his name where one may read it, else what he is. */
export function usePartyName(page: Pick<CaseShown, 'parties' | 'texts'> | undefined): (id: string) => string {
  const word = useWord();
  return useCallback(
    (id) => {
      const party = page?.parties.find((one) => one.id === id);
      if (party === undefined) return id;
      return nameIn(party, page?.texts ?? {}) ?? word(`partyKind.${party.kind}`);
    },
    [page, word],
  );
}

const nameIn = ({ name }: Party, texts: Readonly<Record<string, string>>): string | undefined =>
  name === null ? undefined : texts[name];
