/** SourceFile → its number of words, and that of each part left out. The report's page must hold the rest. */
import { countWords } from '../../report/count-words.ts';
import type { Omitted } from '../../schemas/report.ts';
import type { SourceFile } from '../types/source.ts';
import { linesOf, passagesOf } from './verbatim.ts';

/** Number of words in the whole source and in each range of furniture. */
export function countSource(
  source: SourceFile,
  furniture: readonly Omitted[],
): { words: number; omitted: Omitted[] } {
  const byNumber = new Map(source.lines.map((line) => [line.number, line]));
  const omitted = furniture.map((range) => {
    const lines = linesOf(range.lines).flatMap((number) => byNumber.get(number) ?? []);
    return { ...range, words: wordsIn({ ...source, lines }, []) };
  });
  const left = omitted.reduce((sum, { words }) => sum + words, 0);
  return { words: wordsIn(source, furniture) + left, omitted };
}

/** Number of words in the lines that are not omitted. */
function wordsIn(source: SourceFile, omitted: readonly Omitted[]): number {
  return countWords(
    passagesOf(source, omitted)
      .map(({ text }) => text)
      .join('\n'),
  );
}
