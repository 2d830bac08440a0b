import '../style/index.css';
import '../style/public.css';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from '../parts/error-boundary.js';
import { FailurePage, NotFoundPage } from '../parts/failure.js';
import { FollowFlow } from './follow/follow-flow.js';
import { PublicFrame } from './frame.js';
import { OpenProtocolPage } from './protocol/open-protocol-page.js';
import { ReportInMaking } from './report/report-context.js';
import { ReportFlow } from './report/report-flow.js';
import { WherePage } from './report/where-page.js';
import { usePath } from './route.js';
import { StartPage } from './start/start-page.js';

/** The pages for whoever has something to tell, by their address. */
function Pages() {
  const [, first = '', organisation = '', page = '', edition = ''] = usePath().split('/');
  if (first === '') return <StartPage />;
  if (first === 'mijn-melding') return <FollowFlow />;
  if (first !== 'melden') return <NotFoundPage />;
  if (organisation === '') return <WherePage />;
  if (page === 'protocol') return <OpenProtocolPage organisation={organisation} edition={edition} />;
  return (
    <ReportInMaking key={organisation} organisation={organisation}>
      <ReportFlow />
    </ReportInMaking>
  );
}

const place = document.getElementById('app');
if (place !== null)
  createRoot(place).render(
    <PublicFrame>
      <ErrorBoundary otherwise={(error) => <FailurePage error={error} />}>
        <Pages />
      </ErrorBoundary>
    </PublicFrame>,
  );
