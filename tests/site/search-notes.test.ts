import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { openSearch, searchReady } from '../support/search.ts';

const pages = useBrowser();

describe('words that are not found as typed', () => {
  const notes = async (query: string) => {
    const page = await openSearch(await pages.reuse(), query);
    await searchReady(page);
    return page.locator('[data-notes] li');
  };

  it('are reported, with corrections and what is found without them', async () => {
    const note = (await notes('?q=chlamidya screening')).first();
    expect(await note.textContent()).toMatch(
      /^No paragraph contains “chlamidya”\. Did you mean chlamydia \(\d\)\? Without “chlamidya”: \d+ paragraphs?\.$/u,
    );
    await note.getByRole('link', { name: 'chlamydia' }).click();
    await expect
      .poll(() => new URL(note.page().url()).searchParams.get('q'))
      .toBe('chlamydia screening');
  });

  it('are reported with advice if they look like abbreviations', async () => {
    const note = await notes('?q=LAC reviews');
    expect(await note.textContent()).toMatch(
      /^No paragraph contains “LAC”\. If it is an abbreviation, search for the words that it stands for\. Without “LAC”: \d+ paragraphs\.$/u,
    );
  });

  it('are reported if filters leave none', async () => {
    const note = await notes('?q=chlamydia&framework=apa&kind=recommendation');
    expect(await note.textContent()).toContain(
      'No paragraph within the filters contains “chlamydia”.',
    );
  });

  it('are reported if each is found, but never with the others', async () => {
    const note = await notes('?q=chlamydia caseloads');
    expect(await note.first().textContent()).toMatch(
      /^Each of these words was found, but not together with all the others\. Without “chlamydia”: \d+ paragraphs?\. Without “caseloads”: \d+ paragraphs?\.$/u,
    );
  });

  it('are reported if they were left out', async () => {
    const note = await notes('?q=how many of the children');
    expect(await note.textContent()).toContain('“of” and “the”');
  });

  it('are reported if they were taken as beginnings', async () => {
    const note = await notes('?q=chlamyd');
    expect(await note.textContent()).toContain('words that begin with it');
  });
});

it('findings of a kind named in the words are offered, in the reports on a council if one is named', async () => {
  const page = await openSearch(await pages.reuse(), '?q=recommendations for Stockport');
  const note = page.locator('[data-notes] li').first();
  await expect
    .poll(() => note.textContent())
    .toMatch(/^Only recommendations, in all reports on Stockport: \d+\.$/u);
  const told = Number(/\d+/u.exec((await note.textContent()) ?? '')?.[0]);
  await note.getByRole('link').click();
  await expect
    .poll(() => new URL(page.url()).search)
    .toBe('?council=stockport&kind=recommendation');
  const status = page.locator('[data-search-status]');
  await expect.poll(() => status.textContent()).toMatch(`${told} recommendations in `);
});

it.each([
  ['is Stockport’s council good?', 'Stockport', 'councils/stockport/'],
  ['is Stockport getting better?', 'Stockport', 'councils/stockport/'],
  [
    'which councils got worse',
    'Every council through time',
    'outcomes/overall-effectiveness/?sort=change#every_council',
  ],
  ['which councils are inadequate?', 'Latest grades', 'grades/?grade=inadequate'],
  ['August 2017', 'Stockport', 'reports/stockport-sif-2017/'],
])('“%s” leads to the page that answers it', async (question, name, path) => {
  const page = await openSearch(await pages.reuse(), `?q=${encodeURIComponent(question)}`);
  const link = page.locator('[data-cited]').getByRole('link', { name });
  await link.waitFor();
  expect(await link.getAttribute('href')).toBe(`/${path}`);
});
