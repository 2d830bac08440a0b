import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staff } from './root-routes.js';
import { deskAsked, formPart } from './searches.js';

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

/** The files of pupils and staff, and everything of the administrator. */
export const deskPages = [
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
