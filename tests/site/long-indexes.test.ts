/** Lists of more entries than the real site has: readers can go to a year, a letter or an entry, and filters list less. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadCouncils } from '../../src/registers/load.ts';
import { violations } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { buildSite } from '../support/build.ts';
import { serve, type Site } from '../support/server.ts';

/** The same letter to each of these councils; to the first few, in the year before. */
const councils = (await loadCouncils('content')).slice(0, 30);
const before = 4;

const pages = useBrowser();
let site: Site;

beforeAll(async () => {
  const contentDir = join(inject('scratchFolder'), 'long-content');
  const outDir = join(inject('scratchFolder'), 'long-site');
  await writeContent(contentDir);
  await buildSite(inject('scratchFolder'), { outDir, contentDir });
  site = await serve(outDir);
});
afterAll(() => site.close());

async function writeContent(content: string): Promise<void> {
  const letter = await readFile('content/reports/stockport-apa-2008.mdx', 'utf8');
  await mkdir(join(content, 'reports'), { recursive: true });
  for (const [position, { id: council }] of councils.entries()) {
    const year = position < before ? '2007' : '2008';
    const id = `${council}-apa-${year}`;
    const text = letter
      .replace('id: stockport-apa-2008', `id: ${id}`)
      .replace('council: stockport', `council: ${council}`)
      .replace(/date: '2008-/u, `date: '${year}-`);
    await writeFile(join(content, 'reports', `${id}.mdx`), text);
  }
}

async function open(path: string) {
  const { page } = await pages.open();
  await page.goto(`${site.url}${path}`);
  return page;
}

describe('an index of more than 25 entries', () => {
  it.each([
    ['reports/', 'h2'],
    ['frameworks/apa/', 'h3'],
  ])('has links to the years of reports: %s', async (path, heading) => {
    const page = await open(path);
    const links = page.locator('nav[aria-label="Years"] a');
    expect(await links.allInnerTexts()).toEqual(['2008', '2007']);
    await links.last().click();
    expect(await page.locator(`${heading}:target`).innerText()).toBe('2007');
    expect(await page.locator(`${heading}:target + ul > li`).count()).toBe(before);
    expect(await page.locator('ul.report-list > li').count()).toBe(councils.length);
  });

  it.each(['', 'councils/'])('has links to the letters of councils: /%s', async (path) => {
    const page = await open(path);
    const names = councils.map(({ name }) => name).sort();
    const letters = [...new Set(names.map((name) => name.charAt(0)))];
    const links = page.locator('nav[aria-label="Letters"] a');
    expect(letters.length).toBeGreaterThan(1);
    expect(await links.allInnerTexts()).toEqual(letters);
    await links.last().click();
    const first = names.find((name) => name.startsWith(letters.at(-1) ?? ''));
    expect(await page.locator('li:target > p a').innerText()).toBe(first);
  });
});

describe('a page of many entries, laid out only near the screen', () => {
  const id = `${councils.at(-5)?.id ?? ''}-apa-2008`;

  it('is read from the entry that a link names, at the top of the screen', async () => {
    const { page } = await pages.open({ viewport: { width: 360, height: 780 } });
    await page.goto(`${site.url}quality/#${id}`);
    const top = () =>
      page.locator('.quality-entry:target').evaluate((entry) => entry.getBoundingClientRect().top);
    const padding = await page.evaluate(() =>
      parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop),
    );
    await expect.poll(top).toBeCloseTo(padding, 0);
  });

  it('is printed in whole', async () => {
    const page = await open('quality/');
    const entry = page.locator(`[id="${id}"]`);
    const layout = () => entry.evaluate((one) => getComputedStyle(one).contentVisibility);
    expect(await layout()).toBe('auto');
    await page.emulateMedia({ media: 'print' });
    expect(await layout()).toBe('visible');
  });
});

it.each(['', 'reports/', 'councils/', 'search/?q=children&from=2008'])(
  'has no axe violations: /%s',
  async (path) => {
    const page = await open(path);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await violations(page), `${width} pixels`).toEqual([]);
    }
  },
);

describe('a filter of more than 24 values', () => {
  it('lists those with results, and says so', async () => {
    const page = await open('search/?q=children');
    const listed = page.locator('li:visible:has(> label > input[name="council"])');
    const note = page.getByText('Those with 0 are not listed.');
    await page.locator('[data-search-results][data-state="ready"]').waitFor();
    expect(await listed.count()).toBe(councils.length);
    expect(await note.filter({ visible: true }).count()).toBe(0);
    await page.locator('select[name="from"]').selectOption('2008');
    await expect.poll(() => listed.count()).toBe(councils.length - before);
    expect(await note.filter({ visible: true }).count()).toBe(1);
  });

  it('keeps the value changed last in its place, so that the next click meets what it is aimed at', async () => {
    const page = await open('search/?q=children');
    await page.locator('[data-search-results][data-state="ready"]').waitFor();
    const [first, next] = [councils[0]?.id ?? '', councils[before]?.id ?? ''];
    const box = (id: string) => page.locator(`input[name="council"][value="${id}"]`);
    await box(first).check();
    await page.locator('select[name="from"]').selectOption('2008');
    const count = page.locator(`li:has(> label > input[value="${first}"]) [data-count]`);
    await expect.poll(() => count.textContent()).toBe('0');
    await box(first).uncheck();
    expect(await box(first).isVisible()).toBe(true);
    await box(next).click();
    expect(await box(next).isChecked()).toBe(true);
    await expect.poll(() => box(first).isVisible()).toBe(false);
  });
});
