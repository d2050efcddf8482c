import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { parseHtml } from '../support/parsed-html.ts';
import { pageFile, readSiteFile, reportsData, seedReports, sitePages } from '../support/site.ts';

const pages = useBrowser();
let page: Page;

const openReport = async (id: string): Promise<void> => {
  await page.goto(`${inject('siteUrl')}reports/${id}/`);
};

beforeAll(async () => {
  ({ page } = await pages.open({ javaScriptEnabled: false }));
});

describe.each(seedReports)('the page of $id', ({ id, numbered, judgements }) => {
  beforeAll(() => openReport(id));

  it(`has ${numbered} numbered paragraphs`, async () => {
    expect(await page.locator('article [data-number]').count()).toBe(numbered);
  });

  it('gives every unit an address', async () => {
    expect(await page.locator('article [data-unit]').count()).toBeGreaterThan(0);
    expect(await page.locator('article [data-unit]:not([id])').count()).toBe(0);
  });

  it('has all its text in one article with its id', async () => {
    expect(await page.locator('article').count()).toBe(1);
    expect(await page.locator('article').getAttribute('data-report')).toBe(id);
  });

  it('links each numbered paragraph to itself by its printed number', async () => {
    const wrong = await page.locator('article [data-number]').evaluateAll((units) =>
      units
        .filter((unit) => {
          const link = unit.querySelector(`a[href="#${unit.id}"]`);
          return link?.textContent.trim().replace(/\.$/, '') !== unit.getAttribute('data-number');
        })
        .map((unit) => unit.id),
    );
    expect(wrong).toEqual([]);
  });

  it(`links each of its ${judgements} grades to the unit that states it`, async () => {
    const stated = reportsData().find((report) => report.id === id)?.judgements ?? [];
    expect(stated).toHaveLength(judgements);
    for (const { anchor } of stated) {
      const links = page.locator(`table a[href="#${anchor}"]`);
      expect(await links.count(), `links to #${anchor}`).toBeGreaterThan(0);
      expect(await page.locator(`[id="${anchor}"][data-unit]`).count(), anchor).toBe(1);
    }
  });
});

it('only paragraphs of the main run have bare addresses', async () => {
  await openReport('stockport-jar-2006');
  const ids = await page
    .locator('[data-number]')
    .evaluateAll((units) => units.map((unit) => unit.id));
  const main = Array.from({ length: 95 }, (_, index) => `p${index + 1}`);
  const annex = Array.from({ length: 9 }, (_, index) => `annex-p${index + 1}`);
  expect(ids).toEqual([...main, ...annex]);
});

it('in Stockton-on-Tees, the number 70 stays with the text above it', async () => {
  await openReport('stockton-on-tees-jar-2008');
  expect(await page.locator('#p70').textContent()).toMatch(
    /^\s*Capacity to improve further is outstanding\..*70\.\s*$/su,
  );
});

it('no page has the same id twice', async () => {
  const { page: parser } = await pages.reuse();
  const twice: string[] = [];
  for (const path of sitePages()) {
    const { ids } = await parseHtml(parser, readSiteFile(pageFile(path)));
    const seen = new Set<string>();
    for (const id of ids) {
      if (seen.has(id)) twice.push(`${path}#${id}`);
      seen.add(id);
    }
  }
  expect(twice).toEqual([]);
});
