import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { said, useSay } from '../../language/index.js';
import { PageHeading } from '../../parts/heading.js';
import { meQuery } from '../../staff/queries.js';
import { noteLogin } from '../../staff/session.js';

const texts = {
  title: said('U bent weer ingelogd', 'You are logged in again'),
  goOn: said(
    'U kunt dit tabblad sluiten. In het andere tabblad gaat u verder waar u was.',
    'You can close this tab. In the other tab you go on where you were.',
  ),
  work: said('Of ga hier naar Mijn werk', 'Or go to My work here'),
};

/** After logging in again in a tab of its own: the tab that waits is told. */
export function LoggedInPage() {
  const say = useSay();
  const { data: me } = useQuery(meQuery);
  useEffect(() => {
    if (me !== undefined) noteLogin();
  }, [me]);
  return (
    <main id="content" tabIndex={-1} className="within frame-main">
      <PageHeading title={say(texts.title)}>{say(texts.title)}</PageHeading>
      <p>{say(texts.goOn)}</p>
      <p>
        <Link to="/werk">{say(texts.work)}</Link>
      </p>
    </main>
  );
}
