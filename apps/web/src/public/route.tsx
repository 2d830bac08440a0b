import { useSyncExternalStore, type ReactNode } from 'react';
import { noteNavigation } from '../parts/heading.js';

const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

addEventListener('popstate', () => {
  noteNavigation();
  tell();
});

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** How many pages of ours lie before this one in the history of the tab. */
export function depth(): number {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'depth' in state ? Number(state.depth) : 0;
}

/** To another page of the public. `instead` of this one, where nobody should come back to it. */
export function go(path: string, { instead = false } = {}): void {
  if (path === location.pathname) return;
  noteNavigation();
  if (instead) history.replaceState({ depth: depth() }, '', path);
  else history.pushState({ depth: depth() + 1 }, '', path);
  scrollTo(0, 0);
  tell();
}

/** The address of this moment. */
export const usePath = (): string => useSyncExternalStore(subscribe, () => location.pathname);

/** To another page of the public, without loading everything again. */
export function Link({ to, className, children }: { to: string; className?: string; children: ReactNode }) {
  return (
    <a
      href={to}
      className={className}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}
