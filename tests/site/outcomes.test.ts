import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from '../support/browser.ts';
import { sitePages } from '../support/site.ts';
import { unitLines } from '../support/units.ts';

const pages = useBrowser();
let page: Page;

const openArea = async (area: string): Promise<void> => {
  await page.goto(`${inject('siteUrl')}outcomes/${area}/`);
};

/** The words of the unit at an address on the open page, without what the site added. */
const unitWords = (address: string): Promise<string> =>
  page.locator(`[id="${address.split('#')[1] ?? ''}"]`).evaluate((unit) => {
    for (const added of unit.querySelectorAll('[data-furniture]')) added.remove();
    return unit.textContent.trim().split(/\s+/u).join(' ');
  });

beforeAll(async () => {
  ({ page } = await pages.open({ javaScriptEnabled: false }));
});

describe('an outcome area', () => {
  it('quotes only words that are verbatim in the linked unit', async () => {
    const quotes: { address: string; words: string }[] = [];
    for (const path of sitePages().filter((one) => one.startsWith('outcomes/'))) {
      await page.goto(`${inject('siteUrl')}${path}`);
      const found = await page.locator('figure:has(blockquote)').evaluateAll((figures) =>
        figures.flatMap((figure) =>
          [...figure.querySelectorAll('blockquote')].map((quote, index) => ({
            address: figure.querySelectorAll('figcaption a')[index]?.getAttribute('href') ?? '',
            words: quote.textContent.trim().split(/\s+/u).join(' '),
          })),
        ),
      );
      quotes.push(...found);
    }
    expect(quotes.length).toBeGreaterThan(20);
    const invented = [];
    // Sorted by address, so that the page of a report is loaded once.
    for (const quote of quotes.toSorted((a, b) => a.address.localeCompare(b.address, 'en'))) {
      await page.goto(new URL(quote.address, inject('siteUrl')).href);
      if (!(await unitWords(quote.address)).includes(quote.words)) invented.push(quote);
    }
    expect(invented).toEqual([]);
  });

  it('names the table of a grade that is only in a table, without a quotation', async () => {
    await openArea('education-service');
    expect(await page.locator('blockquote').count()).toBe(0);
    expect(await page.locator('figure').innerText()).toContain(
      'Stated in the table of grades: The education service, 3',
    );
  });

  it('quotes the reasons after a heading that only states the grade', async () => {
    await openArea('leadership');
    expect(await page.locator('blockquote').last().innerText()).toMatch(/^In the last two years/);
    const anchor = 'leadership-management-and-governance-summary-para-1';
    expect(await page.locator(`figcaption a[href$="#${anchor}"]`).count()).toBe(1);
  });

  it('that no report grades says so and links to its sections', async () => {
    await openArea('equality-and-diversity');
    expect(await page.locator('main').innerText()).toContain('no grade printed');
    expect(await page.locator('main a[href$="/#equality-and-diversity"]').count()).toBe(2);
  });
});

it('every outcome area that has text or a judgement has a page, and is listed', async () => {
  await page.goto(`${inject('siteUrl')}outcomes/`);
  const listed = await page
    .locator('main a[href^="/outcomes/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1)));
  const withPage = sitePages().filter((path) => /^outcomes\/[^/]+\/$/.test(path));
  const withText = new Set(unitLines().flatMap(({ area }) => (area ? [`outcomes/${area}/`] : [])));
  expect(listed.toSorted()).toEqual(withPage);
  expect([...withText].filter((path) => !withPage.includes(path))).toEqual([]);
});
