import type { CaseState } from './state.js';

/**
 * G14: whether a case holds data on a possible offence (AVG 10). Then it is for as few eyes as its work needs: whoever leads it, by
 * name where somebody took it, and whoever has something open to do in it. It ends when every such question was answered with no.
 */
export const isRestricted = ({ tracks }: Pick<CaseState, 'tracks'>): boolean =>
  Object.values(tracks).some(
    ({ machine, about, state }) =>
      machine === 'qualification' && about['of'] === 'possiblyCriminal' && state !== 'denied',
  );
