import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { hits, openSearch, searchReady } from '../support/search.ts';
import { unitOf } from '../support/units.ts';

const pages = useBrowser();
const search = async (query: string): Promise<Page> => openSearch(await pages.reuse(), query);

describe('typing words into the search page', () => {
  it('finds paragraphs that hold them', async () => {
    const page = await search('');
    await page.locator('input[name=q]').last().fill('chlamydia');
    await searchReady(page);
    await page.locator('a[data-hit]').first().waitFor();
    for (const { text } of await hits(page)) expect(text.toLowerCase()).toContain('chlamydia');
  });

  it('starts in the idle state', async () => {
    const page = await search('');
    const results = page.locator('[data-search-results]');
    expect(await results.getAttribute('data-state')).toBe('idle');
  });

  it('puts them in the address', async () => {
    const page = await search('');
    await page.locator('input[name=q]').last().fill('chlamydia');
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('chlamydia');
  });

  it('says if no paragraph holds them', async () => {
    const page = await search('?q=zygomorphic');
    await searchReady(page);
    expect(await page.locator('a[data-hit]').count()).toBe(0);
    expect(await page.locator('main').innerText()).toMatch(
      /no (?:results|paragraph|match)|nothing/i,
    );
  });

  it('names the page after them', async () => {
    const page = await search('?q=safeguarding');
    await searchReady(page);
    expect(await page.title()).toBe('safeguarding: search · Pilcrow');
  });
});

describe('text without words', () => {
  it.each(['£', '😀', '""', 'OR'])('finds nothing, and the page says why: %s', async (signs) => {
    const page = await search(`?q=${encodeURIComponent(signs)}`);
    await expect
      .poll(() => page.locator('[data-search-status]').textContent())
      .toBe('There are no words here to search for.');
    const results = page.locator('[data-search-results]');
    expect(await results.getAttribute('data-state')).toBe('idle');
    await page.locator('#search_words').fill('');
    await expect.poll(() => page.locator('[data-search-status]').textContent()).toBe('');
  });
});

describe('text about filters', () => {
  /** All visible text that mentions filters. */
  const onFilters = async (query: string): Promise<string[]> => {
    const page = await search(query);
    if (query !== '') await searchReady(page);
    return page.locator(':text("filters"):visible:not(:has(:text("filters")))').allInnerTexts();
  };

  it('is not shown if nothing is found without one', async () => {
    expect(await onFilters('?q=zygomorphic')).toEqual([]);
  });

  it('offers a search without filters if nothing is found with one', async () => {
    const said = await onFilters('?q=zygomorphic&council=stockport');
    expect(said.join()).toContain('search without filters');
  });

  it('is not shown before anything is asked for', async () => {
    expect(await onFilters('')).toEqual([]);
  });

  it('disappears when the filters are cleared', async () => {
    const page = await search('?q=children&council=stockport');
    await searchReady(page);
    const clear = page.getByRole('button', { name: 'Clear filters' });
    await clear.click();
    expect(await clear.count()).toBe(0);
    expect(new URL(page.url()).search).toBe('?q=children');
  });
});

