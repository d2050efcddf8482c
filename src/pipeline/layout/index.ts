/** Lines of pages without furniture → Block[], recognised by their positions and fonts. */
import type { Correction } from '../../schemas/editorial.ts';
import { markFootnotes } from '../parse/footnote-marks.ts';
import type { ParseResult } from '../parse/index.ts';
import { NumberRuns, type PrintedNumber } from '../parse/number-runs.ts';
import { breaksOff, endsSentence, isLabelled, startsLower } from '../parse/sentence.ts';
import type { Vocabulary } from '../parse/vocabulary.ts';
import type { PageLine } from '../types/page.ts';
import { boxedHeadingAt } from './boxed-headings.ts';
import { BlockBuilder, type OpenText } from './builder.ts';
import type { LayoutContext } from './context.ts';
import { toFlow, type Flow } from './flow.ts';
import { headingAt, toHeading } from './headings.ts';
import { labelOf, type Label } from './labels.ts';
import {
  differInSize,
  hadRoom,
  isAt,
  isClose,
  isFull,
  lackedRoom,
  measure,
  ownMeasures,
  type Measures,
} from './measures.ts';
import { withoutMirroredMargins } from './mirrored-margins.ts';
import { takeNumber } from './numbers.ts';
import { addTable } from './tables.ts';

/** @param printed the lines of text, in order */
export function readLayout(
  printed: readonly PageLine[],
  vocabulary: Vocabulary,
  corrections: readonly Correction[] = [],
): ParseResult {
  const builder = new BlockBuilder();
  const lines = withoutMirroredMargins(printed);
  const measures = measure(lines);
  const context: LayoutContext = {
    vocabulary,
    corrections: new Map(corrections.map((correction) => [correction.line, correction])),
    runs: new NumberRuns(printedNumbers(lines)),
    messages: [],
    inBody: false,
    builder,
    measures,
    notes: [],
    marks: new Set(lines.flatMap((line) => marksIn(line, measures))),
    lastNumber: null,
  };
  const flow = toFlow(lines);
  for (let index = 0; index < flow.length;) index += readAt(flow, index, context);
  builder.close();
  return {
    blocks: markFootnotes(builder.blocks),
    messages: context.messages,
    notes: context.notes,
  };
}

function printedNumbers(lines: readonly PageLine[]): PrintedNumber[] {
  return lines.flatMap((line) => {
    const label = labelOf(line);
    return label?.type === 'number'
      ? [{ line: line.number, number: label.number, style: label.style }]
      : [];
  });
}

/** Reads what begins at an index. Returns the number of items of the flow that it took. */
function readAt(flow: readonly Flow[], index: number, context: LayoutContext): number {
  const item = flow[index];
  if (item?.type !== 'line') {
    if (item) addTable(item.rows, context);
    return 1;
  }
  const { line } = item;
  const { builder } = context;
  const label = labelOf(line);
  if (label && opensFootnote(label, flow, index, context)) {
    builder.beginNote(line, label.rest, label.number, label.printed);
    return 1;
  }
  const isNote = isNoteSized(line, context.measures);
  if (isNote && (builder.goOnNote(line) || builder.takeUpNote(line))) return 1;
  if (label?.type === 'bullet') {
    builder.beginItem(line, label.rest, label.left, label.textLeft);
    return 1;
  }
  if (label?.type === 'number' && takeNumber(label, flow, index, context)) return 1;
  if (goesOn(line, context)) {
    builder.goOn(line);
    return 1;
  }
  const boxed = boxedHeadingAt(flow, index, context);
  if (boxed !== null) {
    builder.add(toHeading(boxed.title, context, boxed.grade, boxed.lines));
    return boxed.lines.length;
  }
  const heading = headingAt(flow, index, context);
  if (heading !== null) {
    builder.add(toHeading(heading, context));
    return heading.length;
  }
  builder.begin('paragraph', line, line.runs, line.box.left, (content, lines) => ({
    type: 'paragraph',
    lines,
    content,
  }));
  return 1;
}

/** Maximum size of a footnote's text, as a multiple of the body's. */
const noteSize = 0.92;

function isNoteSized(line: PageLine, { bodySize }: Measures): boolean {
  return line.size <= noteSize * bodySize;
}

function marksIn(line: PageLine, measures: Measures): string[] {
  if (isNoteSized(line, measures)) return [];
  return line.runs.filter(({ raised }) => raised).map(({ text }) => toMark(line, text.trim()));
}

function toMark({ page }: PageLine, mark: string): string {
  return `${page} ${mark}`;
}

/**
 * Whether a footnote begins at a line. A number on its baseline counts if the page has a mark with that number, or if it
 * is the next footnote's and stands at the foot of the page.
 */
