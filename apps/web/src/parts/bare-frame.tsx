import type { ReactNode } from 'react';
import { Mark } from './icon.js';
import { LanguageSwitch } from './language-switch.js';

/** The frame of a page for whoever has not come in yet: name and language, no menu. */
export function BareFrame({ children }: { children: ReactNode }) {
  return (
    <>
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
      <main id="content" tabIndex={-1} className="within frame-main">
        {children}
      </main>
    </>
  );
}
