/** SourceFile → its number of words, and that of each part left out. The report's page must hold the rest. */
import { countWords } from '../../report/count-words.ts';
import type { Omitted } from '../../schemas/report.ts';
import type { FurnitureRange } from '../types/furniture.ts';
import type { SourceLine } from '../types/line.ts';
import type { SourceFile } from '../types/source.ts';
import { passagesOf, type Passage } from './verbatim.ts';

/**
 * Number of words in the whole source and in each range of furniture, as the frontmatter lists it.
 * @param passages of the source without the furniture
 */
export function countSource(
  source: SourceFile,
  furniture: readonly FurnitureRange[],
  passages: readonly Passage[],
): { words: number; omitted: Omitted[] } {
  const omitted = furniture.map(({ lines, ...range }) => {
    const words = wordsIn(passagesOf({ ...source, lines }, new Map()));
    return { lines: inDigits(lines), ...range, words };
  });
  const left = omitted.reduce((sum, { words }) => sum + words, 0);
  return { words: wordsIn(passages) + left, omitted };
}

/** `36`, `40-58` */
function inDigits(lines: readonly SourceLine[]): string {
  const ends = [lines[0], lines.at(-1)].flatMap((line) => line?.number ?? []);
  return [...new Set(ends)].join('-');
}

function wordsIn(passages: readonly Passage[]): number {
  return countWords(passages.map(({ text }) => text).join('\n'));
}
