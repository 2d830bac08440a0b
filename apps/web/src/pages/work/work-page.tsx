import { said, useSay } from '../../language/index.js';
import { PageHeading } from '../../parts/heading.js';

const title = said('Mijn werk', 'My work');

/** What there is to do for whoever is logged in. */
export function WorkPage() {
  const say = useSay();
  return <PageHeading title={say(title)}>{say(title)}</PageHeading>;
}
