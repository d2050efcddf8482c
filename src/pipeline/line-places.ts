/** Where a line of a source is, for readers: its page if the source has pages, otherwise its number. */
import type { SourceFile } from './types/source.ts';

/** The page of a line, as a field to spread into an object about it; empty if the source has no pages. */
export function pageOfLine({ pages }: SourceFile, line: number): { page?: number } {
  const page = pages?.find(({ lines }) => {
    const [first, last] = [lines[0], lines.at(-1)];
    return first !== undefined && last !== undefined && first.number <= line && line <= last.number;
  });
  return page === undefined ? {} : { page: page.number };
}

/** `page 4`, or `line 120` of a source without pages. */
export function placeInWords(source: SourceFile, line: number): string {
  const { page } = pageOfLine(source, line);
  return page === undefined ? `line ${line}` : `page ${page}`;
}
