import { useCallback, useEffect, useRef, useState } from 'react';
import type { Typed } from '../form/field.js';
import { forgetLastWords, type LeavableStore } from '../form/last-words.js';
import { useLeaveWarning } from '../form/leave-warning.js';

export interface TabDraft {
  readonly typed: Typed;
  /** False until what was kept before is there. */
  readonly ready: boolean;
  /** Why it could not be read: an empty form in its place would be kept over it. */
  readonly error?: unknown;
  readonly readAgain: () => void;
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

/** What drops the words of a form that is open in this tab. */
const open = new Set<() => void>();

/** Nothing that was typed in this tab is kept from now on, neither now nor while the page goes. What the server has is another matter. */
export function eraseTyped(): void {
  for (const erase of open) erase();
  forgetLastWords();
}

/** What somebody without an account types, kept on the server as he types, for his tab alone: it survives a reload, a broken line and a server that stops. */
export function useTabDraft(store: LeavableStore): TabDraft {
  const [typed, setTyped] = useState<Typed>({});
  const [ready, setReady] = useState(false);
  const [error, setError] = useState<unknown>();
  const [times, setTimes] = useState(1);
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
      const value = latest.current;
      const after = (went: boolean): void => {
        saving.current = false;
        // What was typed since is unsaved already, and what was sent or erased since is not to be kept any more.
        if (!went && latest.current === value) unsaved.current = true;
        setKept(went ? (unsaved.current ? 'waits' : 'kept') : 'failed');
        if (unsaved.current) timer.current = setTimeout(save, went ? 0 : untilNextTry);
      };
      last.current = store.keep(value, leaving).then(
        () => after(true),
        () => after(false),
      );
    },
    [store],
  );

  useEffect(() => {
    let here = true;
    setError(undefined);
    store.find().then(
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
  }, [store, save, times]);

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
    store.forget();
    setTyped({});
    setKept('nothing');
  }, [store]);
  useEffect(() => {
    open.add(sent);
    return () => void open.delete(sent);
  }, [sent]);
  const readAgain = useCallback((): void => setTimes((before) => before + 1), []);
  useLeaveWarning(kept === 'failed', unsaved);
  const keepNow = useCallback((): void => save(), [save]);
  const settled = useCallback(async (): Promise<void> => {
    await last.current;
    save();
    await last.current;
  }, [save]);
  return { typed, ready, error, readAgain, kept, change, keepNow, settled, sent };
}
