import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { isProblem } from '../api/problem.js';
import { FailurePage, NotFoundPage } from '../parts/failure.js';
import { Loading } from '../parts/loading.js';
import { StaffFrame } from './frame.js';
import { clockQuery, meQuery } from './queries.js';
import { Root } from './root.js';
import {
  caseFilter,
  deskAsked,
  differenceAsked,
  editionAsked,
  formPart,
  loginAsked,
  stepAsked,
  workFilter,
} from './searches.js';

const root = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: Root,
  notFoundComponent: () => (
    <main id="content" tabIndex={-1} className="within frame-main">
      <NotFoundPage />
    </main>
  ),
});

/** Whose pages need somebody who is logged in: anybody else goes to the login first, and comes back. What else fails, the frame tells. */
const staff = createRoute({
  getParentRoute: () => root,
  id: 'staff',
  beforeLoad: async ({ context, location }) => {
    const asked = context.queries.ensureQueryData(meQuery).catch((error: unknown) => {
      if (isProblem(error, 'notLoggedIn')) return { person: null };
      return undefined;
    });
    // The bar of the clock stands above the page, which would move when it came later.
    const [me] = await Promise.all([asked, context.queries.prefetchQuery(clockQuery)]);
    if (me?.person === null)
      redirect({ to: '/inloggen', search: { terug: location.href }, replace: true, throw: true });
  },
  component: StaffFrame,
});

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

const dossier = createRoute({
  getParentRoute: () => staff,
  path: '/dossier',
  component: lazyRouteComponent(() => import('../pages/dossier/dossier-page.js'), 'DossierPage'),
});

const desk = createRoute({
  getParentRoute: () => staff,
  path: '/beheer',
  component: lazyRouteComponent(() => import('../pages/beheer/desk-page.js'), 'DeskPage'),
});

const people = createRoute({
  getParentRoute: () => staff,
  path: '/beheer/mensen',
  component: lazyRouteComponent(() => import('../pages/beheer/people-page.js'), 'PeoplePage'),
});

const giveRole = createRoute({
  getParentRoute: () => staff,
  path: '/beheer/rol',
  validateSearch: formPart,
  component: lazyRouteComponent(() => import('../pages/beheer/role-forms.js'), 'GiveRolePage'),
});

const endRole = createRoute({
  getParentRoute: () => staff,
  path: '/beheer/rol-einde',
  validateSearch: deskAsked,
  component: lazyRouteComponent(() => import('../pages/beheer/role-forms.js'), 'EndRolePage'),
});

const handOver = createRoute({
  getParentRoute: () => staff,
  path: '/beheer/overdragen',
  validateSearch: formPart,
  component: lazyRouteComponent(() => import('../pages/beheer/role-forms.js'), 'HandOverPage'),
});

const delegations = createRoute({
  getParentRoute: () => staff,
  path: '/beheer/vervangingen',
  component: lazyRouteComponent(() => import('../pages/beheer/delegations-page.js'), 'DelegationsPage'),
});

const delegate = createRoute({
  getParentRoute: () => staff,
  path: '/beheer/vervanging',
  validateSearch: formPart,
  component: lazyRouteComponent(() => import('../pages/beheer/delegations-page.js'), 'GiveDelegationPage'),
});

const revoke = createRoute({
  getParentRoute: () => staff,
  path: '/beheer/vervanging-einde',
  validateSearch: deskAsked,
  component: lazyRouteComponent(() => import('../pages/beheer/delegations-page.js'), 'RevokeDelegationPage'),
});

const schools = createRoute({
  getParentRoute: () => staff,
  path: '/beheer/scholen',
  component: lazyRouteComponent(() => import('../pages/beheer/schools-page.js'), 'SchoolsPage'),
});

const schoolDays = createRoute({
  getParentRoute: () => staff,
  path: '/beheer/schooldagen',
  validateSearch: deskAsked,
  component: lazyRouteComponent(() => import('../pages/beheer/schools-page.js'), 'SchoolDaysPage'),
});

const consents = createRoute({
  getParentRoute: () => staff,
  path: '/beheer/instemmingen',
  component: lazyRouteComponent(() => import('../pages/beheer/consents-page.js'), 'ConsentsPage'),
});

const recordConsent = createRoute({
  getParentRoute: () => staff,
  path: '/beheer/instemming',
  validateSearch: formPart,
  component: lazyRouteComponent(() => import('../pages/beheer/consents-page.js'), 'RecordConsentPage'),
});

const endConsent = createRoute({
  getParentRoute: () => staff,
  path: '/beheer/instemming-einde',
  validateSearch: deskAsked,
  component: lazyRouteComponent(() => import('../pages/beheer/consents-page.js'), 'EndConsentPage'),
});

const editions = createRoute({
  getParentRoute: () => staff,
  path: '/beheer/protocollen',
  component: lazyRouteComponent(() => import('../pages/beheer/editions-page.js'), 'EditionsPage'),
});

const editionDraft = createRoute({
  getParentRoute: () => staff,
  path: '/beheer/protocollen/$edition',
  component: lazyRouteComponent(() => import('../pages/beheer/draft-page.js'), 'DraftPage'),
});

const makeDraft = createRoute({
  getParentRoute: () => staff,
  path: '/beheer/protocol-maken',
  validateSearch: deskAsked,
  component: lazyRouteComponent(() => import('../pages/beheer/make-draft-page.js'), 'MakeDraftPage'),
});

const consentToDraft = createRoute({
  getParentRoute: () => staff,
  path: '/beheer/protocol-instemming',
  validateSearch: deskAsked,
  component: lazyRouteComponent(() => import('../pages/beheer/draft-forms.js'), 'ConsentToDraftPage'),
});

const adopt = createRoute({
  getParentRoute: () => staff,
  path: '/beheer/protocol-vaststellen',
  validateSearch: deskAsked,
  component: lazyRouteComponent(() => import('../pages/beheer/draft-forms.js'), 'AdoptPage'),
});

const discard = createRoute({
  getParentRoute: () => staff,
  path: '/beheer/protocol-weggooien',
  validateSearch: deskAsked,
  component: lazyRouteComponent(() => import('../pages/beheer/draft-forms.js'), 'DiscardPage'),
});

const organisationLog = createRoute({
  getParentRoute: () => staff,
  path: '/beheer/logboek',
  component: lazyRouteComponent(() => import('../pages/beheer/log-page.js'), 'LogPage'),
});

const mail = createRoute({
  getParentRoute: () => staff,
  path: '/beheer/post',
  component: lazyRouteComponent(() => import('../pages/beheer/log-page.js'), 'MailPage'),
});

const deskPages = [
  dossier,
  desk,
  people,
  giveRole,
  endRole,
  handOver,
  delegations,
  delegate,
  revoke,
  schools,
  schoolDays,
  consents,
  recordConsent,
  endConsent,
  editions,
  editionDraft,
  makeDraft,
  consentToDraft,
  adopt,
  discard,
  organisationLog,
  mail,
] as const;

/** Everything of the staff, over one store of what was asked. */
export const routerOver = (queries: QueryClient) =>
  createRouter({
    context: { queries },
    routeTree: root.addChildren([
      login,
      loggedIn,
      staff.addChildren([
        work,
        cases,
        newReport,
        oneCase,
        step,
        decisions,
        decision,
        dpo,
        protocol,
        difference,
        ...deskPages,
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
