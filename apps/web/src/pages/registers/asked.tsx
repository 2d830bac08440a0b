import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { said, useSay } from '../../language/index.js';
import { failureText } from '../../parts/failure.js';
import { Loading } from '../../parts/loading.js';
import { Notice } from '../../parts/notice.js';

const again = said('Probeer het opnieuw', 'Try again');

/** A part of the page, once it is there: one register that fails keeps nobody from the others. */
export function Asked<Data>({ asked, children }: { asked: UseQueryResult<Data>; children: (data: Data) => ReactNode }) {
  const say = useSay();
  if (asked.error)
    return (
      <Notice tone="wrong">
        <p>{say(failureText(asked.error).text)}</p>
        <button type="button" className="button button-plain" onClick={() => void asked.refetch()}>
          {say(again)}
        </button>
      </Notice>
    );
  return asked.data === undefined ? <Loading /> : children(asked.data);
}
