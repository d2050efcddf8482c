import { describe, expect, it } from 'vitest';
import { matching, search, units } from './seeds.ts';

const holding = (pattern: RegExp) => units.filter(({ text }) => pattern.test(text)).length;

describe('a word that no report holds', () => {
  it('finds the words that begin with it, and says how many were too rare to search for', async () => {
    const { found, words } = await search('q=con');
    expect(words).toMatchObject([{ text: 'con', outcome: 'beginning' }]);
    expect(words[0]?.leftOut).toBeGreaterThan(0);
    expect(found.units).toBeLessThanOrEqual(holding(/\bcon/iu));
    expect(found.units).toBeGreaterThan(matching('consider').length);
    expect((await search('q=consider')).words).toEqual([]);
  });

  it('finds none of them if it is written as an abbreviation, and is not taken for a misspelling', async () => {
    expect((await search('q=lac')).found.units).toBeGreaterThan(0);
    const { found, words } = await search('q=LAC');
    expect(found.units).toBe(0);
    expect(words).toMatchObject([{ text: 'LAC', outcome: 'unknown', corrections: [] }]);
    expect((await search('q=lacq')).words[0]?.corrections).not.toEqual([]);
  });

  it('excludes nothing when negated', async () => {
    const { found } = await search('q=-con');
    expect(found.units).toBe(units.length);
  });
});

it('a grade named after a built-in property (constructor) is unknown', async () => {
  expect((await search('grade=constructor')).found.units).toBe(0);
  expect((await search('q=grade:constructor')).found.units).toBe(0);
});
