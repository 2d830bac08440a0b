import '../style/index.css';
import { createRoot } from 'react-dom/client';
import { said, useSay } from '../language/index.js';
import { ErrorBoundary } from '../parts/error-boundary.js';
import { FailurePage } from '../parts/failure.js';
import { PageHeading } from '../parts/heading.js';
import { Mark } from '../parts/icon.js';
import { LanguageSwitch } from '../parts/language-switch.js';
import { OfflineBar } from '../parts/offline-bar.js';
import { SkipLink } from '../parts/skip-link.js';

const welcome = said('Iets melden', 'Report something');

function Public() {
  const say = useSay();
  return (
    <>
      <SkipLink />
      <header className="frame-top">
        <div className="within">
          <a className="wordmark" href="/">
            <Mark />
            Meldpad
          </a>
          <span className="frame-place" />
          <LanguageSwitch />
        </div>
      </header>
      <OfflineBar />
      <main id="content" tabIndex={-1} className="within frame-main">
        <ErrorBoundary otherwise={(error) => <FailurePage error={error} />}>
          <PageHeading title={say(welcome)}>{say(welcome)}</PageHeading>
          <p>
            <a href="/inloggen">{say(said('Inloggen als medewerker', 'Log in as staff'))}</a>
          </p>
        </ErrorBoundary>
      </main>
    </>
  );
}

const place = document.getElementById('app');
if (place !== null) createRoot(place).render(<Public />);
