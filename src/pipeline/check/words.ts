/** SourceFile → its number of words, and that of each part left out. The report's page must hold the rest. */
import { countWords } from '../../report/count-words.ts';
import type { Omitted } from '../../schemas/report.ts';
import type { SourceFile } from '../types/source.ts';
import { linesOf, passagesOf, type Passage } from './verbatim.ts';

/**
 * Number of words in the whole source and in each range of furniture.
 * @param passages of the source without the furniture
 */
export function countSource(
  source: SourceFile,
  furniture: readonly Omitted[],
  passages: readonly Passage[],
): { words: number; omitted: Omitted[] } {
  const byNumber = new Map(source.lines.map((line) => [line.number, line]));
  const omitted = furniture.map((range) => {
    const lines = linesOf(range.lines).flatMap((number) => byNumber.get(number) ?? []);
    return { ...range, words: wordsIn(passagesOf({ ...source, lines }, [])) };
  });
  const left = omitted.reduce((sum, { words }) => sum + words, 0);
  return { words: wordsIn(passages) + left, omitted };
}

function wordsIn(passages: readonly Passage[]): number {
  return countWords(passages.map(({ text }) => text).join('\n'));
}
