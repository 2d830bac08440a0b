import { useEffect, useRef } from 'react';
import { said, useSay } from '../language/index.js';

export interface Wrong {
  /** Of the control that it leads to. */
  readonly id: string;
  readonly text: string;
}

const title = (count: number) =>
  count === 1
    ? said('Er is één fout', 'There is one error')
    : said(`Er zijn ${count} fouten`, `There are ${count} errors`);

interface Given {
  readonly errors: readonly Wrong[];
  /** What the last look found: another with each look, and the same as long as nobody looked again. */
  readonly found: unknown;
}

/**
 * On top of a form that cannot be sent: every error, each a link to where it is mended. Takes the focus, once for each `found`: while
 * somebody mends them, the same errors told anew take it from nobody.
 */
export function ErrorSummary({ errors, found }: Given) {
  const say = useSay();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    summary.current?.focus();
  }, [found]);
  if (errors.length === 0) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={summary}>
      <h2>{say(title(errors.length))}</h2>
      <ul>
        {errors.map(({ id, text }) => (
          <li key={`${id} ${text}`}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(id)?.focus();
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
