import { expect, it } from 'vitest';
import { inHeadingAlone, relevanceCases } from '../../../support/relevance.ts';
import { isScaleKey } from '../../../../src/search/scale-keys.ts';
import { ask, engine, idsOf, matching, units } from './seeds.ts';

async function firstOf(words: string): Promise<string[]> {
  return (await idsOf(await engine.search(ask(words)))).slice(0, 5);
}

it.each(relevanceCases.filter(({ query }) => query !== inHeadingAlone))(
  '“$query” finds what a reader looks for among the first five',
  async ({ query, finds }) => {
    expect(await firstOf(query)).toEqual(expect.arrayContaining([...finds]));
  },
);

it('words that are only in the heading of a section find its paragraphs as an outcome area', async () => {
  const expected = relevanceCases.find(({ query }) => query === inHeadingAlone)?.finds ?? [];
  expect(matching('looked after').map(({ id }) => id)).not.toContain(expected[0]);
  expect(await firstOf(inHeadingAlone.replace('looked after', 'outcome:looked-after'))).toEqual(
    expect.arrayContaining([...expected]),
  );
});

it.each(['inadequate', 'outstanding', 'adequate', 'good OR adequate'])(
  'a grade by itself finds judgements before keys to the scale: %s',
  async (words) => {
    const hits = await (await engine.search(ask(words))).hits(0, units.length);
    const keys = hits.map(({ text }) => isScaleKey(text));
    expect(keys).toContain(true);
    expect(keys.indexOf(true)).toBe(keys.length - keys.filter(Boolean).length);
  },
);

// Typed as sentences: function words are not searched for.
it.each([
  ['what is the infant mortality rate', ['stockport-jar-2006#p33', 'stockport-jar-2006#p12']],
  ['how many care leavers are in bed and breakfast?', ['stockport-sif-2017#p69']],
  ['which schools reduce bullying?', ['stockton-on-tees-jar-2008#safeguarding-strength-2']],
  ['missing from home', ['stockport-sif-2017#p22', 'stockport-jar-2006#p49']],
])('“%s” finds the answer among the first five', async (words, finds) => {
  expect(await firstOf(words)).toEqual(expect.arrayContaining(finds));
});
