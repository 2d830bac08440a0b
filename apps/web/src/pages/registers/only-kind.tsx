import { lowerFirst, said, type Said } from '../../language/index.js';
import type { DeskGiven } from '../beheer/desk-form.js';
import { kinds, type Kind } from './queries.js';

const only = (kind: Said) => said(`U legt vast: ${lowerFirst(kind.nl)}.`, `You record: ${lowerFirst(kind.en)}.`);

/** Where there is one kind only to record, it is told and not asked. */
export function onlyKind(
  [first, ...others]: readonly Kind[],
  say: (text: Said) => string,
): Pick<DeskGiven, 'preset' | 'intro'> {
  return first === undefined || others.length > 0
    ? {}
    : { preset: { kind: first }, intro: <p>{say(only(kinds[first]))}</p> };
}
