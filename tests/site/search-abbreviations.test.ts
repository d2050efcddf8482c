import { expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { hits, openSearch } from '../support/search.ts';

const pages = useBrowser();

it.each([
  [
    'LSCB',
    '“LSCB” is short for “Local Safeguarding Children Board”. Search for both.',
    'LSCB OR "local safeguarding children board"',
  ],
  [
    'local safeguarding children board',
    'Reports also write “LSCB”. Search for both.',
    '"local safeguarding children board" OR LSCB',
  ],
])('a search for %s offers the other form, which finds more', async (words, told, both) => {
  const page = await openSearch(await pages.reuse(), `?q=${encodeURIComponent(words)}`);
  const found = async () => {
    await hits(page);
    return Number.parseInt((await page.locator('[data-search-status]').textContent()) ?? '', 10);
  };
  const before = await found();
  const note = page.locator('[data-notes] li', { hasText: 'Search for both' });
  expect(await note.textContent()).toBe(told);
  await note.getByRole('link').click();
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(both);
  await expect.poll(found).toBeGreaterThan(before);
  expect(await note.count()).toBe(0);
});
