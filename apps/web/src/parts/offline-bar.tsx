import { useSyncExternalStore } from 'react';
import { said, useSay } from '../language/index.js';
import { Icon } from './icon.js';

const offline = said(
  'U bent offline. Wat u typt blijft staan; verstuur het zodra u weer verbinding hebt.',
  'You are offline. What you type stays here; send it once you are connected again.',
);

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

/** Says so while there is no connection. */
export function OfflineBar() {
  const say = useSay();
  const connected = useSyncExternalStore(subscribe, () => navigator.onLine);
  return <div role="status">{connected ? null : <OfflineText text={say(offline)} />}</div>;
}

function OfflineText({ text }: { text: string }) {
  return (
    <div className="bar bar-wrong bar-over">
      <div className="within">
        <span className="bar-text">
          <Icon name="warning" />
          <span>{text}</span>
        </span>
      </div>
    </div>
  );
}
