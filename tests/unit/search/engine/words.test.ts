import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../src/search/engine/types.ts';
import { tokenize } from '../../../../src/search/query/tokens.ts';
import { ask, engine, idsOf, matching, units } from './seeds.ts';

/** Asserts that the engine finds and counts what reading all texts finds. */
async function expectExact(words: string): Promise<Answer> {
  const answer = await engine.search({ ...ask(words), sort: 'newest' });
  const expected = matching(words).map(({ id }) => id);
  expect(await idsOf(answer), words).toEqual(expected);
  if (answer.isExact) expect(answer.found.units, words).toBe(expected.length);
  else expect(answer.found.units, words).toBeGreaterThanOrEqual(expected.length);
  return answer;
}

const unit = fc.constantFrom(...units.map(({ text }) => text));

/** Consecutive words of a text, without the marks that would end a phrase. */
const phraseOf = (least: number, most: number) =>
  fc
    .tuple(unit, fc.nat(), fc.integer({ min: least, max: most }))
    .map(([text, at, length]) => {
      const words = text.replace(/["“”„‟«»]/gu, ' ').split(/\s+/u);
      const start = at % words.length;
      return words.slice(start, start + length).join(' ');
    })
    .filter((phrase) => tokenize(phrase).length > 0);

describe('the engine finds exactly the units that hold', () => {
  it.each([
    ...[
      'care',
      'well',
      'wellbeing',
      'well-being',
      'co-ordination',
      'coordinate',
      'act',
      'children',
    ],
    ...[
      'children’s',
      'safeguarding',
      'CAMHS',
      '47',
      '47%',
      '£',
      '%',
      '2006',
      '2006/07',
      '4.7',
      '3',
      '16-year-old',
    ],
    ...[
      'multi-agency',
      'post-16',
      'and/or',
      'care-leavers',
      'die',
      'skies',
      'the',
      'm',
      'on-going',
      'ongoing',
    ],
  ])('%s', async (words) => {
    await expectExact(words);
  });

  it('any word of the reports, without reading texts', async () => {
    const words = [...new Set(units.flatMap(({ text }) => tokenize(text).map(({ word }) => word)))];
    const drawn = fc.sample(fc.constantFrom(...words), { numRuns: 200, seed: 4 });
    for (const word of drawn) expect((await expectExact(word)).isExact, word).toBe(true);
  });

  it('any phrase drawn from the reports', async () => {
    await fc.assert(
      fc.asyncProperty(phraseOf(1, 6), async (phrase) => {
        await expectExact(`"${phrase}"`);
      }),
      { numRuns: 60 },
    );
  });

  it('any words drawn from the reports, with punctuation and hyphens, combined and negated', async () => {
    const word = phraseOf(1, 1).filter((one) => !one.includes(':') && one !== 'OR');
    const joint = fc.constantFrom(' ', ' OR ', ' -', ' OR -');
    const query = fc
      .array(fc.tuple(joint, word), { minLength: 2, maxLength: 4 })
      .map((parts) => parts.flat().join('').trimStart());
    await fc.assert(
      fc.asyncProperty(query, async (words) => {
        await expectExact(words);
      }),
      { numRuns: 60 },
    );
  });
});