function opensFootnote(
  { type, style, printed, number, rest }: Label,
  flow: readonly Flow[],
  index: number,
  { marks, measures, builder }: LayoutContext,
): boolean {
  const item = flow[index];
  if (item?.type !== 'line' || !isNoteSized(item.line, measures)) return false;
  if (type === 'footnote') return true;
  if (type !== 'number' || style !== '') return false;
  if (marks.has(toMark(item.line, printed))) return true;
  const isNext = number === builder.lastNote + 1 && /^\p{Lu}/u.test(rest[0]?.text ?? '');
  return isNext && isAtFoot(flow, index, measures);
}

/** Whether nothing but text of the size of footnotes follows on the page. */
function isAtFoot(flow: readonly Flow[], index: number, measures: Measures): boolean {
  const item = flow[index];
  const next = flow[index + 1];
  if (item?.type !== 'line' || next?.type === 'table') return false;
  if (next === undefined || next.line.page !== item.line.page) return true;
  return isNoteSized(next.line, measures) && isAtFoot(flow, index + 1, measures);
}

/** Maximum indent or outdent of a first line, in font sizes. */
const turn = 2;

/** Whether a line continues the open text. */
function goesOn(line: PageLine, { builder, measures }: LayoutContext): boolean {
  const { open } = builder;
  if (!open || !isClose(open.last, line, measures)) return false;
  const { last } = open;
  const isBeside =
    isAt(open.textLeft, line) || turns(open, line, measures) || isIndentedAlike(builder, line);
  if (!isBeside && !breaksSentence(last, line)) return false;
  if (differInSize(last.size, line.size)) return false;
  // In the middle of a sentence, a line may be entirely bold by chance.
  if (last.bold !== line.bold && !startsLower(line.text)) return false;
  const text = last.text;
  if (breaksOff(text) || startsLower(line.text)) return true;
  const isMarked = isMarkedEnd(last, measures);
  if (last.page === line.page) {
    if (isMarked === true && hadRoom(last, line, measures)) return false;
    return isFull(last, measures) || lackedRoom(last, line, measures) || isSameElement(last, line);
  }
  if (isMarked === false) return true;
  const own = ownMeasures(open.wrapped, measures);
  if (hadRoom(last, line, own) || isOneOfLabelled(open, line)) return false;
  if (!isFull(last, own)) return false;
  if (open.kind !== 'paragraph' || !endsSentence(text)) return true;
  // Word processors leave no first line of a paragraph alone at the foot of a page.
  return isMarked === null && open.wrapped.length > 0 && hadToBreak(last, line, measures);
}

/** Whether a sentence at the end of a line is marked as the end of its paragraph; null if marks tell nothing. */
function isMarkedEnd({ text, hasEndMark }: PageLine, { marksEnds }: Measures): boolean | null {
  return marksEnds && endsSentence(text) ? hasEndMark : null;
}

/** Whether a page break cuts a sentence: its text goes on where that of the next page begins. */
function breaksSentence(last: PageLine, line: PageLine): boolean {
  return last.page !== line.page && !endsSentence(last.text) && startsLower(line.text);
}

/**
 * Whether a page break behind a full stop is probably in the middle of a paragraph: three of four lines that end so, and
 * leave no room for the next word, are. Notices in small letters are short paragraphs.
 */
function hadToBreak(last: PageLine, line: PageLine, measures: Measures): boolean {
  return !isNoteSized(line, measures) && lackedRoom(last, line, measures);
}

/** Whether both an open text and a line begin with a label. */
function isOneOfLabelled({ first }: OpenText, line: PageLine): boolean {
  return isLabelled(first.text) && isLabelled(line.text);
}

/** Whether a line is the second of a text whose first line is indented or outdented. */
function turns(open: OpenText, line: PageLine, measures: Measures): boolean {
  if (open.lines.length > 1 || open.last !== open.first || !isFull(open.last, measures))
    return false;
  if (endsSentence(open.last.text) && !startsLower(line.text)) return false;
  const { left } = open.first.box;
  return (
    line.box.left > left - turn * line.size && line.box.left < open.textLeft + turn * line.size
  );
}

/** Whether a line is the second of a numbered text and begins as far from the number as that of the text before. */
function isIndentedAlike({ open, indent }: BlockBuilder, line: PageLine): boolean {
  if (open?.kind !== 'numbered' || open.last !== open.first || indent === null) return false;
  return isAt(open.first.box.left + indent, line);
}

function isSameElement(a: PageLine, b: PageLine): boolean {
  const [last, first] = [a.runs.at(-1)?.tag, b.runs[0]?.tag];
  return last !== null && last !== undefined && last.element === first?.element;
}
