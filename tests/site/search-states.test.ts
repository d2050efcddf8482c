import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { hits, openSearch, searchReady } from '../support/search.ts';

const pages = useBrowser();
const results = (page: Page, state: string) =>
  page.locator(`[data-search-results][data-state=${state}]`);
const said = (page: Page) => page.locator('[data-search-status]').textContent();

/** Opens a page on which some of the site's files do not arrive. */
async function openWithout(files: string, answer: 'abort' | 'missing' | 'wait'): Promise<Page> {
  const { page } = await pages.reuse();
  await page.route(files, (route) => {
    if (answer === 'abort') return route.abort();
    if (answer === 'missing') return route.fulfill({ status: 404, body: '' });
    return undefined;
  });
  return page;
}

describe('while it waits, the search', () => {
  it('says so, and says if it takes long', async () => {
    const { page } = await pages.open();
    await page.clock.install();
    await page.route('**/search/*/units.json', () => undefined);
    await page.goto(`${inject('siteUrl')}search/?q=children`);
    await results(page, 'loading').waitFor({ state: 'attached' });
    expect(await said(page)).toBe('Searching…');
    await page.clock.fastForward('00:10');
    await expect.poll(() => said(page)).toBe('Still searching: the connection is slow.');
    expect(await violations(page)).toEqual([]);
  });

  it('discards the results of an older query', async () => {
    const { page } = await pages.reuse();
    let release: (() => void) | undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.goto(`${inject('siteUrl')}search/`);
    await page.route('**/search/*/text/**', async (route) => {
      await held;
      await route.continue();
    });
    const field = page.locator('#search_words');
    await field.fill('chlamydia');
    await results(page, 'loading').waitFor({ state: 'attached' });
    await page.waitForRequest('**/search/*/text/**');
    await field.fill('zygomorphic');
    await expect.poll(() => said(page)).toBe('Nothing was found.');
    release?.();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('a[data-hit]').count()).toBe(0);
    expect(await said(page)).toBe('Nothing was found.');
  });

  it('searches once for words that are typed quickly', async () => {
    const { page } = await pages.open();
    await page.clock.install();
    await page.goto(`${inject('siteUrl')}search/?q=children`);
    await searchReady(page);
    const asked: string[] = [];
    page.on('framenavigated', (frame) => asked.push(new URL(frame.url()).search));
    // On a busy machine, keys are slow to arrive.
    await page.clock.pauseAt(Date.now() + 60_000);
    await page.locator('#search_words').fill('');
    await page.locator('#search_words').pressSequentially('chlamydia');
    await page.clock.resume();
    await expect.poll(() => new URL(page.url()).search).toBe('?q=chlamydia');
    expect(asked.filter((search) => search !== '')).toEqual(['?q=chlamydia']);
  });
});

describe('if the index does not load, the search', () => {
  it.each([
    ['it is missing', 'missing', 'the site cannot provide it now (404).'],
    ['it is blocked', 'abort', 'the site could not be reached.'],
  ] as const)(
    'because %s, says so and suggests the browser’s own find',
    async (_why, answer, words) => {
      const page = await openWithout('**/search/entry.json', answer);
      await page.goto(`${inject('siteUrl')}search/?q=children`);
      await results(page, 'error').waitFor();
      expect(await said(page)).toBe(`The search could not be loaded: ${words}`);
      expect(await page.locator('main').innerText()).toContain('Ctrl+F');
      expect(await violations(page)).toEqual([]);
    },
  );

  it('says if the device is offline', async () => {
    const { page } = await pages.reuse();
    await page.goto(`${inject('siteUrl')}search/`);
    await page.context().setOffline(true);
    await page.locator('#search_words').fill('children');
    await results(page, 'error').waitFor();
    expect(await said(page)).toContain('You are offline');
  });

  it.each([
    '**/search/entry.json',
    '**/pagefind/*.pf_meta',
    '**/search/*/text/**',
    '**/pagefind/index/**',
  ])('works when tried again: %s', async (files) => {
    const page = await openWithout(files, 'abort');
    await page.goto(`${inject('siteUrl')}search/?q=chlamydia`);
    await results(page, 'error').waitFor();
    await page.unroute(files);
    await page.getByRole('button', { name: 'Try again', exact: true }).click();
    expect((await hits(page)).length).toBeGreaterThan(0);
  });
});

