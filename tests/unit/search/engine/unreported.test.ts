import { describe, expect, it } from 'vitest';
import { ask, engine, search } from './seeds.ts';

const unreported = async (words: string) => (await engine.search(ask(words))).unreported;

describe('councils without reports', () => {
  it.each([
    ['leeds missing children', ['Leeds']],
    ['is Cheshire West good?', ['Cheshire West and Chester']],
    ['care leavers in Norfolk and Stockport', ['Norfolk']],
    ['Bath and North East Somerset adoption', ['Bath and North East Somerset']],
    ['leeds', ['Leeds']],
    ['what about Leeds?', ['Leeds']],
  ])('are reported where words name them: %s', async (words, names) => {
    expect(await unreported(words)).toEqual(names);
  });

  it.each([
    ['a council with reports', 'stockport missing children'],
    ['an ordinary word that is also a name', 'reading recovery schemes'],
    ['an ordinary word that is also a short name', 'bath routines'],
    ['a name that two councils share', 'kingston schools'],
    ['an ordinary word by itself that is also a name', 'reading'],
    ['a phrase', '"leeds" schools'],
    ['an excluded word', 'schools -leeds'],
    ['a name beside a filter for a council', 'leeds schools council:stockport'],
  ])('are not reported for %s', async (_what, words) => {
    expect(await unreported(words)).toEqual([]);
  });

  it.each([
    ['q=teenage council:leeds', ['Leeds']],
    ['q=teenage&council=leeds', ['Leeds']],
    ['q=teenage council:reading', ['Reading']],
    ['q=teenage council:BCP', ['Bournemouth, Christchurch and Poole']],
    // Several councils have it in their names.
    ['q=teenage council:north', [null]],
    ['q=teenage council:atlantis', [null]],
    ['q=teenage kind:leeds', [null]],
  ])('are reported where a filter asks for them: %s', async (address, names) => {
    const { filters } = await search(address);
    expect(filters.map((filter) => filter.unreported)).toEqual(names);
  });
});
