import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'NOTICE.md',
  'docs/hosting.md',
  'docs/publishing.md',
];

const texts = await Promise.all(
  documents.map(async (name) => ({ name, text: await readFile(path.join(root, name), 'utf8') })),
);
const all = texts.map(({ text }) => text).join('\n');

it('names only scripts in package.json', async () => {
  const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...all.matchAll(/npm run ([a-z:]+)/gu)].map(([, name]) => name ?? '');
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
});

it('names only files and folders that exist', async () => {
  const inCode = [...all.matchAll(/`((?:src|scripts|tests|content|seeds|docs)\/[\w./-]*)`/gu)];
  const linked = texts.flatMap(({ name, text }) =>
    [...text.matchAll(/\]\(((?!https?:)[^)#]+)\)/gu)].map(([, found]) =>
      path.join(path.dirname(name), found ?? ''),
    ),
  );
  const paths = [...inCode.map(([, found]) => found ?? ''), ...linked];
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
