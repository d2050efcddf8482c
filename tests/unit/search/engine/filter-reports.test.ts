import { describe, expect, it } from 'vitest';
import { writeRequest } from '../../../../src/search/request.ts';
import { matching, search } from './seeds.ts';

/** What the answer says about filters, as `name text`, and the address of the search without them. */
async function told(address: string) {
  const { filters, withoutFilters, words } = await search(address);
  return {
    filters: filters.map(({ name, text }) => `${name} ${text}`),
    without: withoutFilters && writeRequest(withoutFilters.request),
    units: withoutFilters?.units,
    words: words.map(({ outcome }) => outcome),
  };
}

describe('filters that nothing can match are reported', () => {
  const units = matching('teenage').length;
  const without = '?q=teenage';

  it.each([
    ['q=council:leeds teenage', ['council leeds']],
    ['q=kind:gossip teenage', ['kind gossip']],
    ['q=grade:bad teenage', ['grade bad']],
    ['q=framework:"joint area revue" teenage', ['framework joint-area-revue']],
    ['q=teenage&council=leeds', ['council leeds']],
    ['q=teenage grade:bad&council=leeds', ['grade bad', 'council leeds']],
    ['q=from:2009 to:2006 teenage', ['year from:2009 to:2006']],
    ['q=teenage&from=2009&to=2006', ['year from:2009 to:2006']],
    ['q=teenage from:2009&to=2006', ['year from:2009 to:2006']],
    ['q=year:1850 teenage', ['year year:1850']],
  ])('and no word is blamed: %s', async (address, filters) => {
    expect(await told(address)).toEqual({ filters, without, units, words: [] });
  });

  it('together with a word that is not found either', async () => {
    expect(await told('q=council:leeds zygomorphic')).toMatchObject({
      filters: ['council leeds'],
      without: null,
      words: ['unknown'],
    });
  });

  it('even where another value of the filter finds something', async () => {
    const { filters, without, words } = await told('q=council:leeds council:stockport children');
    expect({ filters, without, words }).toEqual({
      filters: ['council leeds'],
      without: null,
      words: [],
    });
  });

  it('with no other search to offer where nothing else is asked for', async () => {
    expect(await told('q=council:leeds')).toMatchObject({ without: null });
  });
});

it.each([
  'q=teenage council:stockport kind:weaknesses from:2006',
  'q=teenage&council=stockport&from=2006&to=2006',
  'q=zygomorphic',
])('other filters are not reported: %s', async (address) => {
  expect((await told(address)).filters).toEqual([]);
});
