import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { useLanguage, WordsProvider } from '../language/index.js';
import { FailurePage } from '../parts/failure.js';
import { Loading } from '../parts/loading.js';
import { OfflineBar } from '../parts/offline-bar.js';
import { SkipLink } from '../parts/skip-link.js';
import { wordsQuery } from './queries.js';
import { SessionEndedBar } from './session-ended.js';

/** Around everything of the staff, logged in or not. Pages wait for the words, so that no key of one ever shows. */
export function Root() {
  const {
    data: words,
    error,
    refetch,
  } = useQuery({ ...wordsQuery(useLanguage()), placeholderData: (before) => before });
  return (
    <>
      <SkipLink />
      <OfflineBar />
      <SessionEndedBar />
      {words !== undefined ? (
        <WordsProvider value={words}>
          <Outlet />
        </WordsProvider>
      ) : (
        <main id="content" tabIndex={-1} className="within frame-main">
          {error ? <FailurePage error={error} retry={() => void refetch()} /> : <Loading />}
        </main>
      )}
    </>
  );
}
