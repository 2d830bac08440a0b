import { useCallback, useEffect, useState } from 'react';
import { FailurePage, NotFoundPage } from '../../parts/failure.js';
import { Loading } from '../../parts/loading.js';
import { isProblem } from '../../api/problem.js';
import { findClock } from '../clock.js';
import { go, usePath } from '../route.js';
import { forget, keep, kept } from '../tab.js';
import { eraseTyped } from '../use-tab-draft.js';
import { AddPage } from './add-page.js';
import { EnterPage } from './enter-page.js';
import { findStatus, type ReportStatus } from './receipt-api.js';
import { StatusPage } from './status-page.js';
import { WithdrawPage } from './withdraw-page.js';

const start = '/mijn-melding';

/** Following a report: first the code, then how it stands, and what can be added. */
export function FollowFlow() {
  const path = usePath();
  const [receipt, setReceipt] = useState(() => kept('receipt'));
  const [status, setStatus] = useState<ReportStatus>();
  const [now, setNow] = useState<string>();
  const [error, setError] = useState<unknown>();
  const look = useCallback(async (): Promise<void> => {
    if (receipt === undefined) return;
    try {
      const [found, clock] = await Promise.all([findStatus(receipt), findClock()]);
      setNow(clock());
      setStatus(found);
      setError(undefined);
    } catch (failure) {
      // A code that leads nowhere any more is asked for again.
      if (isProblem(failure, 'notFound')) close();
      else setError(failure);
    }
  }, [receipt]);
  useEffect(() => void look(), [look]);

  function open(entered: string): void {
    keep('receipt', entered);
    setReceipt(entered);
  }

  function close(): void {
    eraseTyped();
    forget('receipt', 'tab-secret');
    setStatus(undefined);
    setReceipt(undefined);
    go(start);
  }

  if (receipt === undefined) return path === start ? <EnterPage open={open} /> : <ToStart />;
  if (error !== undefined) return <FailurePage error={error} retry={() => void look()} />;
  if (status === undefined || now === undefined) return <Loading />;
  const given = { receipt, status, now, look };
  if (path === start) return <StatusPage {...given} close={close} />;
  if (path === `${start}/aanvullen`) return <AddPage {...given} />;
  if (path === `${start}/intrekken`) return <WithdrawPage {...given} />;
  return <NotFoundPage />;
}

function ToStart() {
  useEffect(() => go(start, { instead: true }));
  return null;
}
