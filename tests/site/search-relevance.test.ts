import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { normalize, tokenize } from '../../src/search/query/tokens.ts';
import { useBrowser } from '../support/browser.ts';
import { inHeadingAlone, questionCases, relevanceCases } from '../support/relevance.ts';
import { hits, openSearch } from '../support/search.ts';
import { unitLines, unitOf } from '../support/units.ts';

const pages = useBrowser();
let page: Page;

beforeAll(async () => {
  page = await openSearch(await pages.open(), '');
});

/** Types words and waits for the results. */
async function ask(words: string) {
  const field = page.locator('#search_words');
  await field.fill(words);
  await page.waitForFunction(
    (asked) => new URLSearchParams(location.search).get('q') === asked,
    words,
  );
  return hits(page);
}

/** The same, with all results. */
async function askAll(words: string) {
  let found = await ask(words);
  const more = page.getByRole('button', { name: /^Show \d+ more$/u });
  while (await more.isVisible()) {
    await more.click();
    await expect.poll(() => page.locator('a[data-hit]').count()).toBeGreaterThan(found.length);
    found = await hits(page);
  }
  return found;
}

describe('what readers look for with', () => {
  const found = relevanceCases.filter(({ query }) => query !== inHeadingAlone);
  it.each([...found, ...questionCases])(
    '“$query” is among the first five hits',
    async ({ query, finds }) => {
      const first = (await ask(query))
        .slice(0, 5)
        .map(({ report, anchor }) => `${report}#${anchor}`);
      expect(first).toEqual(expect.arrayContaining([...finds]));
    },
  );
});

describe('a phrase', () => {
  const texts = unitLines()
    .filter(({ kind }) => kind !== 'section')
    .map(({ report, anchor, text }) => ({ unit: `${report}#${anchor}`, text }));
  /** Two to six consecutive words from a report. */
  const phrase = fc
    .tuple(fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 2, max: 6 }))
    .map(([{ unit, text }, place, length]) => {
      const tokens = tokenize(text);
      const first = place % Math.max(1, tokens.length - length + 1);
      const last = tokens[Math.min(first + length, tokens.length) - 1];
      return { unit, words: text.slice(tokens[first]?.start, last?.end) };
    })
    .filter(({ words }) => !/["“”„‟«»]/u.test(words) && words.trim() !== '');

  it('drawn at random from the reports finds its source, and only units that contain it', async () => {
    await fc.assert(
      fc.asyncProperty(phrase, async ({ unit, words }) => {
        const found = await askAll(`"${words}"`);
        expect(found.map(({ report, anchor }) => `${report}#${anchor}`)).toContain(unit);
        for (const hit of found) {
          expect(` ${normalize(unitOf(hit).text)} `).toContain(` ${normalize(words)} `);
        }
      }),
      { numRuns: 25, seed: 20 },
    );
  });
});
