import { describe, expect, it } from 'vitest';
import { entriesByLetter } from '../../../src/data/index-groups.ts';

const named = (count: number) => Array.from({ length: count }, (_, at) => ({ name: `A${at}` }));

describe('the letters of an index', () => {
  it('are none if there are few entries, and all entries are in a group if there are many', () => {
    expect(entriesByLetter(named(25))).toEqual([]);
    const entries = [...named(25), { name: 'bath' }];
    const groups = entriesByLetter(entries);
    expect(groups.map(({ name, id }) => [name, id])).toEqual([
      ['A', 'letter-a'],
      ['B', 'letter-b'],
    ]);
    expect(groups.flatMap((group) => group.entries)).toEqual(entries);
  });

  it('are none if all entries have the same, and leave out accents', () => {
    expect(entriesByLetter(named(26))).toEqual([]);
    const entries = [...named(25), { name: 'Ärmel' }, { name: 'B' }];
    expect(entriesByLetter(entries).map(({ name }) => name)).toEqual(['A', 'B']);
  });
});
