import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staff } from './root-routes.js';
import { formPart, registerAsked } from './searches.js';

const registers = createRoute({
  getParentRoute: () => staff,
  path: '/registers',
  validateSearch: registerAsked,
  component: lazyRouteComponent(() => import('../pages/registers/registers-page.js'), 'RegistersPage'),
});

const publication = createRoute({
  getParentRoute: () => staff,
  path: '/registers/toestemming',
  validateSearch: formPart,
  component: lazyRouteComponent(() => import('../pages/registers/pupil-forms.js'), 'RecordPublicationPage'),
});

const pupilAnswer = createRoute({
  getParentRoute: () => staff,
  path: '/registers/antwoord',
  validateSearch: formPart,
  component: lazyRouteComponent(() => import('../pages/registers/pupil-forms.js'), 'RecordAnswerPage'),
});

const leave = createRoute({
  getParentRoute: () => staff,
  path: '/registers/schriftelijk',
  validateSearch: formPart,
  component: lazyRouteComponent(() => import('../pages/registers/staff-forms.js'), 'RecordLeavePage'),
});

const environment = createRoute({
  getParentRoute: () => staff,
  path: '/registers/omgeving',
  validateSearch: formPart,
  component: lazyRouteComponent(() => import('../pages/registers/staff-forms.js'), 'RecordEnvironmentPage'),
});

const end = createRoute({
  getParentRoute: () => staff,
  path: '/registers/einde',
  validateSearch: registerAsked,
  component: lazyRouteComponent(() => import('../pages/registers/end-page.js'), 'EndKeptPage'),
});

const task = createRoute({
  getParentRoute: () => staff,
  path: '/registers/taak',
  validateSearch: registerAsked,
  component: lazyRouteComponent(() => import('../pages/registers/task-page.js'), 'TaskDonePage'),
});

/** What schools keep outside cases. */
export const registerPages = [registers, publication, pupilAnswer, leave, environment, end, task] as const;
