import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  // The sites of the bench have packages of their own.
  globalIgnores([
    'dist/',
    '.astro/',
    'content/',
    'seeds/',
    'tests/fixtures/',
    'scripts/bench/starlight/',
  ]),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'max-lines': ['error', { max: 250 }],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // `{ written: _, ...report }` is how a field is left out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // A number in a message needs no conversion to be read.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // A declaration file that imported anything would no longer declare for all.
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    // Scripts talk to the person who ran them.
    files: ['scripts/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // The types of Astro components are those of `astro check`, not of the linter's parser.
    files: ['**/*.astro'],
    extends: [tseslint.configs.recommended, astro.configs['flat/recommended']],
  },
);
