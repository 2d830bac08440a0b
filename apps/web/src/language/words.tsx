import { createContext, useCallback, useContext } from 'react';

/** The words that the API and the screens share, by key: `role.teamLeader`, `step.case.take`. */
export type Words = Readonly<Record<string, string>>;

const WordsContext = createContext<Words>({});

/** Gives the words of the catalogue, in the language of the reader, to everything within. */
export const WordsProvider = WordsContext.Provider;

/** All words, to which a page can add its own. */
export const useWords = (): Words => useContext(WordsContext);

/** Looks a word of the catalogue up. One that is not there shows as its key, so that it is noticed. */
export function useWord(): (key: string, otherwise?: string) => string {
  const words = useContext(WordsContext);
  return useCallback((key, otherwise = key) => words[key] ?? otherwise, [words]);
}
