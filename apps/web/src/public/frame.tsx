import type { ReactNode } from 'react';
import { said, useSay } from '../language/index.js';
import { Mark } from '../parts/icon.js';
import { LanguageSwitch } from '../parts/language-switch.js';
import { OfflineBar } from '../parts/offline-bar.js';
import { SkipLink } from '../parts/skip-link.js';
import { useUnfoldForPrint } from '../parts/unfold-for-print.js';
import { LeaveFast } from './leave-fast.js';
import { Link } from './route.js';

const texts = {
  home: said('Meldpad, naar het begin', 'Meldpad, to the start'),
  report: said('Iets melden', 'Report something'),
  follow: said('Mijn melding', 'My report'),
  staff: said('Inloggen', 'Log in'),
};

/** Around every page of the public. */
export function PublicFrame({ children }: { children: ReactNode }) {
  const say = useSay();
  useUnfoldForPrint();
  return (
    <>
      <SkipLink />
      <header className="frame-top public-top no-print">
        <div className="within">
          <a className="wordmark" href="/" aria-label={say(texts.home)}>
            <Mark />
            Meldpad
          </a>
          <span className="frame-place" />
          <LanguageSwitch />
          <LeaveFast />
        </div>
      </header>
      <OfflineBar />
      <main id="content" tabIndex={-1} className="within frame-main public-main">
        {children}
      </main>
      <footer className="frame-foot public-foot no-print">
        <div className="within">
          <ul>
            <li>
              <Link to="/melden">{say(texts.report)}</Link>
            </li>
            <li>
              <Link to="/mijn-melding">{say(texts.follow)}</Link>
            </li>
            <li>
              <a href="/inloggen">{say(texts.staff)}</a>
            </li>
          </ul>
        </div>
      </footer>
    </>
  );
}
