import { describe, expect, it } from 'vitest';
import { violationsIn } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { searchReady } from '../support/search.ts';
import { box, openers, report, suggested } from '../support/suggestions.ts';

const pages = useBrowser();
const { open, typed } = openers(pages);

describe('suggestions under the search box in the header', () => {
  it.each(['£', '😀', '""', 'OR'])('are not made for text without words: %s', async (signs) => {
    const page = await open();
    await page.locator(box).fill(signs);
    await page.getByRole('status').filter({ hasText: 'There are no words here' }).waitFor();
    expect(await page.getByRole('option').count()).toBe(0);
  });

  it('are only searches if every word is excluded', async () => {
    const page = await typed('-care -"young people"');
    const titles = page.getByRole('option').locator('.suggestion-title');
    expect(await titles.allInnerTexts()).toEqual(['In this report', 'All results']);
  });

  it('are grouped by kinds of place, paragraphs and searches', async () => {
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

  it('show paragraphs with their source and marked words, and link to them', async () => {
    const page = await typed('chlamydia');
    const paragraph = page.getByRole('group', { name: 'Paragraphs' }).getByRole('option').first();
    expect(await paragraph.innerText()).toMatch(/: \S+ · .*\d{4}/u);
    expect(await paragraph.locator('mark').first().innerText()).toMatch(/^chlamydia$/i);
    await paragraph.click();
    await page.waitForURL(/\/reports\/[a-z0-9-]+\/\?q=chlamydia#[a-z0-9-]+$/);
    expect(await page.locator('article :target').innerText()).toMatch(/chlamydia/i);
  });

  it('include a search within the report on its page', async () => {
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
  ])('begin with the cited place: %s', async (citation, fragment) => {
    const page = await open('councils/');
    await page.locator(box).fill(citation);
    const first = page.getByRole('option').first();
    await first.filter({ hasText: 'Go to paragraph 17' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${report}${fragment}`);
  });

  it('offer other spellings where nothing is found', async () => {
    const page = await open();
    await page.locator(box).fill('chlamidya');
    const meant = page.getByRole('group', { name: 'Did you mean' }).getByRole('option');
    expect(await meant.first().innerText()).toMatch(/^chlamydia\s+\d+ paragraphs?$/u);
  });

  it('say if nothing is found', async () => {
    const page = await open();
    await page.locator(box).fill('zygomorphic');
    await page.getByText('Nothing was found.').filter({ visible: true }).first().waitFor();
    expect(await page.locator(box).getAttribute('aria-expanded')).toBe('false');
  });

  it('are shown on the home page, but not under the field of the search page', async () => {
    const home = await open('');
    await home.locator('main input[type=search]').fill('chlamydia');
    await suggested(home);
    const search = await open('search/');
    await search.locator('main input[type=search]').fill('chlamydia');
    await searchReady(search);
    expect(await search.locator('main [role=combobox], [role=listbox]').count()).toBe(0);
  });
});

describe('a page with suggestions open', () => {
  it('has no axe violations', async () => {
    const page = await open(report, { viewport: { width: 360, height: 760 } });
    await page.locator(box).focus();
    expect(await violationsIn(page.getByRole('banner'))).toEqual([]);
    await page.locator(box).fill('stockport');
    await suggested(page);
    await page.keyboard.press('ArrowDown');
    expect(await violationsIn(page.getByRole('banner'))).toEqual([]);
  });

  it('shows the box, the panel and the chosen option within the window', async () => {
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
