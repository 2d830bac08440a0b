import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { FailurePage } from '../parts/failure.js';
import { Loading } from '../parts/loading.js';
import { deskPages } from './desk-routes.js';
import { registerPages } from './register-routes.js';
import { root, staff } from './root-routes.js';
import { caseFilter, differenceAsked, editionAsked, formPart, loginAsked, stepAsked, workFilter } from './searches.js';

const login = createRoute({
  getParentRoute: () => root,
  path: '/inloggen',
  validateSearch: loginAsked,
  component: lazyRouteComponent(() => import('../pages/login/login-page.js'), 'LoginPage'),
});

const loggedIn = createRoute({
  getParentRoute: () => root,
  path: '/inloggen/gelukt',
  component: lazyRouteComponent(() => import('../pages/login/logged-in-page.js'), 'LoggedInPage'),
});

const work = createRoute({
  getParentRoute: () => staff,
  path: '/werk',
  validateSearch: workFilter,
  component: lazyRouteComponent(() => import('../pages/work/work-page.js'), 'WorkPage'),
});

const cases = createRoute({
  getParentRoute: () => staff,
  path: '/zaken',
  validateSearch: caseFilter,
  component: lazyRouteComponent(() => import('../pages/cases/cases-page.js'), 'CasesPage'),
});

const newReport = createRoute({
  getParentRoute: () => staff,
  path: '/nieuw',
  validateSearch: formPart,
  component: lazyRouteComponent(() => import('../pages/new-report/new-report-page.js'), 'NewReportPage'),
});

const oneCase = createRoute({
  getParentRoute: () => staff,
  path: '/zaak/$caseId',
  component: lazyRouteComponent(() => import('../pages/case/case-page.js'), 'CasePage'),
});

const step = createRoute({
  getParentRoute: () => staff,
  path: '/zaak/$caseId/stap/$type',
  validateSearch: stepAsked,
  component: lazyRouteComponent(() => import('../pages/step/step-page.js'), 'StepPage'),
});

const caseEdition = createRoute({
  getParentRoute: () => staff,
  path: '/zaak/$caseId/versie',
  validateSearch: formPart,
  component: lazyRouteComponent(() => import('../pages/case-edition/case-edition-page.js'), 'CaseEditionPage'),
});

const protocol = createRoute({
  getParentRoute: () => staff,
  path: '/protocol',
  validateSearch: editionAsked,
  component: lazyRouteComponent(() => import('../pages/protocol/protocol-page.js'), 'ProtocolPage'),
});

const difference = createRoute({
  getParentRoute: () => staff,
  path: '/protocol/verschil',
  validateSearch: differenceAsked,
  component: lazyRouteComponent(() => import('../pages/protocol/difference-page.js'), 'DifferencePage'),
});

const decisions = createRoute({
  getParentRoute: () => staff,
  path: '/besluiten',
  component: lazyRouteComponent(() => import('../pages/decisions/decisions-page.js'), 'DecisionsPage'),
});

const decision = createRoute({
  getParentRoute: () => staff,
  path: '/besluit/$caseId/$track',
  component: lazyRouteComponent(() => import('../pages/decision/decision-page.js'), 'DecisionPage'),
});

const dpo = createRoute({
  getParentRoute: () => staff,
  path: '/fg',
  component: lazyRouteComponent(() => import('../pages/dpo/dpo-page.js'), 'DpoPage'),
});

const board = createRoute({
  getParentRoute: () => staff,
  path: '/bestuur',
  component: lazyRouteComponent(() => import('../pages/board/board-page.js'), 'BoardPage'),
});

const tour = createRoute({
  getParentRoute: () => root,
  path: '/rondleiding',
  component: lazyRouteComponent(() => import('../pages/tour/tour-page.js'), 'TourPage'),
});

/** Everything of the staff, over one store of what was asked. */
export const routerOver = (queries: QueryClient) =>
  createRouter({
    context: { queries },
    routeTree: root.addChildren([
      login,
      loggedIn,
      tour,
      staff.addChildren([
        work,
        cases,
        newReport,
        oneCase,
        step,
        caseEdition,
        decisions,
        decision,
        dpo,
        board,
        protocol,
        difference,
        ...deskPages,
        ...registerPages,
      ]),
    ]),
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
