import type { Typed } from './field.js';

/** Where a form keeps what is typed. */
export interface DraftStore {
  /** Names it in this tab. */
  readonly place: string;
  find(): Promise<Typed>;
  /** `afterwards`: the page goes, and the browser brings it away after it. */
  keep(value: Typed, afterwards: boolean): Promise<unknown>;
}

/** One that a page can leave while it keeps, and that the page after it can trust. */
export interface LeavableStore extends DraftStore {
  /** What is kept, the last words of the page before among it. @throws what the store throws */
  find(): Promise<Typed>;
  keep(value: Typed, leaving: boolean): Promise<unknown>;
  /** Nothing is kept there any more. */
  forget(): void;
}

/** Under this name the mark goes with what is typed; no field of a form is called so. */
const markName = 'lastWords';
const prefix = 'last-words ';
/** So long the next page waits for them: after that they are lost on the way, and it shows what there is. */
const patience = 2_000;
const untilNextLook = 150;
/** What a browser brings away after its page is gone (64 kB together, and a sign may be several); more is sent while the page still lives. */
const mostAfterwards = 16_000;

/**
 * What a page keeps as it goes may reach a busy server after the next page has asked for it: a tab that is loaded again is quick. So it
 * goes with a mark, which this tab remembers, and the next page looks until it finds that mark.
 */
export function withLastWords(store: DraftStore): LeavableStore {
  const { place } = store;
  const key = prefix + place;
  const forget = (): void => storage()?.removeItem(key);
  return {
    place,
    async find() {
      const mark = storage()?.getItem(key) ?? undefined;
      const giveUpAt = Date.now() + patience;
      let found = await store.find();
      while (mark !== undefined && found[markName] !== mark && Date.now() < giveUpAt) {
        await new Promise((resolve) => setTimeout(resolve, untilNextLook));
        found = await store.find();
      }
      forget();
      return Object.fromEntries(Object.entries(found).filter(([name]) => name !== markName));
    },
    keep(value, leaving) {
      if (!leaving || JSON.stringify(value).length >= mostAfterwards) {
        forget();
        return store.keep(value, false);
      }
      const mark = crypto.randomUUID();
      storage()?.setItem(key, mark);
      return store.keep({ ...value, [markName]: mark }, true);
    },
    forget,
  };
}

/** No place is remembered in this tab any more. */
export function forgetLastWords(): void {
  const tab = storage();
  if (tab === undefined) return;
  for (const key of Object.keys(tab)) if (key.startsWith(prefix)) tab.removeItem(key);
}

/** A browser may refuse storage: then nothing waits. */
function storage(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}
