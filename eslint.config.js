import tseslint from 'typescript-eslint';

/** The only files that see the environment: the configuration of an app, and the programs that hand it over. */
const configurationFiles = ['**/configuration.ts', 'apps/{server,worker}/src/main.ts', 'apps/cli/src/*.ts'];
const testFiles = ['**/*.spec.ts', 'test/**/*.ts'];
const domainFiles = ['libs/domain/src/**/*.ts'];

const runner = '/^(describe|it|test)$/';
const focus = '/^(only|skip|todo|failing)$/';
const noFocus = 'Every test runs: none is focused, skipped or left for later.';
const noWait = 'The domain is synchronous: the caller reads and writes.';
const noClock = 'The domain has no clock, no chance and no I/O: the caller passes what it needs.';

export default tseslint.config(
  {
    ignores: [
      ...['node_modules/', 'dist/', '.dist-draft/', '.web-draft/', '.meldpad/', 'coverage/'],
      'apps/web/src/api/schema.d.ts',
    ],
  },
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 350, skipBlankLines: false, skipComments: false }],
      'max-params': ['error', 6],
      'max-depth': ['error', 3],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-debugger': 'error',
      'no-control-regex': 'off',
      'no-constant-condition': 'error',
      'no-unreachable': 'error',
      'no-unsafe-finally': 'error',
      'no-self-compare': 'error',
      'no-template-curly-in-string': 'error',
      'no-useless-return': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-expect-error': true, 'ts-nocheck': true, 'ts-check': true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
    },
  },
  {
    files: ['**/*.ts'],
    ignores: [...configurationFiles, ...testFiles],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Only a configuration file reads the environment; a program hands it over.',
        },
      ],
      'no-restricted-imports': [
        'error',
        { paths: ['node:process', 'process'].map((name) => ({ name, message: 'Use the global process.' })) },
      ],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    ignores: ['apps/cli/**', ...testFiles],
    rules: { 'no-console': 'error' },
  },
  {
    files: domainFiles,
    ignores: testFiles,
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Date', 'performance', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'fetch'].map(banned),
        ...['process', 'crypto', 'console', 'Buffer'].map(banned),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: noClock },
        { object: 'Temporal', property: 'Now', message: noClock },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: ':function[async=true]', message: noWait },
        { selector: 'AwaitExpression', message: noWait },
        { selector: 'NewExpression[callee.name="Promise"]', message: noWait },
        { selector: 'MemberExpression[object.name="Promise"]', message: noWait },
      ],
    },
  },
  {
    files: testFiles,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: `MemberExpression[object.name=${runner}][property.name=${focus}]`, message: noFocus },
        { selector: `MemberExpression[object.name=${runner}][property.value=${focus}]`, message: noFocus },
        { selector: `MemberExpression[object.object.name=${runner}][property.name=${focus}]`, message: noFocus },
        { selector: 'CallExpression[callee.name=/^(xit|fit|xtest|xdescribe|fdescribe)$/]', message: noFocus },
        { selector: 'MemberExpression[property.name="retryTimes"]', message: 'A test that needs a retry is mended.' },
      ],
    },
  },
);

function banned(name) {
  return { name, message: noClock };
}
