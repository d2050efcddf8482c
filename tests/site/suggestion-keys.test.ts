import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { box, chosen, openers, report, suggested } from '../support/suggestions.ts';

const pages = useBrowser();
const { open, typed } = openers(pages);

/** A promise and the function that resolves it. */
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

describe('keys in the search box of the header', () => {
  it('choose an option (arrows) without changing what is typed', async () => {
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

  it('open the chosen option (Enter), or the search page if none is chosen', async () => {
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

  it('open the option in a new tab (Ctrl+Enter)', async () => {
    const page = await typed('chlamydia');
    await page.keyboard.press('ArrowDown');
    const tab = page.context().waitForEvent('page');
    await page.keyboard.press('Control+Enter');
    await (await tab).waitForURL('**/reports/**');
    expect(page.url()).toBe(inject('siteUrl') + report);
    expect(await page.getByRole('listbox').isVisible()).toBe(true);
  });

  it('close the panel, then clear the box (Escape), and open the panel again (arrow)', async () => {
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

  it('close the panel (Tab), as does a click elsewhere', async () => {
    const page = await typed('chlamydia');
    await page.keyboard.press('Tab');
    expect(await page.getByRole('listbox').count()).toBe(0);
    await page.locator(box).press('ArrowDown');
    await suggested(page);
    await page.mouse.click(1270, 890);
    expect(await page.getByRole('listbox').count()).toBe(0);
  });
});

describe('the loading of suggestions', () => {
  it('waits for the focus of the box, and that of the index for typed words', async () => {
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

  it('never replaces newer suggestions with older ones', async () => {
    const page = await open();
    const { held, release } = hold();
    let isHeld = false;
    await page.route(/\/search\/[^/]+\/text\//, async (route) => {
      // The first text requested is for the first words.
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

  it('does not reopen what the reader has closed', async () => {
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

  it('reports a missing index, and Enter still leads to the search page', async () => {
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
