/** Findings side by side: all are there, and filters, kept in the address, choose among them. */
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { useBrowser, type WatchedPage } from '../support/browser.ts';
import { pageFile, readSiteFile, reportsData, sitePages } from '../support/site.ts';
import { unitLines } from '../support/units.ts';

const pages = useBrowser();
const kinds = ['strength', 'weakness', 'recommendation'];
const findings = () => unitLines().filter(({ kind }) => kinds.includes(kind));
const open = (page: Page, path: string) => page.goto(`${inject('siteUrl')}${path}`);

describe('the pages of findings', () => {
  it('quote every finding once, on the page of its area, with a link to it, without a script', async () => {
    const { page } = await pages.reuse({ javaScriptEnabled: false });
    const quoted: string[] = [];
    for (const path of sitePages().filter((one) => /^findings\/[^/]+\/$/.test(one))) {
      await open(page, path);
      const found = await page.locator('.report-findings [data-quoted]').evaluateAll((units) =>
        units.map((unit) => {
          const report = unit.closest('.report-findings')?.id ?? '';
          const anchor = unit.getAttribute('data-quoted') ?? '';
          const href = `/reports/${report}/#${anchor}`;
          const isLinked = unit.querySelector(`:scope > a[href="${href}"]`) !== null;
          const own = unit.cloneNode(true) as Element;
          for (const added of own.querySelectorAll('.number, [data-furniture]')) added.remove();
          const words = own.textContent.trim().split(/\s+/u).join(' ');
          return `${report}#${anchor} ${String(isLinked)} ${words}`;
        }),
      );
      quoted.push(...found.map((one) => `${path.split('/')[1] ?? ''} ${one}`));
    }
    const expected = findings().map(
      ({ report, anchor, area, text }) =>
        `${area ?? 'across-areas'} ${report}#${anchor} true ${text}`,
    );
    expect(expected.length).toBeGreaterThan(100);
    expect(quoted.filter((one) => expected.includes(one)).toSorted()).toEqual(expected.toSorted());
  });

  it('say that their filters need a script, if there is none', async () => {
    const { page } = await pages.reuse({ javaScriptEnabled: false });
    await open(page, 'findings/staying-safe/');
    const note = page.locator('main noscript p');
    expect(await note.isVisible()).toBe(true);
    expect(await note.innerText()).toContain('Filters need scripts');
    expect(await page.getByRole('search', { name: 'Filters' }).isVisible()).toBe(false);
  });

  it('are counted on the overview', async () => {
    const { page } = await pages.reuse({ javaScriptEnabled: false });
    await open(page, 'findings/');
    const row = page.getByRole('row', { name: /^Safeguarding/ });
    const own = (kind: string) =>
      findings().filter((one) => one.area === 'safeguarding' && one.kind === kind).length;
    await expect(row.getByRole('cell').allTextContents()).resolves.toEqual(
      kinds.map((kind) => String(own(kind))),
    );
    const weaknesses = row.getByRole('link', { name: /weaknesses/ });
    expect(await weaknesses.getAttribute('href')).toBe('/findings/safeguarding/?kind=weakness');
  });
});