describe('a search that cannot be loaded', () => {
  it('can be tried again with a button', async () => {
    const { page } = await pages.reuse();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${inject('siteUrl')}search/?q=chlamydia`);
    await page.locator('[data-search-results][data-state=error]').waitFor();
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: 'Try again', exact: true }).click();
    expect((await hits(page)).length).toBeGreaterThan(0);
  });
});

describe('a hit', () => {
  it('leads to its paragraph', async () => {
    const page = await search('?q=chlamydia');
    await searchReady(page);
    const hit = page.locator('a[data-hit]').first();
    expect(await hit.getAttribute('href')).toMatch(
      /^\/reports\/[a-z0-9-]+\/#[a-z0-9-]+(?::~:text=.+)?$/,
    );
    await hit.click();
    await page.waitForURL('**/reports/**');
    const target = page.locator('article[data-report] [data-unit]:target');
    expect(await target.isVisible()).toBe(true);
    expect((await target.textContent())?.toLowerCase()).toContain('chlamydia');
  });

  it('shows an excerpt with the words marked', async () => {
    const page = await search('?q=chlamydia');
    await searchReady(page);
    const marked = await page.locator('[data-search-results] mark').allTextContents();
    expect(marked.length).toBeGreaterThan(0);
    for (const word of marked) expect(word.toLowerCase()).toContain('chlamydia');
  });

  it('names its report, date, paragraph and section', async () => {
    const page = await search('?q=chlamydia&council=stoke-on-trent');
    await searchReady(page);
    const [hit] = await hits(page);
    expect(hit?.text).toMatch(/Stoke-on-Trent/);
    expect(hit?.text).toMatch(/2009/);
    expect(hit?.text).toMatch(/23/);
    expect(hit?.text).toMatch(/Safeguarding/i);
  });

  it.each([
    ['before the first heading', '?q="Dear Mr Webb"', 'Paragraph · Title page'],
    ['in a footnote', '?q="unvalidated data"', 'Footnote · Children living in this area'],
    [
      'within a paragraph',
      '?kind=item&council=stockport&framework=jar',
      'Paragraph 5, list item · Introduction',
    ],
    [
      'under a heading that its report prints twice',
      '?q="good range of services"',
      'Paragraph · The experiences and progress of children who need help and protection: Summary',
    ],
  ])('%s gives its place', async (_where, query, place) => {
    const page = await search(query);
    await searchReady(page);
    expect(await page.locator('a[data-hit] .hit-place').allTextContents()).toContain(place);
  });
});

describe('a filter in the address', () => {
  /** What the data files say about every hit shown. */
  const found = async (query: string) => (await hits(await search(query))).map(unitOf);

  it('by council finds only reports on the council', async () => {
    const units = await found('?q=children&council=stoke-on-trent');
    expect(new Set(units.map(({ report }) => report.council))).toEqual(new Set(['stoke-on-trent']));
  });

  it('by report finds only that report', async () => {
    const units = await found('?q=children&report=stockport-jar-2006');
    expect(new Set(units.map(({ report }) => report.id))).toEqual(new Set(['stockport-jar-2006']));
  });

  it('by framework finds only reports under the framework', async () => {
    const units = await found('?q=children&framework=sif');
    expect(new Set(units.map(({ report }) => report.framework))).toEqual(new Set(['sif']));
  });

  it('by outcome area finds only units on the area', async () => {
    const units = await found('?q=children&outcome=being-healthy');
    expect(new Set(units.map(({ area }) => area))).toEqual(new Set(['being-healthy']));
  });

  it('by grade finds only units on an area with the grade', async () => {
    for (const { report, area } of await found('?q=children&grade=outstanding')) {
      const labels = report.judgements.filter((one) => one.area === area).map((one) => one.label);
      expect(labels).toContain('outstanding');
    }
  });

  it('by kind finds only units of that kind', async () => {
    const units = await found('?q=children&kind=recommendation');
    expect(new Set(units.map(({ kind }) => kind))).toEqual(new Set(['recommendation']));
  });

  it('by first and last year finds only reports published between them', async () => {
    const units = await found('?q=children&from=2007&to=2008');
    const years = units.map(({ report }) => report.published.date.slice(0, 4));
    expect(new Set(years)).toEqual(new Set(['2008']));
  });

  it('that is repeated accepts either value', async () => {
    const units = await found('?q=chlamydia&council=stoke-on-trent&council=stockport');
    expect(new Set(units.map(({ report }) => report.council))).toEqual(
      new Set(['stoke-on-trent', 'stockport']),
    );
  });

  it('applies together with other filters', async () => {
    const units = await found('?q=children&council=stockport&framework=jar');
    expect(new Set(units.map(({ report }) => report.id))).toEqual(new Set(['stockport-jar-2006']));
  });
});

describe('a filter control', () => {
  it('narrows the hits and changes the address', async () => {
    const page = await search('?q=children');
    await searchReady(page);
    await page.locator('input[name=council][value=stoke-on-trent]').check();
    await expect
      .poll(() => new URL(page.url()).searchParams.getAll('council'))
      .toEqual(['stoke-on-trent']);
    await searchReady(page);
    for (const { report } of await hits(page)) expect(report).toBe('stoke-on-trent-jar-2009');
  });

  it('is set from the address', async () => {
    const page = await search('?q=children&framework=sif&from=2010');
    await searchReady(page);
    expect(await page.locator('input[name=framework][value=sif]').isChecked()).toBe(true);
    expect(await page.locator('[name=from]').inputValue()).toBe('2010');
  });
});
