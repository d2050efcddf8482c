/**
 * SourceFile → its lines that are not part of the text. They are found before any line is read as text, so that
 * what is printed between two pages never splits a sentence.
 */
import { pageOfLine } from '../line-places.ts';
import type { Vocabulary } from '../parse/vocabulary.ts';
import type { Furniture, FurnitureRange } from '../types/furniture.ts';
import type { SourceLine } from '../types/line.ts';
import type { SourceFile } from '../types/source.ts';
import { printedContents } from './contents.ts';
import { marginFurniture } from './margins.ts';
import { pageNumbers } from './page-numbers.ts';
import { pageRules } from './page-rules.ts';
import { runningHeads } from './running-heads.ts';

/** Finds page rules, page numbers, running heads and the printed contents. */
export function findFurniture(source: SourceFile, vocabulary: Vocabulary): Furniture {
  // Positions on the page are better evidence than the words of a line.
  const found = marginFurniture(source.pages ?? []);
  const finders = source.pages
    ? [printedContents]
    : [pageRules, pageNumbers, runningHeads, printedContents];
  for (const find of finders) {
    for (const [line, reason] of find(source, found, vocabulary)) found.set(line, reason);
  }
  return found;
}

/** The source with its furniture replaced by blank lines. */
export function withoutFurniture(source: SourceFile, furniture: Furniture): SourceFile {
  const blank = (line: SourceLine): SourceLine =>
    furniture.has(line) ? { ...line, text: '' } : line;
  return { ...source, lines: source.lines.map(blank) };
}

/** Furniture in order: neighbouring lines on a page with the same reason form one range. */
export function rangesOf(furniture: Furniture, source: SourceFile): FurnitureRange[] {
  const ranges: FurnitureRange[] = [];
  for (const line of source.lines) {
    const reason = furniture.get(line);
    if (reason === undefined) continue;
    const open = ranges.at(-1);
    const place = pageOfLine(source, line.number);
    const isNext = line.number <= (open?.lines.at(-1)?.number ?? -Infinity) + 1;
    if (isNext && open?.reason === reason && open.page === place.page) open.lines.push(line);
    else ranges.push({ lines: [line], ...place, reason });
  }
  return ranges;
}
