import { useEffect } from 'react';

/** On paper nothing can be opened any more: whatever is folded in the page is opened before it is printed. */
export function useUnfoldForPrint(): void {
  useEffect(() => {
    addEventListener('beforeprint', unfold);
    return () => removeEventListener('beforeprint', unfold);
  }, []);
}

export function unfold(): void {
  for (const folded of document.querySelectorAll('main details')) folded.setAttribute('open', '');
}
