/** Lines of pages, furniture taken out → Block[]: what stands where, told by places and fonts. */
import type { Correction } from '../../schemas/editorial.ts';
import type { Note } from '../../schemas/report.ts';
import { createMessage } from '../messages/rules.ts';
import type { ParseContext } from '../parse/construct.ts';
import { markFootnotes } from '../parse/footnote-marks.ts';
import type { ParseResult } from '../parse/index.ts';
import { NumberRuns } from '../parse/number-runs.ts';
import { breaksOff, endsSentence, startsLower } from '../parse/sentence.ts';
import type { Vocabulary } from '../parse/vocabulary.ts';
import type { PageLine } from '../types/page.ts';
import type { SourceFile } from '../types/source.ts';
import { BlockBuilder, type OpenText } from './builder.ts';
import { toFlow, type Flow } from './flow.ts';
import { headingAt, standsOut, toHeading } from './headings.ts';
import { labelOf, type Label } from './labels.ts';
import { isAt, isClose, isFull, measure, type Measures } from './measures.ts';
import { addTable } from './tables.ts';

/** What reading the lines of a report needs and leaves behind. */
export interface LayoutContext extends ParseContext {
  readonly builder: BlockBuilder;
  readonly measures: Measures;
  readonly notes: Note[];
}

/** @param lines those that are text, in order */
export function readLayout(
  source: SourceFile,
  lines: readonly PageLine[],
  vocabulary: Vocabulary,
  corrections: readonly Correction[] = [],
): ParseResult {
  const builder = new BlockBuilder();
  const context: LayoutContext = {
    source,
    vocabulary,
    corrections: new Map(corrections.map((correction) => [correction.line, correction])),
    runs: new NumberRuns(printedNumbers(lines)),
    messages: [],
    blocks: builder.blocks,
    inBody: false,
    startsBlock: () => false,
    builder,
    measures: measure(lines),
    notes: [],
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

function printedNumbers(lines: readonly PageLine[]): ConstructorParameters<typeof NumberRuns>[0] {
  return lines.flatMap((line) => {
    const label = labelOf(line);
    return label?.type === 'number'
      ? [{ line: line.number, number: label.number, style: label.style }]
      : [];
  });
}

/** Reads what stands at a place; gives how many items of the flow it took. */
function readAt(flow: readonly Flow[], index: number, context: LayoutContext): number {
  const item = flow[index];
  if (item?.type !== 'line') {
    if (item) addTable(item.rows, context);
    return 1;
  }
  const { line } = item;
  const { builder } = context;
  const label = labelOf(line);
  if (label && opensFootnote(label, line, context)) {
    builder.beginNote(line, label.rest, label.number, label.printed);
    return 1;
  }
  if (isNoteSized(line, context) && builder.goOnNote(line)) return 1;
  if (label?.type === 'bullet') {
    builder.beginItem(line, label.rest, label.left, label.textLeft);
    return 1;
  }
  if (label?.type === 'number' && takeNumber(label, line, context)) return 1;
  if (goesOn(line, context)) {
    builder.goOn(line);
    return 1;
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

/** Sizes up to which, in sizes of the body, a text is a footnote's. */
const noteSize = 0.92;

function isNoteSized(line: PageLine, { measures }: LayoutContext): boolean {
  return line.size <= noteSize * measures.bodySize;
}

function opensFootnote({ type }: Label, line: PageLine, context: LayoutContext): boolean {
  return type === 'footnote' && isNoteSized(line, context);
}

/** White space behind a number, in sizes, from which the text hangs beside it. */
const hanging = 0.8;

/** Begins a numbered paragraph, if the number is one's. */
function takeNumber(label: Label, line: PageLine, context: LayoutContext): boolean {
  const { builder, corrections, notes, runs } = context;
  const correction = corrections.get(line.number);
  if (correction?.what === 'no-number') return false;
  if (correction?.what === 'number-belongs-above') {
    const reason = `The correction gives number ${String(label.number)} to the paragraph above; a PDF tells itself what a number stands beside.`;
    context.messages.push(createMessage('editorial-unused', line.number, reason));
  }
  const number = correction?.what === 'number-is' ? correction.number : label.number;
  // A number whose stop is missing is of the run of those that have one.
  const style = label.style === '' ? '.' : label.style;
  const printed = { line: line.number, number, style };
  const fit = runs.fit(printed);
  const isDecided = correction?.what === 'number-is';
  if (!isDecided && !isNumber(label, line, fit.fit, context)) return false;
  if ('expected' in fit && !isDecided) {
    notes.push({
      line: line.number,
      rule: fit.fit === 'repeats' ? 'number-repeats' : 'number-skips',
      what: `Paragraph ${String(number)} stands where paragraph ${String(fit.expected)} is expected.`,
      why: 'It is printed so: its place on the page shows that it is a number of the report.',
    });
  }
  // A number that was there before owns its address already.
  const run = fit.fit === 'repeats' ? -line.number : fit.run;
  if (fit.fit !== 'repeats') runs.take(printed, fit.run);
  builder.begin('numbered', line, label.rest, label.textLeft, (content, lines) => ({
    type: 'numbered',
    lines,
    number,
    printed: label.printed,
    run,
    numberAtEnd: false,
    content,
  }));
  return true;
}

function isNumber(
  label: Label,
  line: PageLine,
  fit: ReturnType<NumberRuns['fit']>['fit'],
  context: LayoutContext,
): boolean {
  const { open } = context.builder;
  const hangs = label.gap > hanging || label.rest.length === 0;
  const isNext = fit === 'next' || fit === 'restart';
  // Where lines of the open text begin, a number is the number of what is counted: `at the age of / 16. This …`
  const isInText = open !== null && isAt(open.textLeft, line) && isClose(open.last, line);
  if (isInText && !(isNext && label.gap > hanging)) return false;
  if (standsOut(line, context) && context.vocabulary.isKnownHeading(line.text)) return false;
  if (label.style === '') return isNext && hangs && !line.bold;
  return isNext || (fit !== 'none' && hangs && !line.bold);
}

/** Sizes of the font by which the first line of a text may begin elsewhere than the others. */
const turn = 2;

/** Whether a line goes on with the open text. */
function goesOn(line: PageLine, { builder, measures }: LayoutContext): boolean {
  const { open } = builder;
  if (!open || !isClose(open.last, line)) return false;
  if (!isAt(open.textLeft, line) && !turns(open, line, measures)) return false;
  const { last } = open;
  if (Math.abs(last.size - line.size) > 0.5 || last.bold !== line.bold) {
    // A line may be bold as a whole by chance, in the middle of a sentence.
    if (Math.abs(last.size - line.size) > 0.5 || !startsLower(line.text)) return false;
  }
  const text = last.text;
  if (breaksOff(text) || startsLower(line.text)) return true;
  if (last.page === line.page) return isFull(last, measures) || isSameElement(last, line);
  return open.kind === 'paragraph' ? !endsSentence(text) : isFull(last, measures);
}

/** Whether a line is the second of a text whose first begins further in than the others, or further out. */
function turns(open: OpenText, line: PageLine, measures: Measures): boolean {
  if (open.lines.length > 1 || open.last !== open.first || !isFull(open.last, measures))
    return false;
  if (endsSentence(open.last.text) && !startsLower(line.text)) return false;
  const { left } = open.first.box;
  return (
    line.box.left > left - turn * line.size && line.box.left < open.textLeft + turn * line.size
  );
}

function isSameElement(a: PageLine, b: PageLine): boolean {
  const [last, first] = [a.runs.at(-1)?.tag, b.runs[0]?.tag];
  return last !== null && last !== undefined && last.element === first?.element;
}
