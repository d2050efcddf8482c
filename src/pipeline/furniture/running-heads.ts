/** Lines that every page repeats at its head or foot: `Joint area review: Stockport`, `Inspection report 12`. */
import { headText } from '../model/framework.ts';
import { isBlank } from '../parse/line-cursor.ts';
import { endsSentence } from '../parse/sentence.ts';
import type { Vocabulary } from '../parse/vocabulary.ts';
import type { Furniture } from '../types/furniture.ts';
import type { SourceLine } from '../types/line.ts';
import type { SourceFile } from '../types/source.ts';

/** A page number at either end of a running head. */
const pageAtEnd = /^(?:page\s+)?(\d{1,3})\s+(?=\p{L})|\s+(?:page\s+)?(\d{1,3})$/iu;

/** Tabs between a running head and its page number. */
const tabsBesidePage = /(?<=^\s*\d{1,3})\t+|\t+(?=\d{1,3}\s*$)/gu;

/** Times that a line must occur to be a running head. */
const fewest = 3;

/** Maximum number of characters of a running head. */
const longest = 120;

/** Maximum number of lines with text between a running head and the edge of its page. */
const edge = 2;

interface Repeated {
  line: SourceLine;
  /** Its text in small letters, without the page number. */
  words: string;
  page: number | null;
  atEdge: boolean;
}

/**
 * A running head occurs at least three times: always at the edge of a page, or with a page number that counts
 * up and words that occur at the start of the report. Headings, labels and grades never count.
 */
export function runningHeads(
  source: SourceFile,
  found: Furniture,
  vocabulary: Vocabulary,
): Furniture {
  const head = headText(source).toLowerCase();
  const repeated = source.lines.flatMap((line, index): Repeated[] => {
    const text = line.text
      .replace(/\*\*|^\s*#{1,6}\s+/gu, '')
      .replace(tabsBesidePage, ' ')
      .trim();
    if (text.length > longest || !/\p{L}{3}/u.test(text) || text.includes('\t')) return [];
    if (endsSentence(text) || /^\s*(?:[-*•·▪|]|\d{1,3}[.)]\s)/u.test(line.text)) return [];
    const isText =
      vocabulary.isKnownHeading(text) ||
      vocabulary.finding(text) !== null ||
      vocabulary.grade(text) !== null;
    if (isText || found.has(line)) return [];
    const page = pageAtEnd.exec(text);
    const words = text.replace(pageAtEnd, '').replace(/\s+/gu, ' ').toLowerCase();
    const number = page === null ? null : Number(page[1] ?? page[2]);
    return [{ line, words, page: number, atEdge: isAtEdge(index, source, found) }];
  });
  const heads = [...Map.groupBy(repeated, ({ words }) => words)].flatMap(([words, members]) =>
    headsAmong(members, head.includes(words)).map(({ line }) => line),
  );
  return new Map(heads.map((line) => [line, 'running head']));
}

/** Of lines with the same words, those that are running heads. */
function headsAmong(members: readonly Repeated[], inHead: boolean): readonly Repeated[] {
  if (members.length >= fewest && members.every(({ atEdge }) => atEdge)) return members;
  const paged = members.filter(({ page }) => page !== null);
  const countUp = paged.every(
    ({ page }, index) => index === 0 || Number(page) > Number(paged[index - 1]?.page),
  );
  return inHead && paged.length >= fewest && countUp ? paged : [];
}

/** Whether a page begins or ends within two lines of text. */
function isAtEdge(index: number, { lines }: SourceFile, found: Furniture): boolean {
  return [-1, 1].some((step) => {
    let passed = 0;
    for (let at = index + step; passed <= edge; at += step) {
      const line = lines[at];
      if (line === undefined) return false;
      const begins = step < 0 ? lines[at + 1]?.startsPage : line.startsPage;
      if (begins === true || found.has(line)) return true;
      if (!isBlank(line.text)) passed += 1;
    }
    return false;
  });
}
