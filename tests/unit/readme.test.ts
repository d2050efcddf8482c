import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const documents = ['README.md', 'CONTRIBUTING.md', 'NOTICE.md'];

const texts = await Promise.all(documents.map((name) => readFile(path.join(root, name), 'utf8')));
const all = texts.join('\n');

it('names only scripts that package.json has', async () => {
  const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...all.matchAll(/npm run ([a-z:]+)/gu)].map(([, name]) => name ?? '');
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
});

it('names only files and folders that exist', async () => {
  const inCode = [...all.matchAll(/`((?:src|scripts|tests|content|seeds|docs)\/[\w./-]*)`/gu)];
  const linked = [...all.matchAll(/\]\(((?!https?:)[^)#]+)\)/gu)];
  const paths = [...inCode, ...linked]
    .map(([, found]) => found ?? '')
    .filter((found) => found !== '');
  expect(paths.length).toBeGreaterThan(15);
  const missing = await Promise.all(
    paths.map((found) =>
      access(path.join(root, found)).then(
        () => [],
        () => [found],
      ),
    ),
  );
  expect(missing.flat()).toEqual([]);
});
