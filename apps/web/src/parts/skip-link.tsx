import { said, useSay } from '../language/index.js';

const skip = said('Naar de inhoud', 'Skip to content');

/** First on every page: past the menu with one key. */
export function SkipLink() {
  const say = useSay();
  return (
    <a className="skip-link" href="#content">
      {say(skip)}
    </a>
  );
}
