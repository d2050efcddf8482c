import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  // Ignores, among others, the site of the bench, which has its own packages.
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
      // `{ written: _, ...report }` leaves out a field.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // Numbers in messages need no conversion.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // With an import statement, a declaration file would become a module and no longer declare globals.
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    // Scripts print to the terminal.
    files: ['scripts/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // Without rules that need types: the linter’s parser lacks the types of Astro components, which `astro check` has.
    files: ['**/*.astro'],
    extends: [tseslint.configs.recommended, astro.configs['flat/recommended']],
  },
);
