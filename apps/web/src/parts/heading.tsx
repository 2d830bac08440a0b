import { useEffect, useRef, type ReactNode } from 'react';

let navigated = false;

/** Somebody goes to another page: its heading takes the focus, so that a screen reader says where one is. Not on the first load. */
export function noteNavigation(): void {
  navigated = true;
}

/** The heading of a page, and its title in the browser. `title` where the heading itself may not stand there, as with a name. */
export function PageHeading({ children, title, errors = 0 }: { children: ReactNode; title: string; errors?: number }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!navigated) return;
    navigated = false;
    heading.current?.focus();
  }, [title]);
  useEffect(() => {
    document.title = `${errorCount(errors)}${title} - Meldpad`;
  }, [title, errors]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}

function errorCount(errors: number): string {
  if (errors === 0) return '';
  const words = document.documentElement.lang === 'en' ? ['error', 'errors'] : ['fout', 'fouten'];
  return `(${errors} ${errors === 1 ? words[0] : words[1]}) `;
}
