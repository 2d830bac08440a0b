import './style/index.css';
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { isProblem, Unreachable } from './api/problem.js';
import { ErrorBoundary } from './parts/error-boundary.js';
import { FailurePage } from './parts/failure.js';
import { noteNavigation } from './parts/heading.js';
import { meQuery } from './staff/queries.js';
import { routerOver } from './staff/router.js';
import { noteSessionEnded, onRenewed } from './staff/session.js';

/** Whoever was logged in and is no longer, is told; whoever never was, is sent to the login by the frame. */
function watchSession(error: unknown): void {
  if (isProblem(error, 'notLoggedIn') && queries.getQueryData(meQuery.queryKey) !== undefined) noteSessionEnded();
}

const queries = new QueryClient({
  queryCache: new QueryCache({ onError: watchSession }),
  mutationCache: new MutationCache({ onError: watchSession }),
  defaultOptions: {
    // Asked without a connection, a question fails at once and the page says so, rather than waiting in silence.
    queries: { networkMode: 'always', retry: (times, error) => error instanceof Unreachable && times < 2 },
    mutations: { networkMode: 'always', retry: false },
  },
});
const router = routerOver(queries);
router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
  if (fromLocation !== undefined && pathChanged) noteNavigation();
});
onRenewed(() => void queries.invalidateQueries());

const place = document.getElementById('app');
if (place !== null)
  createRoot(place).render(
    <ErrorBoundary otherwise={(error) => <FailurePage error={error} />}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ErrorBoundary>,
  );
