import { expect, it } from 'vitest';
import { createEngine } from '../../../../src/search/engine/engine.ts';
import { ask, idsOf, matching, sources } from './seeds.ts';

it.each([
  ['17-year-olds', 'yearold$', false],
  ['"16-year-old"', 'yearold$', false],
  ['emotional-well-being', 'wellb$', true],
])(
  'part of a hyphenated word is looked up only if a report holds it: %s',
  async (words, word, isAsked) => {
    const asked: string[] = [];
    const watched = createEngine({
      ...sources,
      search: (word) => {
        asked.push(word);
        return sources.search(word);
      },
    });
    const answer = await watched.search({ ...ask(words), sort: 'newest' });
    expect(await idsOf(answer)).toEqual(matching(words).map(({ id }) => id));
    expect(asked.includes(`"${word}"`)).toBe(isAsked);
  },
);
