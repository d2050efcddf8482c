import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { citationFormats } from '../../src/citations/formats.ts';
import { useBrowser } from '../support/browser.ts';
import { readBack } from '../support/citations.ts';
import { readSiteFile, reportsData, seedReports } from '../support/site.ts';

/** Each format needs a route of its own. */
const extensions = citationFormats.map(({ extension }) => extension);

const pages = useBrowser();
let page: Page;

beforeAll(async () => {
  ({ page } = await pages.open({ javaScriptEnabled: false }));
});

const part = () => page.getByRole('region', { name: 'Cite this report' });
const address = () => page.locator('link[rel=canonical]').getAttribute('href');
const contents = (name: string) =>
  page
    .locator(`head meta[name="${name}"]`)
    .evaluateAll((tags) => tags.map((tag) => tag.getAttribute('content')));

describe.each(seedReports)('the page of $id', ({ id }) => {
  const report = () => {
    const found = reportsData().find((one) => one.id === id);
    if (!found) throw new Error(`data/reports.json has no report ${id}.`);
    return found;
  };

  beforeAll(async () => {
    await page.goto(`${inject('siteUrl')}reports/${id}/`);
  });

  it('cites the report with its address in three styles', async () => {
    const cited = part()
      .locator('dl')
      .first()
      .locator('dd', { hasText: (await address()) ?? '' });
    expect(await cited.count()).toBe(3);
  });

  it('shows how to cite a paragraph, with one of the report as example', async () => {
    const [fragment = ''] = await part()
      .locator('a[href^="#"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const example = part()
      .getByText(`${(await address()) ?? ''}${fragment}>`)
      .first();
    const number = await page.locator(fragment).getAttribute('data-number');
    expect(await example.textContent()).toContain(number === null ? '' : ` para ${number} `);
  });

  it('shows the files for reference managers verbatim', async () => {
    const shown = await part()
      .locator('details code')
      .evaluateAll((codes) => codes.map((code) => code.textContent));
    expect(shown).toEqual(extensions.map((end) => readSiteFile(`reports/${id}.${end}`).trimEnd()));
  });

  it('links the files for reference managers in its head', async () => {
    const named = await page
      .locator(`head link[rel=alternate][href*="/reports/${id}."]`)
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(named).toEqual(extensions.map((end) => `/reports/${id}.${end}`));
  });

  it.each(['bib', 'ris'])('says the same in its .%s file as in its CSL-JSON', (end) => {
    const { language: _, ...said } = readBack(readSiteFile(`reports/${id}.csl.json`));
    expect(readBack(readSiteFile(`reports/${id}.${end}`))).toMatchObject(said);
  });

  it('gives Zotero every inspectorate as an author', async () => {
    expect(await contents('citation_author')).toEqual(report().inspectorates);
  });

  it('gives Zotero the date as far as it is known', async () => {
    const date = report().published.date.replaceAll('-', '/');
    expect(await contents('citation_publication_date')).toEqual([date]);
  });

  it('asks to be cited by its canonical address', async () => {
    const cited = await page.locator('head link[rel=cite-as]').getAttribute('href');
    expect(cited).toBe(await address());
  });
});

it('the head of a report links to its licence, or to its own terms of reuse', async () => {
  const licence = async (id: string) => {
    await page.goto(`${inject('siteUrl')}reports/${id}/`);
    return page.locator('head link[rel=license]').getAttribute('href');
  };
  expect(await licence('stockport-sif-2017')).toMatch(/open-government-licence/u);
  expect(await licence('stockport-jar-2006')).toMatch(/\/stockport-jar-2006\/#reuse_terms$/u);
  expect(await page.locator('#reuse_terms').innerText()).toContain('Crown copyright');
});

it.each([
  [
    'stockport-sif-2017',
    'Stockport: inspection of services for children in need of help and protection, children looked ' +
      'after and care leavers and review of the effectiveness of the Local Safeguarding Children Board',
  ],
  [
    'stockport-apa-2008',
    'Annual performance assessment of services for children and young people in Stockport 2008',
  ],
])('%s is cited by its printed title', async (id, title) => {
  await page.goto(`${inject('siteUrl')}reports/${id}/`);
  expect(await contents('citation_title')).toEqual([title]);
  expect(await part().getByText(title).count()).toBeGreaterThan(0);
});

it('prints the citations without the files for reference managers', async () => {
  const printed = await pages.open();
  await printed.page.emulateMedia({ media: 'print' });
  await printed.page.goto(`${inject('siteUrl')}reports/stockport-jar-2006/`);
  const visible = await printed.page
    .locator('.cite :is(dl, details, a[download])')
    .evaluateAll((parts) =>
      parts.filter((one) => one.checkVisibility()).map((one) => one.localName),
    );
  expect(new Set(visible)).toEqual(new Set(['dl']));
});
