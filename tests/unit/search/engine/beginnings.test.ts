import { describe, expect, it } from 'vitest';
import { matching, search, units } from './seeds.ts';

const holding = (pattern: RegExp) => units.filter(({ text }) => pattern.test(text)).length;

describe('a word that no report holds', () => {
  it('finds the words that begin with it, and says how many of them were too rare to be looked for', async () => {
    const { found, words } = await search('q=con');
    expect(words).toMatchObject([{ text: 'con', outcome: 'beginning' }]);
    expect(words[0]?.leftOut).toBeGreaterThan(0);
    expect(found.units).toBeLessThanOrEqual(holding(/\bcon/iu));
    expect(found.units).toBeGreaterThan(matching('consider').length);
    expect((await search('q=consider')).words).toEqual([]);
  });

  it('keeps nothing out where it must not stand', async () => {
    const { found } = await search('q=-con');
    expect(found.units).toBe(units.length);
  });
});

it('a grade that is the name of something else is an unknown one', async () => {
  expect((await search('grade=constructor')).found.units).toBe(0);
  expect((await search('q=grade:constructor')).found.units).toBe(0);
});
