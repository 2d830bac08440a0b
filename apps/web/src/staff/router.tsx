import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { isProblem } from '../api/problem.js';
import { FailurePage, NotFoundPage } from '../parts/failure.js';
import { Loading } from '../parts/loading.js';
import { OfflineBar } from '../parts/offline-bar.js';
import { SkipLink } from '../parts/skip-link.js';
import { StaffFrame } from './frame.js';
import { meQuery } from './queries.js';
import { SessionEndedBar } from './session-ended.js';

const root = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: () => (
    <>
      <SkipLink />
      <OfflineBar />
      <SessionEndedBar />
      <Outlet />
    </>
  ),
  notFoundComponent: NotFound,
});

function NotFound() {
  return (
    <main id="content" tabIndex={-1} className="within frame-main">
      <NotFoundPage />
    </main>
  );
}

/** Whose pages need somebody who is logged in: anybody else goes to the login first, and comes back. What else fails, the frame tells. */
const staff = createRoute({
  getParentRoute: () => root,
  id: 'staff',
  beforeLoad: async ({ context, location }) => {
    const me = await context.queries.ensureQueryData(meQuery).catch((error: unknown) => {
      if (isProblem(error, 'notLoggedIn')) return { person: null };
      return undefined;
    });
    if (me?.person === null)
      redirect({ to: '/inloggen', search: { terug: location.href }, replace: true, throw: true });
  },
  component: StaffFrame,
});

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const login = createRoute({
  getParentRoute: () => root,
  path: '/inloggen',
  validateSearch: (search: Record<string, unknown>): { terug?: string } => {
    const back = text(search['terug']);
    return back === undefined ? {} : { terug: back };
  },
  component: lazyRouteComponent(() => import('../pages/login/login-page.js'), 'LoginPage'),
});

const work = createRoute({
  getParentRoute: () => staff,
  path: '/werk',
  component: lazyRouteComponent(() => import('../pages/work/work-page.js'), 'WorkPage'),
});

/** Everything of the staff, over one store of what was asked. */
export const routerOver = (queries: QueryClient) =>
  createRouter({
    context: { queries },
    routeTree: root.addChildren([login, staff.addChildren([work])]),
    defaultPendingComponent: Loading,
    defaultPendingMs: 400,
    defaultErrorComponent: ({ error, reset }) => <FailurePage error={error} retry={reset} />,
    scrollRestoration: true,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof routerOver>;
  }
}
