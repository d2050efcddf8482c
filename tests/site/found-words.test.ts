import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { useBrowser, type WatchedPage } from '../support/browser.ts';
import { clipboardText, openMenu, press } from '../support/reader.ts';
import { searchReady } from '../support/search.ts';
import { unitLines } from '../support/units.ts';

const pages = useBrowser();
const report = 'stockport-jar-2006';
let watched: WatchedPage;
let page: Page;

const open = (rest = '') => page.goto(`${inject('siteUrl')}reports/${report}/${rest}`);
const bar = () => page.getByRole('search', { name: 'Words found in this report' });
const button = (name: string) => bar().getByRole('button', { name });
const status = () => bar().getByRole('status').innerText();
const marks = () => page.locator('article mark');
const address = () => new URL(page.url());
/** Units that hold a word by themselves, as the data file has them. */
const holding = (word: RegExp) =>
  unitLines()
    .filter((unit) => unit.report === report && unit.kind !== 'section' && word.test(unit.text))
    .map(({ anchor }) => anchor);
const textOfArticle = () => page.locator('article').evaluate((article) => article.textContent);

beforeEach(async () => {
  watched = await pages.open({ permissions: ['clipboard-read', 'clipboard-write'] });
  ({ page } = watched);
});

describe('arrival from the search page', () => {
  const arrive = async (): Promise<void> => {
    await page.goto(`${inject('siteUrl')}search/?q=CAMHS&council=stockport&framework=jar`);
    await searchReady(page);
    await page.locator('a[data-hit]').first().click();
    await bar().waitFor();
  };

  it('marks the words that were searched for, in view', async () => {
    await arrive();
    const found = await marks().allTextContents();
    expect(found.length).toBeGreaterThan(0);
    for (const words of found) expect(words.toLowerCase()).toBe('camhs');
    const unit = page.locator('[data-unit]:target');
    expect(await unit.locator('mark').first().isVisible()).toBe(true);
    const { top, bottom } = await unit.evaluate((element) => {
      const box = element.getBoundingClientRect();
      return { top: box.top, bottom: box.bottom };
    });
    expect(bottom).toBeGreaterThan(0);
    expect(top).toBeLessThan(900);
    expect(watched.errors).toEqual([]);
  });

  it('marks them again when the page is loaded again, unless they were cleared', async () => {
    await arrive();
    await page.reload();
    await bar().waitFor();
    await button('Clear').click();
    const loaded = page.waitForEvent('load');
    await page.reload();
    await loaded;
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.referrer)).toContain('q=CAMHS');
    expect(await marks().count()).toBe(0);
    expect(await bar().count()).toBe(0);
  });
});

describe('words in the address', () => {
  it('are marked, and not a letter of the report changes', async () => {
    await open();
    const plain = await textOfArticle();
    const own = await page.locator('article').innerHTML();
    await open('?q=children');
    await bar().waitFor();
    expect(await marks().count()).toBeGreaterThan(50);
    expect(await textOfArticle()).toBe(plain);
    expect(await page.locator('[data-furniture] mark').count()).toBe(0);
    await button('Clear').click();
    expect(await page.locator('article').innerHTML()).toBe(own);
  });

  it('are counted by units, each of which holds them', async () => {
    const expected = holding(/\bCAMHS\b/iu);
    await open('?q=CAMHS');
    await bar().waitFor();
    const units = await marks().evaluateAll((all) => [
      ...new Set(all.map((mark) => mark.closest('[data-unit]')?.id)),
    ]);
    expect(units).toEqual(expected);
    expect(await status()).toMatch(new RegExp(`^‘CAMHS’: ${expected.length} paragraphs? here`));
  });

  it('are marked across what stands in the line, filters that were typed in aside', async () => {
    await open('?q=council:leeds "Mental Health Service (CAMHS)"');
    await bar().waitFor();
    expect(await page.locator('article abbr mark').count()).toBeGreaterThan(0);
  });

  it('show nothing where no unit holds them', async () => {
    await open('?q=zygomorphic#p17');
    await page.waitForLoadState('networkidle');
    expect(await bar().count()).toBe(0);
    expect(await marks().count()).toBe(0);
  });

  it('load nothing where there are none', async () => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await open('#p17');
    await page.waitForLoadState('networkidle');
    expect(scripts.filter((url) => url.includes('found-words'))).toEqual([]);
    await open('?q=children');
    await bar().waitFor();
    expect(scripts.filter((url) => url.includes('found-words'))).toHaveLength(1);
  });

  it('leave quotations as they are', async () => {
    const [anchor = ''] = holding(/\bCAMHS\b/iu);
    await open();
    await openMenu(page, anchor);
    const plain = await press(page, 'Copy quotation with citation');
    await open(`?q=CAMHS#${anchor}`);
    await bar().waitFor();
    await openMenu(page, anchor);
    await press(page, 'Copy quotation with citation');
    expect(await clipboardText(page)).toBe(plain);
  });

  it('go with an address of a run', async () => {
    await open('?q=children&to=p19#p17');
    await bar().waitFor();
    expect(await page.locator('[data-marked]').count()).toBeGreaterThan(0);
    await page.locator('#p18 > .number').click();
    await expect.poll(() => address().search).toBe('?q=children');
    expect(await page.locator('[data-marked]').count()).toBe(0);
  });
});

