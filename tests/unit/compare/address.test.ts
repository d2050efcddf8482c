import { describe, expect, it } from 'vitest';
import { mostCouncils, readComparison, writeComparison } from '../../../src/compare/address.ts';

const known = {
  councils: [
    'ambridge',
    'borchester',
    'felpersham',
    'penny-hassett',
    'loxley',
    'edgeley',
    'darrington',
  ],
  outcomes: ['care', 'adoption'],
  former: new Map([['ambridge-rural', 'ambridge']]),
};
const read = (search: string) => readComparison(search, known);

describe('an address', () => {
  it('names councils and areas in the order of the columns', () => {
    expect(read('?councils=loxley,ambridge&outcomes=care')).toEqual({
      councils: ['loxley', 'ambridge'],
      outcomes: ['care'],
      unknown: { councils: [], outcomes: [] },
      beyond: [],
    });
  });

  it('may repeat a name, or use the singular parameter, as forms do', () => {
    expect(read('?council=ambridge&council=loxley&outcome=care')).toEqual(
      read('?councils=ambridge,loxley&outcomes=care'),
    );
    expect(read('?councils=ambridge&councils=loxley,ambridge,').councils).toEqual([
      'ambridge',
      'loxley',
    ]);
  });

  it('stays valid when a council gets another id', () => {
    expect(read('?councils=loxley,ambridge-rural,ambridge').councils).toEqual([
      'loxley',
      'ambridge',
    ]);
  });

  it('may name unknown councils and areas, and more councils than fit', () => {
    const asked = read(`?councils=nowhere,${known.councils.join(',')}&outcomes=happiness`);
    expect(asked.councils).toEqual(known.councils.slice(0, mostCouncils));
    expect(asked.beyond).toEqual(['darrington']);
    expect(asked.unknown).toEqual({ councils: ['nowhere'], outcomes: ['happiness'] });
    expect(asked.outcomes).toEqual([]);
  });

  it('is written as it was read', () => {
    expect(writeComparison({ councils: [], outcomes: [] })).toBe('');
    const address = '?councils=loxley,ambridge&outcomes=care';
    expect(writeComparison(read(address))).toBe(address);
  });
});
