/**
 * What counts as dead. With `--production` only what runs in production counts: what is exported for a spec alone is in order as long
 * as its own file uses it, and what only specs use is not.
 */
export default ({ production }) => ({
  entry: [
    'apps/cli/bootstrap.mjs!',
    'apps/cli/src/*.ts!',
    'apps/cli/src/protocol/*-thread.ts!',
    'apps/{server,worker}/src/main.ts!',
    'apps/web/build.mjs!',
    'apps/web/src/{main,public/main}.tsx!',
    'test/support/api-types.ts',
    'libs/jobs/src/checks/*-thread.ts!',
    'libs/diagrams/src/draw-thread.ts!',
    'apps/cli/bootstrap/check-*.mjs',
    'apps/cli/bootstrap/{browser,proofs}.mjs',
    '**/*.spec.ts',
    'test/support/{run-keeper,typescript-hooks,watch-page}.mjs',
    'test/support/start-and-hold.ts',
    'test/faults/start-database.mjs',
    'test/architecture/golden/record.ts',
    'test/protocols/without-rule.mjs',
    'test/mutation/{run,runner,hooks}.mjs',
  ],
  project: ['apps/**/*.{ts,tsx,mjs}!', 'libs/**/*.ts!', '!**/*.spec.ts!', 'test/**/*.{ts,mjs}'],
  // Run as programs or found by path: the tools, the files of the viewer of the API, the font, and what stands in for React.
  ignoreDependencies: [
    '@fontsource-variable/source-sans-3',
    'preact',
    '@nestjs/cli',
    '@swc/cli',
    'jest',
    'dependency-cruiser',
    'prettier',
    'swagger-ui-dist',
  ],
  ignore: ['apps/web/src/api/schema.d.ts'],
  ignoreBinaries: ['redis-server', 'pgbench'],
  ignoreExportsUsedInFile: production || { interface: true, type: true },
});
