import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The folders of `src/` in the order of imports: each imports only from those before it. */
const layers = [
  ...['styles', 'util', 'schemas', 'report', 'registers', 'pipeline', 'ledger', 'publisher'],
  ...['citations', 'references', 'search', 'findings', 'grid', 'compare', 'data', 'feeds'],
  ...['social', 'structured-data', 'client', 'components', 'layouts', 'pages', 'dev'],
  'integrations',
];

/** Forbids imports into a folder from those after it. */
const inOrder = layers.map((folder, index) => {
  const after = [...layers.slice(index + 1), 'scripts', 'tests'].join('|');
  const message = 'Folders import only from those before them (`layers` in eslint.config.js).';
  const patterns = [{ regex: `^(?:\\.\\./)+(?:${after})/`, message }];
  return {
    files: [`src/${folder}/**`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
});

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
  ...inOrder,
);