describe('filters', () => {
  let watched: WatchedPage;
  const shown = (selector: string) => watched.page.locator(selector).filter({ visible: true });
  const status = () => watched.page.getByRole('status');

  beforeAll(async () => {
    watched = await pages.open();
  });

  it('act at once, are announced and put in the address, and are undone by Back', async () => {
    const { page, errors } = watched;
    await open(page, 'findings/safeguarding/');
    await page.getByRole('checkbox', { name: /^Weaknesses/ }).check();
    await expect.poll(() => status().textContent()).toBe('6 findings from 2 reports');
    const counts = page.locator('li:has(input[name="council"]) [data-count]');
    expect(await counts.allTextContents()).toEqual(['1', '5']);
    expect(new URL(page.url()).search).toBe('?kind=weakness');
    expect(await shown('.finding-list.strengths').count()).toBe(0);
    await page.getByRole('checkbox', { name: /^Stoke-on-Trent/ }).check();
    await expect.poll(() => status().textContent()).toBe('5 findings from 1 report');
    expect(await shown('.report-findings h2').allTextContents()).toHaveLength(1);
    await page.goBack();
    await expect.poll(() => status().textContent()).toBe('6 findings from 2 reports');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(() => shown('.finding-list.strengths').count()).toBe(2);
    expect(new URL(page.url()).search).toBe('');
    expect(errors).toEqual([]);
  });

  it('in an address act when it is opened, and link to the same findings in search', async () => {
    const { page } = watched;
    await open(page, 'findings/safeguarding/?grade=2&to=2009');
    await expect.poll(() => status().textContent()).toBe('11 findings from 1 report');
    expect(await page.getByRole('checkbox', { name: /^Adequate/ }).isChecked()).toBe(true);
    await page.getByRole('link', { name: 'Search these findings' }).click();
    await page.locator('[data-search-results][data-state="ready"]').waitFor();
    expect(await page.locator('[data-search-status]').textContent()).toContain('11 ');
  });

  it('that nothing matches say so', async () => {
    const { page } = watched;
    await open(page, 'findings/safeguarding/?council=ambridge');
    await expect.poll(() => status().textContent()).toBe('No finding matches these filters');
    expect(await shown('.report-findings').count()).toBe(0);
  });

  it('load findings from older pages that match', async () => {
    const { page } = watched;
    const path = 'findings/being-healthy/';
    // The seeds fill only one page, so another area stands in for older findings.
    const older = (area: string, ...councils: string[]) => {
      const holdings = councils.map((council) => `${council} jar good 2008 9,9,0`).join('; ');
      return `<a href="/findings/${area}/" data-holdings="${holdings}">Older</a>`;
    };
    const html = readSiteFile(pageFile(path)).replace(
      '</main>',
      `<nav data-older-findings>${older('safeguarding', 'stockton-on-tees', 'stoke-on-trent')}${older('nowhere', 'ambridge')}</nav></main>`,
    );
    await page.route(`**/${path}*`, (route) =>
      route.fulfill({ body: html, contentType: 'text/html' }),
    );
    await open(page, path);
    expect(await shown('.report-findings').count()).toBe(1);
    await open(page, `${path}?council=stoke-on-trent`);
    await expect.poll(() => status().textContent()).toBe('11 findings from 1 report');
    expect(await shown('.report-findings .age').first().textContent()).toContain('ago');
    expect(await shown('[data-older-findings]').count()).toBe(0);
    await page.unroute(`**/${path}*`);
  });
});

it('data/findings.csv has a row for each finding, with the grade on its area', () => {
  const rows = parse<Record<string, string>>(readSiteFile('data/findings.csv'), { columns: true });
  const graded = new Map(
    reportsData().flatMap(({ id, judgements }) =>
      judgements.map(({ area, grade }) => [`${id} ${area}`, String(grade)]),
    ),
  );
  const told = rows.map((row) => [row['url'], row['kind'], row['area'], row['section']]);
  expect(told).toEqual(
    findings().map(({ url, kind, area, section }) => [url, kind, area ?? '', section]),
  );
  for (const row of rows.filter(({ grade = '' }) => /^\d$/.test(grade))) {
    expect(row['grade']).toBe(graded.get(`${row['report_id'] ?? ''} ${row['area'] ?? ''}`));
  }
  expect(rows.some(({ grade }) => grade !== '')).toBe(true);
});

it('pages of councils and areas link to their findings', async () => {
  const { page } = await pages.reuse({ javaScriptEnabled: false });
  const ways = new Map([
    ['outcomes/safeguarding/', '/findings/safeguarding/'],
    ['councils/stoke-on-trent/safeguarding/', '/findings/safeguarding/?council=stoke-on-trent'],
    [
      'councils/stockport/',
      '/search/?council=stockport&kind=strength&kind=weakness&kind=recommendation',
    ],
  ]);
  for (const [path, href] of ways) {
    await open(page, path);
    expect(await page.locator(`main a[href="${href}"]`).count(), path).toBe(1);
  }
});

it('a list of recommendations links to later and earlier lists of the council', async () => {
  const { page } = await pages.reuse({ javaScriptEnabled: false });
  await open(page, 'reports/stockport-jar-2006/');
  const later = page.locator('article .note .later').first();
  expect(await later.textContent()).toMatch(/Later lists:\s*2017 SIF/u);
  expect(await later.getByRole('link').getAttribute('href')).toBe(
    '/reports/stockport-sif-2017/#the-local-authority-recommendations',
  );
  await later.getByRole('link').click();
  const earlier = page.locator('article .note .later').first();
  expect(await earlier.textContent()).toMatch(/Earlier lists:\s*2006 JAR/u);
  expect(await earlier.getByRole('link').getAttribute('href')).toMatch(
    /^\/reports\/stockport-jar-2006\/#/u,
  );
});
