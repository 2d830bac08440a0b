import { useEffect } from 'react';
import { said, useSay } from '../language/index.js';
import { Icon } from '../parts/icon.js';
import { dropDraft } from './report/report-draft.js';
import { depth } from './route.js';
import { forget } from './tab.js';
import { eraseTyped } from './use-tab-draft.js';

const texts = {
  leave: said('Verlaat deze pagina snel', 'Leave this page fast'),
  how: said(
    'Of druk twee keer op Esc. Dan wissen wij wat u hebt getypt.',
    'Or press Esc twice. What you typed is erased.',
  ),
};

/** A page at which nobody looks up. */
const elsewhere = 'https://nl.wikipedia.org/wiki/Hoofdpagina';
const twice = 1_500;

/** Erases what was typed, and puts another page in the place of ours: the way back does not lead here. */
function leave(): void {
  document.documentElement.hidden = true;
  document.title = 'Wikipedia';
  eraseTyped();
  dropDraft();
  forget('tab-secret', 'report-key', 'receipt');
  const steps = depth();
  const away = (): void => location.replace(elsewhere);
  if (steps === 0) return away();
  addEventListener('popstate', away, { once: true });
  history.go(-steps);
}

/** For whoever must not be seen here: gone with one press, or with Esc twice. */
export function LeaveFast() {
  const say = useSay();
  useEffect(() => {
    // A page that just came counts its first moments from nought: long ago is not then.
    let last = -Infinity;
    const press = ({ key, timeStamp }: KeyboardEvent): void => {
      if (key !== 'Escape') return;
      const isAgain = timeStamp - last < twice;
      last = isAgain ? -Infinity : timeStamp;
      if (isAgain) leave();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  return (
    <div className="leave-fast">
      <button type="button" className="button button-grave button-small" aria-describedby="leave-how" onClick={leave}>
        <Icon name="stop" />
        {say(texts.leave)}
      </button>
      <span id="leave-how" className="leave-how">
        {say(texts.how)}
      </span>
    </div>
  );
}
