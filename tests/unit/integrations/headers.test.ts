import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheRules, lasting } from '../../../src/integrations/cache-rules.ts';
import { formatHeaders } from '../../../src/integrations/headers.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const pathsOf = (files: string[], value: RegExp) =>
  cacheRules(files).flatMap((rule) => (value.test(rule.value) ? [rule.path] : []));

describe('the caching rules', () => {
  const files = [
    'index.html',
    'assets/a.css',
    'assets/fonts/b.woff2',
    'pagefind/index/a.pf_index',
    'pagefind/pagefind.js',
    'pagefind/pagefind.en_1.pf_meta',
    'reports/x/index.html',
    'reports/x.md',
    'search/index.html',
    'search/entry.json',
    'search/0123456789ab/texts/a.json',
  ];

  it('keep for good files named after their contents', () => {
    expect(pathsOf(files, /max-age=31536000, immutable/u)).toEqual([
      'assets/*',
      'pagefind/index/*',
      'pagefind/pagefind.en_1.pf_meta',
      'search/0123456789ab/*',
    ]);
  });

  it('revalidate all others, with one rule for a folder where possible', () => {
    expect(pathsOf(files, /max-age=0, must-revalidate/u)).toEqual([
      '',
      'pagefind/pagefind.js',
      'reports/*',
      'search/',
      'search/entry.json',
    ]);
  });

  it('are the same as in the service worker', async () => {
    const worker = await readFile(path.join(root, 'public/sw.js'), 'utf8');
    expect(worker).toContain(`const lasting = ${lasting.toString()};`);
  });
});

it('writes headers under the site’s base', () => {
  const rules = [
    ['*', { A: '1', B: '2' }],
    ['assets/*', { C: '3' }],
  ] as const;
  expect(formatHeaders('/base/', rules)).toBe(
    '/base/*\n  A: 1\n  B: 2\n\n/base/assets/*\n  C: 3\n',
  );
});
