/** Page numbers on a line of their own. */
import { stripMarkup } from '../parse/constructs/heading.ts';
import { isBlank } from '../parse/line-cursor.ts';
import type { Vocabulary } from '../parse/vocabulary.ts';
import type { Furniture } from '../types/furniture.ts';
import type { SourceLine } from '../types/line.ts';
import type { SourceFile } from '../types/source.ts';

/** `12`, `- 12 -`, `Page 12 of 35`; groups: the word, the number, the total. */
const pageNumber = /^(?:[-–]\s*)?(page\s+)?(\d{1,3})(\s+of\s+\d{1,3})?(?:\s*[-–])?$/iu;

/** Whether a line is one number of a page: `- 12 -`, `Page 12 of 35`. */
export function isPageNumber(text: string): boolean {
  return pageNumber.test(text.trim());
}

/** Greatest step between two numbers: a picture or a title page may have none. */
const largestStep = 3;

/** Fewest numbers that make a row of page numbers rather than an accident. */
const shortestRow = { apart: 2, amongText: 3 };

/** Fewest characters on a page: the numbered rows of a table are closer together. */
const smallestPage = 200;

interface Candidate {
  line: SourceLine;
  /** Characters of the source before it. */
  offset: number;
  page: number;
  /** Whether blank lines or furniture surround it. */
  apart: boolean;
}

/**
 * `Page 2 of 30` is always a page number. A bare number may be a grade, a reference or the number of a
 * paragraph: it is a page number only in a row that counts up through the file.
 */
export function pageNumbers(
  source: SourceFile,
  found: Furniture,
  vocabulary: Vocabulary,
): Furniture {
  const { lines } = source;
  const isApart = (index: number): boolean => {
    const line = lines[index];
    return line === undefined || isBlank(line.text) || found.has(line);
  };
  const named: SourceLine[] = [];
  const candidates: Candidate[] = [];
  let offset = 0;
  lines.forEach((line, index) => {
    const { text } = line;
    offset += text.length;
    const match = text.includes('\t') ? null : pageNumber.exec(text.trim());
    if (match === null) return;
    if (match[1] !== undefined || match[3] !== undefined) {
      named.push(line);
    } else if (!standsUnderHeading(index, source, vocabulary, found)) {
      const apart = isApart(index - 1) && isApart(index + 1);
      candidates.push({ line, offset, page: Number(match[2]), apart });
    }
  });
  const apart = longestRow(candidates.filter((candidate) => candidate.apart));
  const any = longestRow(candidates);
  const row = any.length >= shortestRow.amongText && any.length > apart.length ? any : apart;
  const counted = row.length >= shortestRow.apart ? row.map(({ line }) => line) : [];
  return new Map([...named, ...counted].map((line) => [line, 'page number']));
}

/** Below the heading of something judged, a bare number is taken for its grade, not for a page number. */
function standsUnderHeading(
  index: number,
  { lines }: SourceFile,
  vocabulary: Vocabulary,
  found: Furniture,
): boolean {
  const above = lines.slice(0, index).findLast((line) => !isBlank(line.text) && !found.has(line));
  return above !== undefined && vocabulary.isJudged(stripMarkup(above.text));
}

/** The longest row of candidates in which each number is slightly higher than the one before. */
function longestRow(candidates: readonly Candidate[]): Candidate[] {
  const rows: Candidate[][] = [];
  for (const candidate of candidates) {
    const before = rows.filter((row) => {
      const last = row.at(-1);
      if (last === undefined || candidate.offset - last.offset < smallestPage) return false;
      const step = candidate.page - last.page;
      return step >= 1 && step <= largestStep;
    });
    rows.push([...longestOf(before), candidate]);
  }
  return longestOf(rows);
}

/** The first of the longest rows; empty if there is none. */
function longestOf(rows: readonly Candidate[][]): Candidate[] {
  return rows.reduce((a, b) => (b.length > a.length ? b : a), []);
}
