import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { answer, api } from '../api/client.js';
import { ApiProblem } from '../api/problem.js';
import type { Typed } from '../form/field.js';
import { withLastWords, type LeavableStore } from '../form/last-words.js';
import { useLeaveWarning } from '../form/leave-warning.js';
import { useSessionEnded } from './session.js';

const pause = 500;
const untilNextTry = 3_000;

/** Nobody answered, or something broke there: the same may be kept in a moment. */
const mayPass = (error: unknown): boolean => !(error instanceof ApiProblem) || error.status >= 500;

export interface Draft {
  readonly typed: Typed;
  /** False until what was kept before is there: a form that is filled in before that would lose it. */
  readonly ready: boolean;
  /** Why it could not be read: an empty form in its place would be kept over it. */
  readonly error: Error | null;
  readonly readAgain: () => void;
  readonly kept: 'nothing' | 'waits' | 'kept' | 'failed';
  readonly change: (name: string, value: string | readonly string[]) => void;
  /** Before it is sent: all of it is kept, so that nothing of it is kept after it was sent. */
  readonly settled: () => Promise<void>;
  /** After it was sent: nothing is kept any more. The server dropped it with the command. */
  readonly sent: () => void;
}

/**
 * What somebody types in one form, kept on the server as he types, and back when he comes back: in another tab, after the session ended,
 * on another machine. `place` names the form to the API: `form.report`, `case.<id>.measure.propose.p1`.
 */
export function useDraft(place: string): Draft {
  const queries = useQueryClient();
  const store = useMemo(() => storeAt(place), [place]);
  const before = useQuery({
    queryKey: ['draft', place],
    queryFn: () => store.find(),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const [typed, setTyped] = useState<Typed>();
  const [kept, setKept] = useState<Draft['kept']>('nothing');
  const unsaved = useRef<Typed>(undefined);
  /** One after the other: what was typed last is kept last. */
  const saving = useRef<Promise<void>>(Promise.resolve());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const here = useRef(true);

  const save = useCallback(
    (leaving = false): void => {
      const value = unsaved.current;
      clearTimeout(timer.current);
      if (value === undefined) return;
      unsaved.current = undefined;
      const before = leaving ? Promise.resolve() : saving.current;
      saving.current = before
        .then(() => store.keep(value, leaving))
        .then(
          () => setKept((now) => (now === 'waits' && unsaved.current !== undefined ? now : 'kept')),
          (error: unknown) => {
            unsaved.current ??= value;
            setKept('failed');
            if (here.current && mayPass(error)) timer.current = setTimeout(() => save(), untilNextTry);
          },
        );
    },
    [store],
  );

  useEffect(() => {
    here.current = true;
    const leave = (): void => save(true);
    const hide = (): void => {
      if (document.visibilityState === 'hidden') save(true);
    };
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    addEventListener('online', leave);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
      removeEventListener('online', leave);
      here.current = false;
      save(true);
    };
  }, [save]);

  useLeaveWarning(kept === 'failed', unsaved);
  const ended = useSessionEnded();
  useEffect(() => {
    if (!ended) save();
  }, [ended, save]);

  const now = typed ?? before.data ?? {};
  const latest = useRef(now);
  latest.current = now;
  const change = useCallback(
    (name: string, value: string | readonly string[]): void => {
      const next = { ...latest.current, [name]: value };
      latest.current = next;
      unsaved.current = next;
      setTyped(next);
      setKept('waits');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => save(), pause);
    },
    [save],
  );
  const settled = useCallback((): Promise<void> => {
    save();
    return saving.current;
  }, [save]);
  const sent = useCallback((): void => {
    clearTimeout(timer.current);
    unsaved.current = undefined;
    store.forget();
    setTyped({});
    setKept('nothing');
    queries.setQueryData(['draft', place], {});
  }, [place, store, queries]);
  return {
    typed: now,
    ready: before.data !== undefined,
    error: before.error,
    readAgain: () => void before.refetch(),
    kept,
    change,
    settled,
    sent,
  };
}

const params = (place: string) => ({ params: { path: { place } } });

const storeAt = (place: string): LeavableStore =>
  withLastWords({
    place,
    find: async () => (await answer(api.GET('/api/v1/drafts/{place}', params(place)))).value as Typed,
    keep: (value, afterwards) =>
      answer(
        api.PUT('/api/v1/drafts/{place}', { ...params(place), body: { value: { ...value } }, keepalive: afterwards }),
      ),
  });
