import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { openSearch, searchReady } from '../support/search.ts';

const pages = useBrowser();
const search = async (query: string): Promise<Page> => {
  const page = await openSearch(await pages.reuse(), query);
  await searchReady(page);
  return page;
};
const chips = (page: Page) => page.locator('[data-chips]').getByRole('button');
const words = (page: Page) => page.locator('#search_words').inputValue();
const said = (page: Page) => page.locator('[data-search-status]').textContent();

describe('a typed filter', () => {
  it.each([
    ['?q=council:stoke chlamydia', ['Stoke-on-Trent']],
    ['?q=children grade:2', ['Adequate or Requires improvement']],
    ['?q=children framework:JAR', ['Joint area review (JAR)']],
    ['?q=children kind:weaknesses from:2006', ['Weaknesses', 'From 2006']],
    ['?q=missing children since 2008', ['From 2008']],
    ['?q=children -council:stockport', ['Not: Stockport']],
    ['?q=children council:leeds&council=stockport', ['Stockport', 'council:leeds']],
  ])('is shown above the results like a chosen one: %s', async (query, names) => {
    const page = await search(query);
    const shown = names.map((name) => `Remove the filter ${name}×`);
    await expect.poll(() => chips(page).allTextContents()).toEqual(shown);
    expect(await violations(page)).toEqual([]);
  });

  it('can be removed by itself, leaving the other words', async () => {
    const page = await search('?q=council:stoke chlamydia kind:paragraph');
    await page.getByRole('button', { name: 'Remove the filter Stoke-on-Trent' }).click();
    await expect.poll(() => words(page)).toBe('chlamydia kind:paragraph');
    expect(new URL(page.url()).searchParams.get('q')).toBe('chlamydia kind:paragraph');
    await page.goBack();
    await expect.poll(() => words(page)).toBe('council:stoke chlamydia kind:paragraph');
  });

  it('is removed with the others when filters are cleared', async () => {
    const page = await search('?q=chlamydia council:stoke');
    const clear = page.getByRole('button', { name: 'Clear filters' });
    await clear.click();
    await expect.poll(() => words(page)).toBe('chlamydia');
    await expect.poll(() => chips(page).count()).toBe(0);
    expect(await clear.count()).toBe(0);
  });

  it('names what is counted if it asks for a single kind', async () => {
    const page = await search('?q=kind:weaknesses council:stockton-on-tees');
    expect(await said(page)).toMatch(/^\d+ weaknesses in 1 report of 1 council, 2008$/u);
  });
});
