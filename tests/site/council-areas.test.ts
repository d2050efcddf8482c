/** One outcome area in one council through time. */
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { areaPages, readArea, type AreaPage } from '../support/area-pages.ts';
import { useBrowser } from '../support/browser.ts';
import { otherSite } from '../support/other-site.ts';
import type { Site } from '../support/server.ts';
import { pageFile, readSiteFile, reportsData } from '../support/site.ts';
import { unitLines } from '../support/units.ts';

const pages = useBrowser();
let page: Page;

beforeAll(async () => {
  ({ page } = await pages.open({ javaScriptEnabled: false }));
});

const open = (path: string, url = inject('siteUrl')) => page.goto(`${url}${path}`);

let read: AreaPage[];

beforeAll(async () => {
  const { page: own } = await pages.open({ javaScriptEnabled: false });
  read = [];
  for (const path of areaPages()) read.push(await readArea(own, path));
});

it('every area that a report on a council judges or has a section on has a page', () => {
  const councils = new Map(reportsData().map(({ id, council }) => [id, council]));
  const judged = reportsData().flatMap(({ council, judgements }) =>
    judgements.map(({ area }) => `councils/${council}/${area}/`),
  );
  const said = unitLines().flatMap(({ report, area }) =>
    area === null ? [] : [`councils/${councils.get(report) ?? ''}/${area}/`],
  );
  expect(areaPages()).toEqual([...new Set([...judged, ...said])].toSorted());
});

it('quotes every unit on the area in full, in order and with a link to it', () => {
  const lines = unitLines();
  for (const { path, reports, quoted } of read) {
    const [, , area] = path.split('/');
    const expected = reports.flatMap((report) =>
      lines
        .filter((unit) => unit.report === report && unit.area === area)
        .map(({ anchor, text }) => ({ report, anchor, words: text, isLinked: true })),
    );
    expect(quoted, path).toEqual(expected);
  }
});

it('names the source of each quotation', () => {
  for (const { path, unsourced } of read) expect(unsourced, path).toEqual([]);
});

it('shows the grades as printed, and links to the parts below', async () => {
  await open('councils/stockport/capacity-to-improve/');
  const line = page.getByRole('navigation', { name: 'Grades through time' });
  const places = await line
    .locator('li > *')
    .evaluateAll((all) =>
      all.map((one) => [one.getAttribute('href'), (one as HTMLElement).innerText]),
    );
  expect(places.map(([href, text]) => [href, text?.split(/\s+/u).join(' ')])).toEqual([
    [
      '#stockport-jar-2006',
      '2006 JAR Joint area review 3 good Local services 3 good Council services',
    ],
    ['#stockport-apa-2008', '2008 APA Annual performance assessment 4 outstanding'],
    [null, '2017 SIF Single inspection not judged'],
  ]);
});

it('quotes a paragraph that states a grade in another section', async () => {
  await open('councils/stockton-on-tees/service-management/');
  const quote = page.locator('blockquote:has([data-quoted=p56])');
  expect(await quote.innerText()).toContain('The management of services for children');
  const place = page.locator('.part').getByText('Stated under “Capacity to improve”');
  expect(await place.getByRole('link').getAttribute('href')).toBe(
    '/reports/stockton-on-tees-jar-2008/#p56',
  );
});

it('links a grade that is only in a table to that table', async () => {
  await open('councils/stockport/education-service/');
  const part = page.locator('#stockport-jar-2006');
  const table = part.getByRole('link', { name: 'table of grades' });
  expect(await table.getAttribute('href')).toBe('/reports/stockport-jar-2006/#grades');
  expect(await part.innerText()).toContain('The report has no section of its own on this area.');
});

it('says if a report does not grade the area', async () => {
  await open('councils/stockton-on-tees/equality-and-diversity/');
  expect(await page.locator('.part').innerText()).toContain('Not graded');
});

it('says where the framework changes', async () => {
  await open('councils/stockport/staying-safe/');
  expect(await page.locator('.new-framework').allInnerTexts()).toEqual([
    'The framework changes here, from Joint area review to Annual performance assessment. It asks different questions, so grades above and below do not measure the same thing.',
  ]);
});

it('links to the areas before and after it in its lineage', async () => {
  const kin = async (name: string): Promise<(string | null)[]> =>
    page
      .getByRole('complementary', { name })
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  await open('councils/stockport/help-and-protection/');
  expect(await kin('What it came from')).toContain('/councils/stockport/staying-safe/');
  await open('councils/stockport/staying-safe/');
  expect(await kin('What became of it')).toContain('/councils/stockport/help-and-protection/');
});

it('has no link named after its address', () => {
  for (const { path, misnamed } of read) expect(misnamed, path).toEqual([]);
});

it('repeats no ids of units in reports', () => {
  const anchors = new Set(unitLines().map(({ anchor }) => anchor));
  for (const { path, ids, units } of read) {
    expect(
      ids.filter((id) => anchors.has(id)),
      path,
    ).toEqual([]);
    expect(units, path).toBe(0);
  }
});

it('weighs at most 60 kB', () => {
  const heavy = areaPages().filter(
    (path) => gzipSync(readSiteFile(pageFile(path))).length > 60 * 1024,
  );
  expect(heavy).toEqual([]);
});

it('does not scroll sideways at 320 and 360 pixels, however long', () => {
  for (const { path, needed } of read) {
    expect(
      needed.filter((one) => one.needed > one.width),
      path,
    ).toEqual([]);
  }
});

it.each([
  ['councils/stockport/', 'staying-safe'],
  ['councils/stockton-on-tees/', 'equality-and-diversity'],
])('is linked from /%s, graded or not', async (path, area) => {
  await open(path);
  expect(await page.locator(`main a[href="/${path}${area}/"]`).count()).toBe(1);
});

it('is linked from the page of its outcome area, and links back', async () => {
  await open('outcomes/safeguarding/');
  await page.getByRole('link', { name: 'Safeguarding in Stoke-on-Trent' }).click();
  expect(new URL(page.url()).pathname).toBe('/councils/stoke-on-trent/safeguarding/');
  expect(await page.locator('main a[href="/outcomes/safeguarding/"]').count()).toBe(1);
});

describe('an area that many reports on a council cover', () => {
  let site: Site;

  beforeAll(async () => {
    site = await otherSite();
    await open('councils/stockport/staying-safe/', site.url);
  });
  afterAll(() => site.close());

  it('shows the reports one after another, oldest first', async () => {
    expect(await page.locator('.part').evaluateAll((parts) => parts.map(({ id }) => id))).toEqual([
      'stockport-jar-2006',
      'stockport-apa-2007',
      'stockport-apa-2008',
      'stockport-sif-2017',
    ]);
    expect(await page.locator('.lead').innerText()).toContain('4 reports, 2006–2017, oldest first');
  });

  it('says where the framework changes, and which names of grades change', async () => {
    const breaks = page.locator('.new-framework');
    expect(await breaks.count()).toBe(2);
    expect(await breaks.last().innerText()).toContain(
      'On its scale “requires improvement” replaces “adequate”.',
    );
  });

  it('names the successors of an abolished council after its last report', async () => {
    for (const path of ['councils/cheshire/staying-safe/', 'reports/cheshire-apa-2008/']) {
      await open(path, site.url);
      expect(await page.locator('.services-passed').innerText()).toBe(
        'Cheshire was abolished in 2009; its services passed to Cheshire East and Cheshire West and Chester',
      );
    }
  });
});
