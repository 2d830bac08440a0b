import type { components } from '../../api/schema.js';
import { said, useSay } from '../../language/index.js';

const texts = {
  at: said('Plaats', 'Place'),
  mend: said('Zo herstelt u het', 'How to mend it'),
  more: (count: number) => (count === 1 ? said('Nog één', 'One more') : said(`Nog ${count}`, `${count} more`)),
};

type Fault = components['schemas']['EditionError'];

/** More than these at once nobody mends at once. */
const shownFirst = 5;

/** What is wrong with an edition, each with its place and the cure. */
export function EditionFaults({ errors }: { errors: readonly Fault[] }) {
  const say = useSay();
  const later = errors.slice(shownFirst);
  return (
    <>
      <FaultList errors={errors.slice(0, shownFirst)} />
      {later.length === 0 ? null : (
        <details className="fold">
          <summary>{say(texts.more(later.length))}</summary>
          <FaultList errors={later} />
        </details>
      )}
    </>
  );
}

function FaultList({ errors }: { errors: readonly Fault[] }) {
  const say = useSay();
  return (
    <ul className="reasons">
      {errors.map(({ path, wrong, cure, nl }, index) => (
        <li key={`${path} ${index}`}>
          <p>
            <span className="soft">{say(texts.at)}</span> <code>{path}</code>: {say(said(nl.wrong, wrong))}
          </p>
          <p>
            <span className="soft">{say(texts.mend)}:</span> {say(said(nl.cure, cure))}
          </p>
        </li>
      ))}
    </ul>
  );
}
