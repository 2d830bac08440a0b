import { useQuery } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { useState } from 'react';
import { said, useSay } from '../language/index.js';
import { FailurePage } from '../parts/failure.js';
import { Mark } from '../parts/icon.js';
import { LanguageSwitch } from '../parts/language-switch.js';
import { Loading } from '../parts/loading.js';
import { useUnfoldForPrint } from '../parts/unfold-for-print.js';
import { ClockBar } from './clock-bar.js';
import { placesFor } from './places.js';
import { meQuery, type Me } from './queries.js';
import { registersQuery } from './registers-query.js';
import { SelfMenu } from './self-menu.js';

/** Around every page of the staff: who one is, where one can go. */
export function StaffFrame() {
  const { data: me, error, refetch } = useQuery(meQuery);
  useUnfoldForPrint();
  return (
    <>
      <Top me={me} />
      <ClockBar />
      <main id="content" tabIndex={-1} className="within frame-main">
        {me !== undefined ? (
          <Outlet />
        ) : error ? (
          <FailurePage error={error} retry={() => void refetch()} />
        ) : (
          <Loading />
        )}
      </main>
      <Foot />
    </>
  );
}

const texts = {
  menu: said('Hoofdmenu', 'Main menu'),
  places: said('Menu', 'Menu'),
  home: said('Meldpad, naar Mijn werk', 'Meldpad, to My work'),
  report: said('Melden zonder in te loggen', 'Report without logging in'),
};

function Top({ me }: { me: Me | undefined }) {
  const say = useSay();
  return (
    <header>
      <div className="frame-top">
        <div className="within">
          <Link className="wordmark" to="/werk" aria-label={say(texts.home)}>
            <Mark />
            Meldpad
          </Link>
          <span className="frame-place">{me?.organisationName}</span>
          <div className="frame-self no-print">
            <LanguageSwitch />
            {me === undefined ? null : <SelfMenu me={me} />}
          </div>
        </div>
      </div>
      <Places me={me} />
    </header>
  );
}

/** Where one can go: a line of links, which a phone folds under one button so that the page itself comes soon. */
function Places({ me }: { me: Me | undefined }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <nav className="frame-nav" aria-label={say(texts.menu)}>
      <div className="within">
        <button
          type="button"
          className="frame-menu"
          aria-expanded={isOpen}
          aria-controls="places"
          onClick={() => setOpen(!isOpen)}
        >
          {say(texts.places)}
        </button>
        <ul id="places" className={isOpen ? 'frame-open' : undefined}>
          {usePlaces(me).map(({ to, name }) => (
            <li key={to}>
              <Link to={to} activeOptions={{ includeSearch: false }} onClick={() => setOpen(false)}>
                {say(name)}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

/** The whole menu at once: what is added to it later would move the rest. */
function usePlaces(me: Me | undefined): ReturnType<typeof placesFor> {
  const registers = useQuery({ ...registersQuery, enabled: me !== undefined });
  if (me === undefined || registers.isPending) return [];
  return placesFor(me, registers.isError || registers.data.length > 0);
}

function Foot() {
  const say = useSay();
  return (
    <footer className="frame-foot">
      <div className="within">
        <a href="/melden">{say(texts.report)}</a>
      </div>
    </footer>
  );
}
