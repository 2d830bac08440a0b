import type { components } from '../../api/schema.js';
import { said, useSay } from '../../language/index.js';

const texts = {
  at: said('Plaats', 'Place'),
  mend: said('Zo herstelt u het', 'How to mend it'),
};

/** What is wrong with an edition, each with its place and the cure. */
export function EditionFaults({ errors }: { errors: readonly components['schemas']['EditionError'][] }) {
  const say = useSay();
  return (
    <ul className="reasons" lang="en">
      {errors.map(({ path, wrong, cure }, index) => (
        <li key={`${path} ${index}`}>
          <p>
            <span className="soft">{say(texts.at)}</span> <code>{path}</code>: {wrong}
          </p>
          <p>
            <span className="soft">{say(texts.mend)}:</span> {cure}
          </p>
        </li>
      ))}
    </ul>
  );
}
