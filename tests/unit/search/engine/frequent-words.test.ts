import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createEngine } from '../../../../src/search/engine/engine.ts';
import type { Answer, FoundUnits } from '../../../../src/search/engine/types.ts';
import { indexWhole, indexWord } from '../../../../src/search/index-words.ts';
import { placeFiles } from '../../../../src/search/index/places.ts';
import { tokenize } from '../../../../src/search/query/tokens.ts';
import { relevanceCases } from '../../../support/relevance.ts';
import { ask, engine, searchedReports, sources, units } from './seeds.ts';

/** In a small collection no word has a file of places; here every word found at a hundred places has one. */
const files = placeFiles(searchedReports, 100);
const frequent = [...files.keys()];
const asked: string[] = [];
const withFiles = createEngine({
  search: (words) => {
    asked.push(words.replaceAll('"', ''));
    return sources.search(words);
  },
  load: async (path) => {
    const number = /^places\/(?<number>\d+)\.json$/u.exec(path)?.groups?.['number'];
    if (number !== undefined) return files.get(frequent[Number(number)] ?? '');
    const content = await sources.load(path);
    return path === 'library.json' ? { ...(content as object), frequent } : content;
  },
});

/** What an answer says, with its first hits in order. */
async function told({ nearest, ...answer }: Answer) {
  return [await toldOf(answer), nearest && (await toldOf(nearest))];
}

async function toldOf<Units extends FoundUnits>({ hits, ...rest }: Units) {
  return { ...rest, first: await hits(0, 30) };
}

async function expectSame(words: string): Promise<void> {
  const [one, other] = [await withFiles.search(ask(words)), await engine.search(ask(words))];
  expect(await told(one), words).toEqual(await told(other));
}

it('words with files of places are found as Pagefind finds them, without asking it', async () => {
  expect(frequent).toEqual(expect.arrayContaining(['children$', 'care$', 'zzthe$']));
  for (const { query } of relevanceCases) await expectSame(query);
  const word = fc
    .constantFrom(...units.flatMap(({ text }) => tokenize(text)))
    .map(({ word }) => word);
  const known = fc.constantFrom('children', 'young', 'well-being', 'care', 'the', 'service');
  const joint = fc.constantFrom(' ', ' OR ', ' -', '-', '" "');
  const query = fc.tuple(known, joint, word, joint, known).map((parts) => `"${parts.join('')}`);
  await fc.assert(
    fc.asyncProperty(query, async (words) => {
      await expectSame(words);
      await expectSame(words.replaceAll('"', ''));
    }),
    { numRuns: 15 },
  );
  const ofFiles = new Set(frequent.flatMap((one) => [one, `${one}_`]));
  expect(asked.filter((one) => ofFiles.has(one))).toEqual([]);
  expect(asked).toContain(indexWord('chlamydia'));
  expect(asked).toContain(indexWhole('chlamydia'));
});
