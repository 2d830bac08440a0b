import './style/index.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { Unreachable } from './api/problem.js';
import { ErrorBoundary } from './parts/error-boundary.js';
import { FailurePage } from './parts/failure.js';
import { noteNavigation } from './parts/heading.js';
import { language } from './language/index.js';
import { meQuery, wordsQuery } from './staff/queries.js';
import { routerOver } from './staff/router.js';
import { onRenewed } from './staff/session.js';

const queries = new QueryClient({
  defaultOptions: {
    // Asked without a connection, a question fails at once and the page says so, rather than waiting in silence.
    queries: { networkMode: 'always', retry: (times, error) => error instanceof Unreachable && times < 2 },
    mutations: { networkMode: 'always', retry: false },
  },
});
/** Of a form: filling in and looking over are pages of their own. */
const partOf = (search: object): unknown => ('deel' in search ? search.deel : undefined);

const router = routerOver(queries);
router.subscribe('onBeforeNavigate', ({ fromLocation, toLocation, pathChanged }) => {
  if (fromLocation === undefined) return;
  if (pathChanged || partOf(fromLocation.search) !== partOf(toLocation.search)) noteNavigation();
});
onRenewed(async () => {
  await queries.fetchQuery({ ...meQuery, staleTime: 0 });
  void queries.invalidateQueries();
});

/** Asked before the first page is drawn: the router would fetch the page only once it knows who is there, and the words after that. */
function fetchAhead(): void {
  void queries.prefetchQuery(wordsQuery(language()));
  const [matched] = router.getMatchedRoutes(router.latestLocation.pathname);
  for (const route of matched) void router.loadRouteChunk(route);
}

fetchAhead();
const place = document.getElementById('app');
if (place !== null)
  createRoot(place).render(
    <ErrorBoundary otherwise={(error) => <FailurePage error={error} />}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ErrorBoundary>,
  );
