import { describe, expect, it } from 'vitest';
import { ask, engine, search } from './seeds.ts';

const unreported = async (words: string) => (await engine.search(ask(words))).unreported;

describe('councils that no report is on', () => {
  it.each([
    ['leeds missing children', ['Leeds']],
    ['is Cheshire West good?', ['Cheshire West and Chester']],
    ['care leavers in Norfolk and Stockport', ['Norfolk']],
    ['Bath and North East Somerset adoption', ['Bath and North East Somerset']],
  ])('are told where words name them: %s', async (words, names) => {
    expect(await unreported(words)).toEqual(names);
  });

  it.each([
    ['a council with reports', 'stockport missing children'],
    ['an ordinary word that is a name as well', 'reading recovery schemes'],
    ['such a word that is a short name', 'bath routines'],
    ['a name that two councils go by', 'kingston schools'],
    ['a name alone, which is looked for as a word', 'leeds'],
    ['a phrase', '"leeds" schools'],
    ['a word that must not stand', 'schools -leeds'],
    ['a name where a filter says which council', 'leeds schools council:stockport'],
  ])('are not told of %s', async (_what, words) => {
    expect(await unreported(words)).toEqual([]);
  });

  it.each([
    ['q=teenage council:leeds', ['Leeds']],
    ['q=teenage&council=leeds', ['Leeds']],
    ['q=teenage council:reading', ['Reading']],
    ['q=teenage council:BCP', ['Bournemouth, Christchurch and Poole']],
    // Several have it in their names.
    ['q=teenage council:north', [null]],
    ['q=teenage council:atlantis', [null]],
    ['q=teenage kind:leeds', [null]],
  ])('are told where a filter asks for them: %s', async (address, names) => {
    const { filters } = await search(address);
    expect(filters.map((filter) => filter.unreported)).toEqual(names);
  });
});
