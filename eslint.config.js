import prettier from 'eslint-config-prettier';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { rules as ours } from './tooling/eslint/index.js';

const browser = ['shell/src/**/*.ts', 'mfe-*/src/**/*.ts', 'shared-client/src/**/*.ts', 'shared-design/src/**/*.ts', 'examples/*/src/**/*.ts'];

export default defineConfig(
  globalIgnores(['**/dist/', '**/node_modules/', '**/generated/', '**/.cache/', '.data/', '**/test-results/', '**/playwright-report/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }],
      '@typescript-eslint/no-non-null-assertion': 'off', // noUncheckedIndexedAccess asks where it matters
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-extraneous-class': 'off',
      'no-console': ['error', { allow: ['error', 'warn', 'debug'] }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } }],
    },
  },
  {
    files: browser,
    extends: [lit['flat/recommended'], wc['flat/recommended'], litA11y.configs.recommended],
    plugins: { rp: { rules: ours } },
    rules: {
      'rp/msg-id': 'error',
      'rp/own-tags': 'error',
      'lit-a11y/no-redundant-role': 'off', // a list without bullets is no list to VoiceOver without its role
      'wc/guard-super-call': 'off', // TypeScript knows that the base class has the method
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'rxjs', message: 'Import from @rp/shared-client/rx: the shell shares a chosen part of RxJS.' },
            { name: '@lit/localize', message: 'Import from @rp/shared-design/i18n: a page has one copy.' },
          ],
        },
      ],
    },
  },
  { files: ['shared-client/src/rx.ts', 'shared-design/src/i18n/**/*.ts', 'shell/src/host/shared-with-remotes.ts'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['**/*.config.{js,mjs,ts}', '**/testing/**', 'e2e/**'], rules: { 'no-restricted-exports': 'off', 'no-console': 'off' } },
  { files: ['resident-services/**/*.ts', 'shell/server/**/*.ts'], rules: { 'no-console': 'error' } },
  { files: ['**/*.{test,unit,spec}.ts'], rules: { '@typescript-eslint/no-unused-expressions': 'off' } },
  prettier,
);
