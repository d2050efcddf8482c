/** The words of a PDF as another program reads them, and how they differ from the words that are printed on a report's page. */
import { execFileSync, spawnSync } from 'node:child_process';
import { diffArrays } from 'diff';

/** Whether poppler's `pdftotext` is installed (`poppler-utils` in Debian and Ubuntu). */
export const hasPdfToText = spawnSync('pdftotext', ['-v']).error === undefined;

/** The text of a file in the order in which it is drawn: word processors draw as they write. */
export function pdfToText(file: string): string {
  return execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
}

/** Letters and digits in their order; what stands between them is left out, as are the lines that it is broken into. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .replaceAll('\u00AD', '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** How one reading departs from the other. */
export interface Departure {
  /** Words that one or the other has more often. */
  lost: string[];
  extra: string[];
  /** Words that both have as often, in another place. */
  moved: string[];
}

/**
 * Aligns two readings by their longest common subsequence of words.
 * @param theirs all words of the file
 * @param ours those that are printed
 * @param omitted those that are known to be left out: each is taken once from what `theirs` has more
 */
export function compareWords(
  theirs: string[],
  ours: string[],
  omitted: readonly string[],
): Departure {
  const changes = diffArrays(theirs, ours);
  const removed = changes.filter((change) => change.removed).flatMap(({ value }) => value);
  const added = changes.filter((change) => change.added).flatMap(({ value }) => value);
  const extra = without([...omitted, ...added], removed);
  return {
    lost: without(removed, [...omitted, ...added]),
    extra,
    moved: without(added, extra),
  };
}

/** `words`, each of `others` taken from them once. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of others) counts.set(word, (counts.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = counts.get(word) ?? 0;
    counts.set(word, count - 1);
    return count <= 0;
  });
}
