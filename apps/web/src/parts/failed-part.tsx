import type { ReactNode } from 'react';
import { said, useSay } from '../language/index.js';
import { failureText } from './failure.js';
import { Notice } from './notice.js';

const again = said('Probeer het opnieuw', 'Try again');

interface Given {
  readonly error: unknown;
  readonly retry?: () => void;
  /** What it was that could not be had. */
  readonly children?: ReactNode;
}

/** In the place of a part of a page that could not be had: it keeps nobody from the rest. */
export function FailedPart({ error, retry, children }: Given) {
  const say = useSay();
  return (
    <Notice tone="wrong" live>
      {children}
      <p>{say(failureText(error).text)}</p>
      {retry === undefined ? null : (
        <p>
          <button type="button" className="button button-plain" onClick={retry}>
            {say(again)}
          </button>
        </p>
      )}
    </Notice>
  );
}
