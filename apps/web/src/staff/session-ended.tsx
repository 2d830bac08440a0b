import { said, useSay } from '../language/index.js';
import { Icon } from '../parts/icon.js';
import { useSessionEnded } from './session.js';

const texts = {
  ended: said('U bent uitgelogd.', 'You have been logged out.'),
  kept: said(
    'Wat u op deze pagina hebt getypt, staat er nog. Log in een nieuw tabblad in en ga dan hier verder.',
    'What you typed on this page is still here. Log in in a new tab and then go on here.',
  ),
  again: said('Opnieuw inloggen (nieuw tabblad)', 'Log in again (new tab)'),
};

/** Says that the session is over, without taking the page away. */
export function SessionEndedBar() {
  const say = useSay();
  const ended = useSessionEnded();
  return (
    <div role="alert">
      {ended ? (
        <div className="bar bar-wrong bar-over">
          <div className="within">
            <span className="bar-text">
              <Icon name="lock" />
              <span>
                <strong>{say(texts.ended)}</strong> {say(texts.kept)}
              </span>
            </span>
            <a className="button button-small" href="/inloggen?terug=/inloggen/gelukt" target="_blank" rel="noopener">
              {say(texts.again)}
            </a>
          </div>
        </div>
      ) : null}
    </div>
  );
}
