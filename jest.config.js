import { availableParallelism } from 'node:os';

/** One configuration for every kind of test; folders decide what a spec needs, not separate runners. */
export default {
  testEnvironment: 'node',
  maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
  // Keeps a spec that hangs from standing there for ever; how fast anything is, is for the bench.
  testTimeout: 300_000,
  // Modules of a spec that is done are not all given back: beyond this a worker begins anew, before collecting garbage is most of its work.
  workerIdleMemoryLimit: '1GB',
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/test'],
  testRegex: '.*\\.spec\\.ts$',
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest'] },
  transformIgnorePatterns: ['/node_modules/'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
};
