import type { Typed } from './field.js';

/** Under this name the mark goes with what is typed; no field of a form is called so. */
const markName = 'lastWords';
/** So long the next page waits for them: after that they are lost on the way, and it shows what there is. */
const patience = 2_000;
const untilNextLook = 150;

/**
 * What a page keeps as it goes may reach a busy server after the next page has asked for it: a tab that is loaded again is quick. So it
 * goes with a mark, which this tab remembers, and the next page looks until it finds that mark.
 */
export function withMark(place: string, value: Typed): Typed {
  const mark = crypto.randomUUID();
  storage()?.setItem(keyOf(place), mark);
  return { ...value, [markName]: mark };
}

/** Something newer is kept there, or nothing any more. */
export const forgetMark = (place: string): void => storage()?.removeItem(keyOf(place));

/** What is kept at a place, the last words of the page before among it. @throws what `find` throws */
export async function withLastWords(place: string, find: () => Promise<Typed>): Promise<Typed> {
  const mark = storage()?.getItem(keyOf(place)) ?? undefined;
  const giveUpAt = Date.now() + patience;
  let found = await find();
  while (mark !== undefined && found[markName] !== mark && Date.now() < giveUpAt) {
    await new Promise((resolve) => setTimeout(resolve, untilNextLook));
    found = await find();
  }
  forgetMark(place);
  return Object.fromEntries(Object.entries(found).filter(([name]) => name !== markName));
}

const keyOf = (place: string): string => `last-words ${place}`;

/** A browser may refuse storage: then nothing waits. */
function storage(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}
