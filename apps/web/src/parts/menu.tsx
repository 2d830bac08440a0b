import { useEffect, useRef, type ReactNode } from 'react';

/** A list that opens under a button; closes with Escape, when something in it was chosen, and when somebody goes on elsewhere. */
export function Menu({ label, children }: { label: ReactNode; children: ReactNode }) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event): void => {
      const { current } = menu;
      if (current === null || !current.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        current.querySelector('summary')?.focus();
      } else if (event.target instanceof Element && current.contains(event.target)) {
        if (event.type !== 'click' || event.target.closest('li button') === null) return;
      }
      current.open = false;
    };
    for (const type of ['keydown', 'click', 'focusin']) document.addEventListener(type, close);
    return () => {
      for (const type of ['keydown', 'click', 'focusin']) document.removeEventListener(type, close);
    };
  }, []);
  return (
    <details className="menu" ref={menu}>
      <summary>{label}</summary>
      <div className="menu-list">{children}</div>
    </details>
  );
}
