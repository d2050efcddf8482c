import { describe, expect, it } from 'vitest';
import { createLookup } from '../../../../src/search/engine/lookup.ts';
import type { SearchFileReader, SearchSources } from '../../../../src/search/engine/sources.ts';
import type { UnitIndex } from '../../../../src/search/engine/unit-index.ts';
import type { Vocabulary } from '../../../../src/search/engine/vocabulary.ts';
import { writePlaces } from '../../../../src/search/format.ts';

type Part = Record<string, number[]>;

/**
 * An index in parts, each with some words and their places, searched as Pagefind does: it loads the part to which the
 * word belongs, and finds the words that begin with it in all loaded parts; in quotation marks, only the word itself.
 */
function sourcesOf(parts: readonly Part[]): SearchSources['search'] {
  const loaded = new Set<Part>();
  return (asked) => {
    const word = asked.replaceAll('"', '');
    const part = parts.findLast((one) => (Object.keys(one)[0] ?? '') <= word) ?? parts[0];
    if (part) loaded.add(part);
    const words = [...loaded]
      .flatMap((one) => Object.entries(one))
      .filter(([known]) => (asked === word ? known.startsWith(word) : known === word))
      .flatMap(([, places]) => places)
      .sort((a, b) => a - b);
    return Promise.resolve({ results: words.length === 0 ? [] : [{ id: 'page', words }] });
  };
}

function lookupOf(parts: readonly Part[], known: readonly string[] = []) {
  const index = {
    library: { frequent: ['children$'] },
    pages: new Map([['page', 100]]),
  } as unknown as UnitIndex;
  const places = { all: writePlaces([3, 200]), wholes: writePlaces([200]) };
  const files = { places: () => Promise.resolve(places) } as unknown as SearchFileReader;
  const vocabulary = {
    holds: (word: string) => Promise.resolve(known.includes(word)),
  } as Vocabulary;
  return createLookup({ search: sourcesOf(parts) } as SearchSources, files, index, vocabulary);
}

describe('the forms of a word', () => {
  it('are found where hyphenated and other forms lie in different parts of the index', async () => {
    const lookup = lookupOf([
      { care$: [1], coordin$: [4, 9] },
      { coordin$_: [6], council$: [2] },
    ]);
    expect([...(await lookup.forms('coordination'))]).toEqual([104, 106, 109]);
    expect([...(await lookup.wholes('coordination'))]).toEqual([106]);
  });

  it('come from the word’s own file if it has one, not from the index', async () => {
    const lookup = lookupOf([{ care$: [1], children$: [2] }]);
    expect([...(await lookup.forms('child')), ...(await lookup.forms('care'))]).toEqual([101]);
    expect([...(await lookup.forms('children'))]).toEqual([3, 200]);
    expect([...(await lookup.wholes('children'))]).toEqual([200]);
  });

  it('are none for a word that no report holds', async () => {
    expect([...(await lookupOf([{ care$: [1] }]).forms('careless'))]).toEqual([]);
  });

  it('are an error, not none, where their part of the index could not be loaded', async () => {
    await expect(lookupOf([{ care$: [1] }], ['chlamydia']).forms('chlamydia')).rejects.toThrow(
      'The part of the index that holds “chlamydia” could not be loaded.',
    );
  });
});