describe('a question whose words no paragraph holds', () => {
  const question = '?q=What did Ofsted say about teenage pregnancies in Stockport?';
  const instead =
    /^No paragraph contains all of these words\. Shown instead, from the reports on Stockport, with “teenage” (?:and|or) “pregnancies”: \d+ paragraphs? in /u;

  it('gets the nearest results at once, which is shown and announced', async () => {
    const page = await openSearch(await pages.reuse(), question);
    const shown = await hits(page);
    expect(shown.filter(({ report }) => !report.startsWith('stockport-'))).toEqual([]);
    expect(await said(page)).toMatch(instead);
    await expect
      .poll(() => page.locator('[data-search-heard]').textContent(), { timeout: 3000 })
      .toMatch(instead);
    const count = page.locator('li:has(input[name=council][value=stockport]) [data-count]');
    expect(await said(page)).toContain(`: ${(await count.textContent()) ?? ''} paragraph`);
    expect(await page.locator('[data-tools]').isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);
  });

  it('shows the same results at the same address after Back from a hit', async () => {
    const page = await openSearch(await pages.reuse(), question);
    const before = await hits(page);
    const address = page.url();
    await page.locator('a[data-hit]').first().click();
    await page.locator('article[data-report]').waitFor();
    await page.goBack();
    expect(await hits(page)).toEqual(before);
    expect(page.url()).toBe(address);
  });

  it('that names a council and is found links to all reports on it', async () => {
    const page = await openSearch(await pages.reuse(), '?q=care leavers in Stockport');
    await hits(page);
    const note = page.locator('[data-notes] li').first();
    expect(await note.textContent()).toMatch(
      /^These paragraphs contain the name\. In all reports on Stockport: \d+ paragraphs\.$/u,
    );
    await note.getByRole('link').click();
    await expect.poll(() => new URL(page.url()).search).toBe('?q=care+leavers&council=stockport');
  });
});

it('a council without reports named in the words is reported above the results', async () => {
  const page = await openSearch(await pages.reuse(), '?q=leeds missing children');
  expect((await hits(page)).length).toBeGreaterThan(0);
  const told = 'No report on Leeds is published here.';
  expect(await page.locator('[data-notes] li').allTextContents()).toEqual([told]);
  expect(await violations(page)).toEqual([]);
});

describe('a filter that nothing can match', () => {
  it.each([
    ['?q=council:leeds teenage', 'No report on Leeds is published here.'],
    ['?q=teenage&council=leeds', 'No report on Leeds is published here.'],
    ['?q=council:atlantis teenage', 'No council here is called “atlantis”.'],
    ['?q=grade:bad teenage', 'No grade here is called “bad”.'],
    ['?q=teenage&from=2009&to=2006', 'No report was published in these years: from:2009 to:2006.'],
  ])('is reported, with what is found without it: %s', async (query, told) => {
    const page = await openSearch(await pages.reuse(), query);
    const notes = page.locator('[data-notes] li');
    await expect.poll(() => notes.allTextContents()).toHaveLength(1);
    expect(await notes.textContent()).toMatch(/ Without this filter: \d+ paragraphs\.$/u);
    expect(await notes.textContent()).toContain(told);
    await notes.getByRole('link').click();
    await page.locator('a[data-hit]').first().waitFor();
    expect(new URL(page.url()).search).toBe('?q=teenage');
  });
});

describe('the search page has no axe violations', () => {
  it.each([
    ['before anything is asked for', '', 'idle'],
    ['with results grouped by report', '?q=children&view=grouped&council=stockport', 'ready'],
    ['if nothing is found', '?q=zygomorphic&council=stockport', 'ready'],
    ['with a citation typed in', '?q=stockport-jar-2006%23p999', 'ready'],
  ] as const)('%s', async (_when, query, state) => {
    const page = await openSearch(await pages.reuse(), query);
    await results(page, state).waitFor();
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await violations(page), `${width} pixels`).toEqual([]);
    }
  });
});
