import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Quality } from '../../src/schemas/quality.ts';
import { articleWords } from '../support/article-words.ts';
import { useBrowser, type WatchedPage } from '../support/browser.ts';
import { buildSite } from '../support/build.ts';
import { serve, type Site } from '../support/server.ts';
import { readSiteFile } from '../support/site.ts';

const run = promisify(execFile);
const source = 'tests/fixtures/hostile/hostile.txt';
const content = join(inject('scratchFolder'), 'hostile-content');
const folder = join(inject('scratchFolder'), 'hostile-site');

const pages = useBrowser();
let site: Site;
let watched: WatchedPage;
let text: string;

beforeAll(async () => {
  await run(process.execPath, ['scripts/ingest.ts', '--out', content, source]);
  await buildSite(inject('scratchFolder'), { outDir: folder, contentDir: content });
  site = await serve(folder);
  watched = await pages.open();
  const [id = ''] = readdirSync(join(content, 'reports')).map((file) => file.replace(/\.mdx$/, ''));
  await watched.page.goto(`${site.url}reports/${id}/`, { waitUntil: 'networkidle' });
  text = (await articleWords(watched.page)).join(' ');
});
afterAll(() => site.close());

describe('a report with hostile text', () => {
  it.each(
    readFileSync(source, 'utf8')
      .split('\n')
      .map((line) => line.replace(/^(?:[-#]+|\d+\.) /, '').trim())
      .filter(
        (line) =>
          /[{}<>`~=&|%@!:]|import|export| --- /.test(line) && !/^(?:\*\*|References)/.test(line),
      ),
  )('shows %j verbatim', (line) => {
    expect(text).toContain(line.split(/\s+/u).join(' '));
  });

  it('shows character references as the characters they stand for', () => {
    expect(text).toContain('References: C&A, <b onclick="globalThis.hacked = true"> and <script>.');
  });

  it('states its open problem at the head, with a link to how it was checked', async () => {
    const line = watched.page.locator('.open-problem');
    expect(await line.innerText()).toContain('which every report under this framework gives');
    const way = line.getByRole('link', { name: 'how it was checked' });
    const [entry] = JSON.parse(readSiteFile('data/quality.json', folder)) as Quality[];
    expect(await way.getAttribute('href')).toBe(`/quality/#${entry?.report ?? ''}`);
    expect(entry?.problems[0]?.type).toBe('judgement');
  });

  it('opens no dialogue', () => {
    expect(watched.dialogues).toEqual([]);
  });

  it('runs nothing in the browser', async () => {
    expect(await watched.page.evaluate(() => 'hacked' in window)).toBe(false);
  });

  it('logs no error, and makes no request to other hosts', () => {
    expect([...watched.errors, ...watched.foreignRequests]).toEqual([]);
  });

  it('makes no element from text that looks like one', async () => {
    const article = watched.page.locator('article[data-report]');
    expect(await article.locator('script, iframe, img, style, [onclick], [onerror]').count()).toBe(
      0,
    );
  });

  it('makes no link to a script or to data', async () => {
    const schemes = 'a[href^="javascript:" i], a[href^="data:" i]';
    expect(await watched.page.locator(schemes).count()).toBe(0);
  });
});
