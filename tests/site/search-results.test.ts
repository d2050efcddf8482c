import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { hits, openSearch, searchReady } from '../support/search.ts';
import { unitLines, unitOf } from '../support/units.ts';

const pages = useBrowser();
const search = async (query: string): Promise<Page> => {
  const page = await openSearch(await pages.reuse(), query);
  await searchReady(page);
  return page;
};
const said = (page: Page) => page.locator('[data-search-status]').textContent();
const asked = (page: Page) => new URL(page.url()).searchParams;

/** The units that hold a word without other forms. */
const holding = (word: string) =>
  unitLines().filter(
    ({ kind, text }) => kind !== 'section' && new RegExp(`\\b${word}\\b`, 'iu').test(text),
  );

describe('the line above the results', () => {
  it('counts paragraphs, reports and councils, and gives their years', async () => {
    const units = holding('chlamydia').map(unitOf);
    const reports = new Set(units.map(({ report }) => report.id));
    const councils = new Set(units.map(({ report }) => report.council));
    const years = units.map(({ report }) => report.published.date.slice(0, 4)).sort();
    expect(await said(await search('?q=chlamydia'))).toBe(
      `${units.length} paragraphs in ${reports.size} reports of ${councils.size} councils, ${years[0] ?? ''}–${years.at(-1) ?? ''}`,
    );
  });

  it('names the kind of unit if only one is asked for', async () => {
    expect(await said(await search('?kind=weakness&council=stockton-on-tees'))).toMatch(
      /^\d+ weaknesses in 1 report of 1 council, 2008$/u,
    );
  });

  it('is announced to screen readers', async () => {
    const page = await search('?q=chlamydia');
    const heard = page.locator('[role=status][data-search-heard]');
    await expect.poll(() => heard.textContent(), { timeout: 5000 }).toBe(await said(page));
  });
});

describe('the heading of a hit', () => {
  const heading = (page: Page) => page.locator('a[data-hit]').first().getByRole('heading');
  const report = 'Joint area review: Stockport · 23 February 2006';

  it('names the report, for readers who go from heading to heading', async () => {
    const page = await search('?q=partnership&report=stockport-jar-2006');
    expect(await heading(page).textContent()).toContain(`${report} Paragraph`);
  });

  it('leaves that to the heading above it in results by report', async () => {
    const page = await search('?q=partnership&report=stockport-jar-2006&view=grouped');
    expect(await heading(page).textContent()).toMatch(/^Paragraph/u);
    expect(await page.locator('a[data-hit]').first().textContent()).toContain(report);
  });
});

describe('filters', () => {
  it('alone find units without words: all weaknesses on an area with a given grade', async () => {
    const page = await search('?kind=weakness&outcome=safeguarding&grade=adequate');
    const expected = unitLines().filter(({ kind, area, report, anchor }) => {
      const { judgements } = unitOf({ report, anchor }).report;
      const labels = judgements.filter((one) => one.area === area).map(({ label }) => label);
      return kind === 'weakness' && area === 'safeguarding' && labels.includes('adequate');
    });
    const found = await hits(page);
    expect(found.map(({ anchor }) => anchor)).toEqual(expected.map(({ anchor }) => anchor));
  });

  it('have a count beside each value that depends on the others', async () => {
    const page = await search('?q=chlamydia&council=stoke-on-trent');
    const counts = await page
      .locator('input[name=council]')
      .evaluateAll((boxes) =>
        boxes.map((box) => [
          box.getAttribute('value'),
          Number(box.closest('li')?.querySelector('[data-count]')?.textContent),
        ]),
      );
    const expected = counts.map(([council]) => [
      council,
      holding('chlamydia').filter((unit) => unitOf(unit).report.council === council).length,
    ]);
    expect(counts).toEqual(expected);
  });

  it('are shown above the results, each with a button to remove it', async () => {
    const page = await search('?q=children&council=stockport&kind=recommendation');
    await page.getByRole('button', { name: 'Remove the filter Stockport' }).click();
    await expect.poll(() => asked(page).getAll('council')).toEqual([]);
    expect(asked(page).getAll('kind')).toEqual(['recommendation']);
    expect(await page.locator('input[name=council][value=stockport]').isChecked()).toBe(false);
  });

  it('show the counts of the whole collection again when cleared without words', async () => {
    const page = await openSearch(await pages.reuse(), '');
    const counts = () => page.locator('input[name=kind] ~ [data-count]').allTextContents();
    const before = await counts();
    await page.locator('input[name=council][value=stockport]').check();
    await searchReady(page);
    expect(await counts()).not.toEqual(before);
    await page.getByRole('button', { name: 'Clear filters' }).first().click();
    await expect.poll(counts).toEqual(before);
  });
});

