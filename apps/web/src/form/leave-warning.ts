import { useEffect, type RefObject } from 'react';

/**
 * As long as something typed could not be kept, the browser asks before it takes the page away: it stands here alone. Not once it was
 * erased: whoever leaves fast is not held up by a question.
 */
export function useLeaveWarning(hasFailed: boolean, unsaved: RefObject<unknown>): void {
  useEffect(() => {
    if (!hasFailed) return;
    const ask = (event: BeforeUnloadEvent): void => {
      if (unsaved.current) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [hasFailed, unsaved]);
}
