import { useCallback, useEffect, useRef, useState } from 'react';
import type { Typed } from '../form/field.js';
import { forgetMark, withLastWords, withMark } from '../form/last-words.js';

/** Where a form keeps what is typed. */
export interface DraftStore {
  /** Names it in this tab. */
  readonly place: string;
  find(): Promise<Typed>;
  /** `leaving`: the page goes, and the browser brings the last words away after it. */
  keep(value: Typed, leaving: boolean): Promise<unknown>;
}

export interface TabDraft {
  readonly typed: Typed;
  /** False until what was kept before is there. */
  readonly ready: boolean;
  /** Why it could not be read. */
  readonly error?: unknown;
  readonly kept: 'nothing' | 'waits' | 'kept' | 'failed';
  readonly change: (name: string, value: string | readonly string[]) => void;
  /** Keeps it now, rather than in a moment. */
  readonly keepNow: () => void;
  /** Before it is sent: all of it is kept, so that nothing of it is kept after it was sent. */
  readonly settled: () => Promise<void>;
  /** It was sent, and the server dropped what was kept. */
  readonly sent: () => void;
}

const pause = 700;
const untilNextTry = 3_000;

/** What somebody without an account types, kept on the server as he types, for his tab alone: it survives a reload, a broken line and a server that stops. */
export function useTabDraft(store: DraftStore): TabDraft {
  const [typed, setTyped] = useState<Typed>({});
  const [ready, setReady] = useState(false);
  const [error, setError] = useState<unknown>();
  const [kept, setKept] = useState<TabDraft['kept']>('nothing');
  const latest = useRef<Typed>({});
  const unsaved = useRef(false);
  const saving = useRef(false);
  const last = useRef<Promise<void>>(Promise.resolve());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const save = useCallback(
    (leaving = false): void => {
      clearTimeout(timer.current);
      if (!unsaved.current || (saving.current && !leaving)) return;
      unsaved.current = false;
      saving.current = true;
      const after = (went: boolean): void => {
        saving.current = false;
        if (!went) unsaved.current = true;
        setKept(went ? (unsaved.current ? 'waits' : 'kept') : 'failed');
        if (unsaved.current) timer.current = setTimeout(save, went ? 0 : untilNextTry);
      };
      if (!leaving) forgetMark(store.place);
      const value = leaving ? withMark(store.place, latest.current) : latest.current;
      last.current = store.keep(value, leaving).then(
        () => after(true),
        () => after(false),
      );
    },
    [store],
  );

  useEffect(() => {
    let here = true;
    withLastWords(store.place, () => store.find()).then(
      (found) => {
        if (!here) return;
        latest.current = { ...found, ...latest.current };
        setTyped(latest.current);
        setReady(true);
      },
      (failure: unknown) => here && setError(failure),
    );
    const leave = (): void => save(true);
    const hide = (): void => {
      if (document.visibilityState === 'hidden') save(true);
    };
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      here = false;
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
      save(true);
    };
  }, [store, save]);

  const change = useCallback(
    (name: string, value: string | readonly string[]): void => {
      latest.current = { ...latest.current, [name]: value };
      unsaved.current = true;
      setTyped(latest.current);
      setKept('waits');
      clearTimeout(timer.current);
      timer.current = setTimeout(save, pause);
    },
    [save],
  );
  const sent = useCallback((): void => {
    clearTimeout(timer.current);
    unsaved.current = false;
    latest.current = {};
    forgetMark(store.place);
    setTyped({});
    setKept('nothing');
  }, [store]);
  const keepNow = useCallback((): void => save(), [save]);
  const settled = useCallback(async (): Promise<void> => {
    await last.current;
    save();
    await last.current;
  }, [save]);
  return { typed, ready, error, kept, change, keepNow, settled, sent };
}