describe('the bar', () => {
  it('goes from one unit to the next, round, with the focus on its button', async () => {
    const expected = holding(/\bteenage\b/iu);
    expect(expected.length).toBeGreaterThan(1);
    await open('?q="teenage"');
    await bar().waitFor();
    const length = await page.evaluate(() => history.length);
    for (const [index, anchor] of [...expected, expected[0]].entries()) {
      await button('Next').press('Enter');
      await expect.poll(() => address().hash).toBe(`#${anchor ?? ''}`);
      await expect
        .poll(status)
        .toContain(`${(index % expected.length) + 1} of ${expected.length} paragraphs here`);
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.textContent))
        .toBe('Next');
    }
    await button('Previous').click();
    await expect.poll(() => address().hash).toBe(`#${expected.at(-1) ?? ''}`);
    expect(await page.evaluate(() => history.length)).toBe(length);
    expect(address().search).toBe('?q=%22teenage%22');
  });

  it('clears the marks and the address, and leaves the focus at the unit', async () => {
    await open('?q=children#p17');
    await bar().waitFor();
    await button('Clear').click();
    expect(await marks().count()).toBe(0);
    expect(await bar().count()).toBe(0);
    expect(address().search + address().hash).toBe('#p17');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('p17');
  });

  it.each(['light', 'dark'] as const)('is accessible, at 360 pixels in %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 760 });
    await open('?q=children#p17');
    await bar().waitFor();
    expect(await violations(page)).toEqual([]);
    for (const one of await bar().getByRole('button').all()) {
      expect((await one.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    }
    const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(scrollWidth).toBeLessThanOrEqual(360);
  });

  it('is not printed, nor are the marks', async () => {
    await open('?q=children');
    await bar().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#found_bar').isVisible()).toBe(false);
    const colour = await marks()
      .first()
      .evaluate((mark) => getComputedStyle(mark).backgroundColor);
    expect(colour).toBe('rgba(0, 0, 0, 0)');
  });
});

describe('the search within a report', () => {
  const field = () => page.getByRole('searchbox', { name: 'Search within this report' });

  it('marks the words in place and goes to the first; the way back takes them away', async () => {
    const [first = ''] = holding(/\bCAMHS\b/iu);
    await open();
    await field().fill('CAMHS');
    await field().press('Enter');
    await bar().waitFor();
    await expect.poll(() => address().hash).toBe(`#${first}`);
    expect(address().pathname + address().search).toBe(`/reports/${report}/?q=CAMHS`);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(first);
    await page.goBack();
    await expect.poll(() => marks().count()).toBe(0);
    expect(await bar().count()).toBe(0);
  });

  it('says so where no paragraph holds them, and leads to all reports', async () => {
    await open();
    await field().fill('zygomorphic & <b>');
    await field().press('Enter');
    const said = page.locator('[data-search-within] [role=status]');
    await expect
      .poll(() => said.innerText())
      .toContain('No paragraph here holds ‘zygomorphic & <b>’');
    expect(await said.getByRole('link').getAttribute('href')).toMatch(
      /\/search\/\?q=zygomorphic\+%26\+%3Cb%3E$/u,
    );
    expect(address().search).toBe('');
  });

  it('leads to the search page without a script', async () => {
    ({ page } = await pages.open({ javaScriptEnabled: false }));
    await open();
    await field().fill('CAMHS');
    await field().press('Enter');
    await page.waitForURL('**/search/**');
    expect(address().search).toBe(`?q=CAMHS&report=${report}`);
  });
});
