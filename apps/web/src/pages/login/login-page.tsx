import { getRouteApi } from '@tanstack/react-router';
import { said, useSay } from '../../language/index.js';
import { PageHeading } from '../../parts/heading.js';

const texts = {
  title: said('Inloggen', 'Log in'),
  go: said('Inloggen bij uw organisatie', 'Log in at your organisation'),
};

/** Where whoever works here comes in. */
export function LoginPage() {
  const say = useSay();
  const { terug } = getRouteApi('/inloggen').useSearch();
  return (
    <main id="content" tabIndex={-1} className="within frame-main">
      <PageHeading title={say(texts.title)}>{say(texts.title)}</PageHeading>
      <p>
        <a className="button" href={`/api/v1/login?returnTo=${encodeURIComponent(terug ?? '/werk')}`}>
          {say(texts.go)}
        </a>
      </p>
    </main>
  );
}
