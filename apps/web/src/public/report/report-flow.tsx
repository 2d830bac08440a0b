import { useEffect } from 'react';
import { NotFoundPage } from '../../parts/failure.js';
import { go, usePath } from '../route.js';
import { CheckPage } from './check-page.js';
import { firstOpen, pages } from './questions.js';
import { ReceivedPage } from './received-page.js';
import { useReport } from './report-context.js';
import { pathOf, ReportPage } from './report-page.js';
import { DangerPage, ImagePage } from './side-pages.js';

/** The pages of a report to one organisation, by their address. */
export function ReportFlow() {
  const { organisation } = useReport();
  const name = usePath().slice(pathOf(organisation, '').length + 1);
  const page = pages.find((one) => one === name);
  if (page !== undefined) return <InTurn page={page} />;
  if (name === 'controle') return <InTurn page="controle" />;
  if (name === 'gevaar') return <DangerPage />;
  if (name === 'beeld') return <ImagePage />;
  if (name === 'klaar') return <ReceivedPage />;
  return <NotFoundPage />;
}

/** Nobody comes to a page while one before it has a question left, as by an old address. */
function InTurn({ page }: { page: (typeof pages)[number] | 'controle' }) {
  const { organisation, place, typed, now } = useReport();
  const open = firstOpen(place, typed, now());
  const tooSoon = open !== undefined && (page === 'controle' || pages.indexOf(open) < pages.indexOf(page));
  useEffect(() => {
    if (tooSoon) go(pathOf(organisation, open), { instead: true });
  });
  if (tooSoon) return null;
  return page === 'controle' ? <CheckPage /> : <ReportPage key={page} page={page} />;
}