describe('the order of the results', () => {
  const years = async (page: Page) =>
    (await hits(page)).map((hit) => unitOf(hit).report.published.date);

  it.each([
    ['newest', (dates: string[]) => dates.toSorted().reverse()],
    ['oldest', (dates: string[]) => dates.toSorted()],
  ])('is by date if the address says %s', async (order, sorted) => {
    const dates = await years(await search(`?q=fostering&sort=${order}`));
    expect(dates.length).toBeGreaterThan(5);
    expect(dates).toEqual(sorted(dates));
  });

  it('can be chosen with a control, which puts it in the address', async () => {
    const page = await search('?q=children');
    await page.getByLabel('Order').selectOption('oldest');
    await expect.poll(() => asked(page).get('sort')).toBe('oldest');
    await searchReady(page);
    await expect.poll(async () => (await years(page))[0]).toBe('2006-02-23');
  });
});

describe('results grouped by report', () => {
  it('show each report once, with the number of paragraphs found', async () => {
    const page = await search('?q=chlamydia&view=grouped');
    const shown = await page.locator('.group-title').allTextContents();
    const expected = Map.groupBy(holding('chlamydia'), ({ report }) => report);
    expect(shown).toHaveLength(expected.size);
    for (const units of expected.values()) {
      const [unit] = units;
      if (!unit) throw new Error('A group has units.');
      expect(shown.join('\n')).toContain(unitOf(unit).report.title);
      expect(shown.join('\n')).toContain(` ${units.length} paragraph`);
    }
  });

  it('show more of a report when asked, and move the focus there', async () => {
    const page = await search('?q=children&view=grouped');
    const group = page.locator('.group').first();
    expect(await group.locator('a[data-hit]').count()).toBe(3);
    await group.getByRole('button', { name: /more in this report$/u }).click();
    await expect.poll(() => group.locator('a[data-hit]').count()).toBe(13);
    expect(
      await group
        .locator('a[data-hit]')
        .nth(3)
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
  });

  it('can be chosen with a control', async () => {
    const page = await search('?q=children');
    await page.locator('select[name=view]').selectOption('grouped');
    await expect.poll(() => asked(page).get('view')).toBe('grouped');
    await page.locator('.group').first().waitFor();
  });
});

describe('going back from a hit', () => {
  it.each(['list', 'grouped'])(
    'restores query, filters, results and scroll in the %s',
    async (view) => {
      const page = await search(`?q=children&council=stockport&view=${view}`);
      const shown = page.locator('a[data-hit]');
      const before = await shown.count();
      const more = view === 'list' ? /^Show 20 more$/u : /more in this report$/u;
      await page.getByRole('button', { name: more }).first().click();
      await expect.poll(() => shown.count()).toBeGreaterThan(before);
      const count = await shown.count();
      const hit = shown.nth(before + 1);
      await hit.scrollIntoViewIfNeeded();
      const scrolled = await page.evaluate(() => scrollY);
      expect(scrolled).toBeGreaterThan(0);
      await hit.click();
      await page.waitForURL('**/reports/**');
      await page.goBack();
      await searchReady(page);
      expect(await page.locator('#search_words').inputValue()).toBe('children');
      expect(await page.locator('input[name=council][value=stockport]').isChecked()).toBe(true);
      await expect.poll(() => shown.count()).toBe(count);
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(scrolled);
      expect(await hit.evaluate((link) => link === document.activeElement)).toBe(true);
    },
  );

  it('from one search to the previous one runs that again', async () => {
    const page = await search('?q=chlamydia');
    await page.locator('input[name=council][value=stockport]').check();
    await expect.poll(() => asked(page).getAll('council')).toEqual(['stockport']);
    await page.goBack();
    await expect.poll(() => asked(page).getAll('council')).toEqual([]);
    await expect.poll(() => said(page)).toContain(`${holding('chlamydia').length} paragraphs`);
    expect(await page.locator('input[name=council][value=stockport]').isChecked()).toBe(false);
  });
});

describe('a search for the name of a page', () => {
  it.each([
    [
      'is stockport good?',
      'Go to Stockport, 3 reports; newest overall grade: good (2017 SIF).',
      '/councils/stockport/',
    ],
    [
      'stockport staying safe',
      'Go to Stockport, Staying safe, 2 reports; newest grade: outstanding (2008 APA).',
      '/councils/stockport/staying-safe/',
    ],
    ['stockport 2017', 'Go to Single inspection: Stockport, 2017.', '/reports/stockport-sif-2017/'],
  ])('links to it above the results: %s', async (words, told, path) => {
    const page = await openSearch(await pages.reuse(), `?q=${words}`);
    await searchReady(page);
    const link = page.locator('[data-cited] li');
    await expect.poll(() => link.allTextContents()).toEqual([told]);
    await link.getByRole('link').click();
    await page.waitForURL(`**${path}`);
  });
});
