import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FailedPart } from '../../parts/failed-part.js';
import { Loading } from '../../parts/loading.js';

/** A part of the page, once it is there: one register that fails keeps nobody from the others. */
export function Asked<Data>({ asked, children }: { asked: UseQueryResult<Data>; children: (data: Data) => ReactNode }) {
  if (asked.error) return <FailedPart error={asked.error} retry={() => void asked.refetch()} />;
  return asked.data === undefined ? <Loading /> : children(asked.data);
}
