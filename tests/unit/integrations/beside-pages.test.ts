import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { besidePages, moveFiles } from '../../../src/integrations/beside-pages.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pilcrow-beside-'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

it('an error beside the pages fails the build with its own message, and adds nothing to the site', async () => {
  const [content, workshop, site] = ['content', 'workshop', 'site'].map((name) =>
    path.join(folder, name),
  ) as [string, string, string];
  await mkdir(path.join(content, 'reports'), { recursive: true });
  await mkdir(site);
  await writeFile(path.join(content, 'reports/x.mdx'), '---\nid: x\n---\n\nText.\n');
  vi.stubEnv('CONTENT_DIR', content);
  const { hooks } = besidePages(workshop);
  const log: string[] = [];
  const options = { dir: pathToFileURL(`${site}/`), logger: { info: log.push.bind(log) } };
  await hooks['astro:config:setup']?.({ command: 'build' } as never);
  await expect(hooks['astro:build:done']?.(options as never)).rejects.toThrow(
    /^reports\/x\.mdx: /u,
  );
  expect(log).toEqual([]);
  expect(await readdir(site)).toEqual([]);
});

it.each([
  ['dev', ['/reports/[id].md', '/data/paragraphs.jsonl']],
  ['preview', []],
  ['sync', []],
])('with the command %s, nothing is made beside the pages', async (command, served) => {
  const routes: string[] = [];
  const workshop = path.join(folder, 'workshop');
  const injectRoute = ({ pattern }: { pattern: string }) => routes.push(pattern);
  const { hooks } = besidePages(workshop);
  await hooks['astro:config:setup']?.({ command, injectRoute } as never);
  expect(routes).toEqual(served);
  expect(await readdir(folder)).toEqual([]);
});

it('files are moved into a folder without replacing its others', async () => {
  const [from, to] = [path.join(folder, 'from'), path.join(folder, 'to')];
  await mkdir(path.join(from, 'search/1'), { recursive: true });
  await mkdir(path.join(to, 'search'), { recursive: true });
  await writeFile(path.join(from, 'search/1/a.json'), 'a');
  await writeFile(path.join(from, 'card.png'), 'card');
  await writeFile(path.join(to, 'search/index.html'), 'page');
  await moveFiles(from, to);
  const files = await readdir(to, { recursive: true });
  expect(files.sort()).toEqual([
    'card.png',
    'search',
    'search/1',
    'search/1/a.json',
    'search/index.html',
  ]);
  expect(await readFile(path.join(to, 'card.png'), 'utf8')).toBe('card');
});
