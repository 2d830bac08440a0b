import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router';
import { isProblem } from '../api/problem.js';
import { NotFoundPage } from '../parts/failure.js';
import { StaffFrame } from './frame.js';
import { clockQuery, meQuery } from './queries.js';
import { registersQuery } from './registers-query.js';
import { Root } from './root.js';

/** Above every page of the staff. */
export const root = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: Root,
  notFoundComponent: () => (
    <main id="content" tabIndex={-1} className="within frame-main">
      <NotFoundPage />
    </main>
  ),
});

/** Whose pages need somebody who is logged in: anybody else goes to the login first, and comes back. What else fails, the frame tells. */
export const staff = createRoute({
  getParentRoute: () => root,
  id: 'staff',
  beforeLoad: async ({ context, location }) => {
    const asked = context.queries.ensureQueryData(meQuery).catch((error: unknown) => {
      if (isProblem(error, 'notLoggedIn')) return { person: null };
      return undefined;
    });
    // The menu and the bar of the clock stand above the page, which would move when they came later.
    const above = [context.queries.prefetchQuery(clockQuery), context.queries.prefetchQuery(registersQuery)];
    const [me] = await Promise.all([asked, ...above]);
    if (me?.person === null)
      redirect({ to: '/inloggen', search: { terug: location.href }, replace: true, throw: true });
  },
  component: StaffFrame,
});
