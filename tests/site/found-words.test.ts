import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { useBrowser, type WatchedPage } from '../support/browser.ts';
import { barOf, holding, marksOf, openReport, report, statusOf } from '../support/found.ts';
import { clipboardText, openMenu, press } from '../support/reader.ts';
import { searchReady } from '../support/search.ts';

const pages = useBrowser();
let watched: WatchedPage;
let page: Page;

const open = (rest?: string) => openReport(page, rest);
const bar = () => barOf(page);
const button = (name: string) => bar().getByRole('button', { name });
const status = () => statusOf(page);
const marks = () => marksOf(page);
const address = () => new URL(page.url());
const textOfArticle = () => page.locator('article').evaluate((article) => article.textContent);

beforeEach(async () => {
  watched = await pages.reuse({ permissions: ['clipboard-read', 'clipboard-write'] });
  ({ page } = watched);
});

describe('arrival from the search page', () => {
  const arrive = async (): Promise<void> => {
    await page.goto(`${inject('siteUrl')}search/?q=CAMHS&council=stockport&framework=jar`);
    await searchReady(page);
    await page.locator('a[data-hit]').first().click();
    await bar().waitFor();
  };

  it('marks the words searched for, within view', async () => {
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

  it('marks them again on reload, unless they were cleared', async () => {
    await arrive();
    const { hash, search } = address();
    expect(search).toBe('?q=CAMHS');
    expect(await page.locator('[data-unit]:target').getAttribute('id')).toBe(hash.slice(1));
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

describe('arrival by a citation that was searched for', () => {
  it('marks nothing and says nothing', async () => {
    await page.goto(`${inject('siteUrl')}search/?q=${report}%23p17`);
    await page.locator('#p17:target').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('#found_bar').innerText()).toBe('');
    expect(address().search + address().hash).toBe('#p17');
  });
});

describe('words in the address', () => {
  it('are marked without changing a letter of the report', async () => {
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

  it('are counted by the units that hold them', async () => {
    const expected = holding(/\bCAMHS\b/iu);
    await open('?q=CAMHS');
    await bar().waitFor();
    const units = await marks().evaluateAll((all) => [
      ...new Set(all.map((mark) => mark.closest('[data-unit]')?.id)),
    ]);
    expect(units).toEqual(expected);
    expect(await status()).toMatch(new RegExp(`^CAMHS: ${expected.length} paragraphs?`));
  });

  it('are found without the function words beside them, as in search', async () => {
    await open('?q=why+would+their+CAMHS');
    await bar().waitFor();
    const found = await marks().allTextContents();
    expect(new Set(found.map((words) => words.toUpperCase()))).toEqual(new Set(['CAMHS']));
    expect(await status()).toContain(`: ${holding(/\bCAMHS\b/iu).length} paragraph`);
  });

  it('are marked across inline elements', async () => {
    await open('?q="LCSB child protection register"');
    await bar().waitFor();
    expect(await page.locator('article abbr mark').allTextContents()).toEqual(['LCSB']);
    expect((await marks().allTextContents()).join('')).toBe('LCSB child protection register');
  });

  it('are marked without typed filters and excluded words', async () => {
    await open('?q=council:leeds CAMHS -teenage');
    await bar().waitFor();
    const found = await marks().allTextContents();
    expect(new Set(found.map((words) => words.toLowerCase()))).toEqual(new Set(['camhs']));
    expect(found.length).toBeGreaterThan(0);
  });

  it('match the beginnings of words if they occur nowhere, as in search', async () => {
    expect(holding(/\bsafeg\b/iu)).toEqual([]);
    await open('?q=safeg');
    await bar().waitFor();
    const found = await marks().allTextContents();
    expect(found.length).toBeGreaterThan(0);
    for (const word of found) expect(word).toMatch(/^safeg\p{L}+$/iu);
  });

  it('are reported if no unit holds them, with a search of all reports', async () => {
    await open('?q=zygomorphic+%26+<b>#p17');
    await expect
      .poll(status)
      .toBe('No paragraph here contains zygomorphic & <b>: search all reports.');
    expect(await bar().getByRole('button').allInnerTexts()).toEqual(['Clear']);
    expect(await marks().count()).toBe(0);
    const link = page.locator('#found_bar').getByRole('link');
    expect(await link.getAttribute('href')).toBe('/search/?q=zygomorphic+%26+%3Cb%3E');
    await button('Clear').click();
    expect(await status()).toBe('');
    expect(address().search + address().hash).toBe('#p17');
  });

  it('show no bar where the query has only filters and excluded words', async () => {
    await open('?q=council:leeds -CAMHS');
    await page.waitForLoadState('networkidle');
    expect(await page.locator('#found_bar').innerText()).toBe('');
    expect(await marks().count()).toBe(0);
  });

  it('stay out of permalinks, which still work within the page', async () => {
    await open('?q=children#p17');
    await bar().waitFor();
    const links = page.locator('article :is(.number, .permalink)');
    const copied = await links.evaluateAll((all) =>
      all.map((link) => (link as HTMLAnchorElement).href),
    );
    expect(copied.length).toBeGreaterThan(100);
    expect(copied.filter((href) => href.includes('?'))).toEqual([]);
    await openMenu(page, 'p17');
    expect(
      await page.locator('#unit_menu_title a').evaluate((link) => (link as HTMLAnchorElement).href),
    ).toBe(`${inject('siteUrl')}reports/${report}/#p17`);
    await page.keyboard.press('Escape');
    await page.locator('body').evaluate((body) => {
      body.dataset['samePage'] = '';
    });
    await page.locator('#p19 > .number').click();
    await expect.poll(() => address().search + address().hash).toBe('?q=children#p19');
    expect(await page.locator('#p19:target').count()).toBe(1);
    expect(await page.locator('body[data-same-page]').count()).toBe(1);
  });

  it('load their script only if there are any', async () => {
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

  it('do not change copied quotations', async () => {
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

  it('may be combined with the address of a run', async () => {
    await open('?q=children&to=p19#p17');
    await bar().waitFor();
    expect(await page.locator('[data-marked]').count()).toBeGreaterThan(0);
    await page.locator('#p18 > .number').click();
    await expect.poll(() => address().search).toBe('?q=children');
    expect(await page.locator('[data-marked]').count()).toBe(0);
  });
});

it('the bar leaves out typed filters, which do not apply here', async () => {
  await open('?q=grade:bad teenage');
  await bar().waitFor();
  expect(await status()).toMatch(/^teenage: \d+ paragraphs$/u);
  expect(await page.locator('#words_within').inputValue()).toBe('teenage');
  await open('?q=council:leeds zygomorphic');
  await bar().waitFor();
  expect(await status()).toBe('No paragraph here contains zygomorphic: search all reports.');
  expect(address().searchParams.get('q')).toBe('council:leeds zygomorphic');
});
