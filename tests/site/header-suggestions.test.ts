import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { searchReady } from '../support/search.ts';

const pages = useBrowser();
const box = '#site_search';
const report = 'reports/stockport-jar-2006/';

const open = async (path = report, options = {}): Promise<Page> => {
  const { page } = await pages.open(options);
  await page.goto(inject('siteUrl') + path);
  return page;
};
/** The options of the open panel, once all are there. */
const suggested = async (page: Page): Promise<string[]> => {
  const options = page.getByRole('option');
  await options.filter({ hasText: 'All results' }).waitFor();
  return options.allInnerTexts();
};
const typed = async (words: string, path = report): Promise<Page> => {
  const page = await open(path);
  await page.locator(box).pressSequentially(words);
  await suggested(page);
  return page;
};
/** A promise, and what keeps it. */
const hold = () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  return {
    held,
    release: () => {
      release();
    },
  };
};
const chosen = (page: Page) => page.locator('[role=option][aria-selected=true]');

describe('suggestions under the box of the header', () => {
  it('stand in groups of places, paragraphs and searches', async () => {
    const page = await typed('stoke');
    const groups = page.getByRole('listbox').getByRole('group');
    const names = await groups.evaluateAll((all) =>
      all.map((group) => group.querySelector('[role=presentation]')?.textContent),
    );
    expect(names).toEqual(expect.arrayContaining(['Councils', 'Reports']));
    expect(names.slice(-2)).toEqual(['Paragraphs', 'Search']);
    expect(await page.getByRole('option', { name: /^Stoke-on-Trent/ }).count()).toBe(1);
    const shown = await page.getByRole('option').count();
    await page
      .getByRole('status')
      .filter({ hasText: `${shown} suggestions` })
      .waitFor();
  });

  it('show paragraphs with their source and the words marked, and lead there', async () => {
    const page = await typed('chlamydia');
    const paragraph = page.getByRole('group', { name: 'Paragraphs' }).getByRole('option').first();
    expect(await paragraph.innerText()).toMatch(/: \S+ · .*\d{4}/u);
    expect(await paragraph.locator('mark').first().innerText()).toMatch(/^chlamydia$/i);
    await paragraph.click();
    await page.waitForURL(/\/reports\/[a-z0-9-]+\/\?q=chlamydia#[a-z0-9-]+$/);
    expect(await page.locator('article :target').innerText()).toMatch(/chlamydia/i);
  });

  it('lead from a report to a search of it alone', async () => {
    const page = await typed('safeguarding');
    const within = page.getByRole('option', { name: /^In this report/ });
    const count = /\d+/.exec(await within.innerText())?.[0] ?? '';
    await within.click();
    await page.waitForURL('**/search/?q=safeguarding&report=stockport-jar-2006');
    await searchReady(page);
    expect(await page.locator('[data-search-status]').innerText()).toMatch(RegExp(`^${count} `));
  });

  it.each([
    ['stockport-jar-2006#p17', '#p17'],
    ['Stockport JAR 2006 para 17', '#p17'],
  ])('begin with the place that is cited: %s', async (citation, fragment) => {
    const page = await open('councils/');
    await page.locator(box).fill(citation);
    const first = page.getByRole('option').first();
    await first.filter({ hasText: 'Go to paragraph 17' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${report}${fragment}`);
  });

  it('say so where there are none', async () => {
    const page = await open();
    await page.locator(box).fill('zygomorphic');
    await page.getByText('Nothing was found.').filter({ visible: true }).first().waitFor();
    expect(await page.locator(box).getAttribute('aria-expanded')).toBe('false');
  });

  it('stand under the field of the home page, and not under that of the search page', async () => {
    const home = await open('');
    await home.locator('main input[type=search]').fill('chlamydia');
    await suggested(home);
    const search = await open('search/');
    await search.locator('main input[type=search]').fill('chlamydia');
    await searchReady(search);
    expect(await search.locator('main [role=combobox], [role=listbox]').count()).toBe(0);
  });
});

describe('the keys of the box of the header', () => {
  it('choose with arrows, and leave what is typed alone', async () => {
    const page = await typed('chlamydia');
    expect(await chosen(page).count()).toBe(0);
    await page.keyboard.press('ArrowUp');
    expect(await chosen(page).innerText()).toMatch(/^All results/);
    expect(await page.locator(box).getAttribute('aria-activedescendant')).toBe(
      await chosen(page).getAttribute('id'),
    );
    await page.keyboard.press('ArrowDown');
    expect(await chosen(page).count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('option').first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Home');
    expect(await chosen(page).count()).toBe(0);
    await page.keyboard.type('x');
    expect(await page.locator(box).inputValue()).toBe('xchlamydia');
  });

  it('lead to what is chosen by Enter, and to the search page where nothing is', async () => {
    const page = await typed('chlamydia');
    await page.keyboard.press('ArrowDown');
    const address = await chosen(page).evaluate((link) => (link as HTMLAnchorElement).href);
    await page.keyboard.press('Enter');
    await page.waitForURL(address);
    await page.locator(box).fill('chlamydia');
    await suggested(page);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=chlamydia');
  });

  it('open a tab of its own with Ctrl', async () => {
    const page = await typed('chlamydia');
    await page.keyboard.press('ArrowDown');
    const tab = page.context().waitForEvent('page');
    await page.keyboard.press('Control+Enter');
    await (await tab).waitForURL('**/reports/**');
    expect(page.url()).toBe(inject('siteUrl') + report);
    expect(await page.getByRole('listbox').isVisible()).toBe(true);
  });

  it('close by Escape, then clear; open again by an arrow', async () => {
    const page = await typed('chlamydia');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').count()).toBe(0);
    expect(await page.locator(box).inputValue()).toBe('chlamydia');
    await page.keyboard.press('ArrowDown');
    await suggested(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.locator(`${box}:focus`).inputValue()).toBe('');
  });

  it('close with the Tab key, as with a click elsewhere', async () => {
    const page = await typed('chlamydia');
    await page.keyboard.press('Tab');
    expect(await page.getByRole('listbox').count()).toBe(0);
    await page.locator(box).press('ArrowDown');
    await suggested(page);
    await page.mouse.click(1270, 890);
    expect(await page.getByRole('listbox').count()).toBe(0);
  });
});

describe('suggestions that come late', () => {
  it('load nothing before the reader comes to the box, and no index before words are typed', async () => {
    const { page } = await pages.open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(inject('siteUrl') + report, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path.includes('suggestions'))).toEqual([]);
    await page.locator(box).focus();
    await page.waitForLoadState('networkidle');
    await expect.poll(() => asked.some((path) => path.includes('suggestions'))).toBe(true);
    const ofIndex = () => asked.filter((path) => /^\/(?:pagefind|search)\//.test(path));
    expect(ofIndex()).toEqual([]);
    await page.keyboard.type('chlamydia');
    await suggested(page);
    expect(ofIndex()).not.toEqual([]);
  });

  it('never take the place of newer ones', async () => {
    const page = await open();
    const { held, release } = hold();
    let isHeld = false;
    await page.route(/\/search\/[^/]+\/text\//, async (route) => {
      // The first text asked for is that of the first words.
      const isFirst = !isHeld;
      isHeld = true;
      if (isFirst) await held;
      await route.continue();
    });
    await page.locator(box).fill('chlamydia');
    await expect.poll(() => isHeld).toBe(true);
    await page.locator(box).fill('permanent exclusions');
    const before = await suggested(page);
    release();
    await page.waitForLoadState('networkidle');
    expect(await suggested(page)).toEqual(before);
    expect(before.join()).not.toMatch(/chlamydia/i);
  });

  it('do not open once the reader has closed them', async () => {
    const page = await open();
    const { held, release } = hold();
    await page.route('**/search/entry.json', async (route) => {
      await held;
      await route.continue();
    });
    const request = page.waitForRequest('**/search/entry.json');
    await page.locator(box).fill('chlamydia');
    await request;
    await page.getByText('Searching…').filter({ visible: true }).first().waitFor();
    await page.keyboard.press('Escape');
    release();
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('listbox').count()).toBe(0);
  });

  it('are said not to be available where the index is missing, and Enter leads on', async () => {
    const page = await open();
    await page.route('**/search/entry.json', (route) => route.fulfill({ status: 404 }));
    await page.locator(box).fill('chlamydia');
    await page
      .getByText('suggestions are not available')
      .filter({ visible: true })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=chlamydia');
  });
});

describe('a page with suggestions open', () => {
  it.each([360, 1280])('breaks no rule of axe, %i pixels wide', async (width) => {
    const page = await open(report, { viewport: { width, height: 760 } });
    await page.locator(box).fill('stockport');
    expect(await violations(page)).toEqual([]);
    await suggested(page);
    await page.keyboard.press('ArrowDown');
    expect(await violations(page)).toEqual([]);
  });

  it('shows box, panel and what is chosen within the window', async () => {
    const page = await open(report, { viewport: { width: 360, height: 600 } });
    await page.locator(box).fill('stockport');
    await suggested(page);
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowDown']) {
      await page.keyboard.press(key);
      const seen = page.locator(`${box}, .suggestions, [role=option][aria-selected]`);
      const boxes = await seen.evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
      expect(Math.min(...boxes.flatMap(({ x, y }) => [x, y]))).toBeGreaterThanOrEqual(0);
      expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(360);
      expect(Math.max(...boxes.map(({ bottom }) => bottom))).toBeLessThanOrEqual(600);
    }
  });
});
