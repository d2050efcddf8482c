/** The words of a PDF as another program reads them, and how they differ from the words on the page of the report. */
import { execFileSync, spawnSync } from 'node:child_process';
import { diffArrays } from 'diff';

/** Whether poppler's `pdftotext` is installed (`poppler-utils` in Debian and Ubuntu). */
export const hasPdfToText = spawnSync('pdftotext', ['-v']).error === undefined;

/**
 * The text of a file.
 * @param order `drawn`: as word processors draw it, which is that of the text, but for text boxes, which come last;
 * `placed`: by its place on the page, with words joined that a hyphen parts at the end of a line
 */
export function pdfToText(file: string, order: 'drawn' | 'placed'): string {
  const options = order === 'drawn' ? ['-raw'] : [];
  return execFileSync('pdftotext', [...options, '-enc', 'UTF-8', file, '-'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
}

/** Runs of letters and digits, in order; punctuation and line breaks are left out. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .replaceAll('\u00AD', '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** How one reading differs from the other. */
export interface Departure {
  /** Words that the file (`lost`) or the page (`extra`) has more often than the other. */
  lost: string[];
  extra: string[];
  /** Words that both have equally often, but in another place. */
  moved: string[];
}

/**
 * Aligns two readings by their longest common subsequence of words.
 * @param theirs all words of the file
 * @param ours those on the page
 * @param omitted those left out on purpose: each may be missing once from `ours`
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

/** `words` minus `others`, one for one. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of others) counts.set(word, (counts.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = counts.get(word) ?? 0;
    counts.set(word, count - 1);
    return count <= 0;
  });
}
