/** Headings: lines that stand out by size, weight or slant, or are named by the framework. */
import { neverHeadings } from '../parse/constructs/heading.ts';
import { plainText } from '../parse/inline.ts';
import { breaksOff, endsSentence, startsLower } from '../parse/sentence.ts';
import type { HeadingBlock, Inline, LineRange } from '../types/blocks.ts';
import type { PageLine } from '../types/page.ts';
import type { LayoutContext } from './context.ts';
import type { Flow } from './flow.ts';
import { toInline, wordsOf } from './inline.ts';
import { labelOf } from './labels.ts';
import { isClose } from './measures.ts';

/** Size, as a multiple of the body's, from which a line stands out. */
const larger = 1.06;

/** Maximum number of lines, and of characters, of a heading. */
const mostLines = 4;
const longest = 220;

const question = /\?\d*$/u;

/** `Report published: 25 August 2017`: a fact, however large it is printed. */
const datedFact = /^\p{Lu}[\p{L} ]{2,30}:\s\d{1,2}\b/u;

/**
 * What someone said: `‘My social worker listens to me’ (child)`, `“I love my adviser,” said one`. A heading quotes
 * fewer words.
 */
const quotation = /^["'\p{Pi}]\S+(?:\s\S+){3,}["'\p{Pf}](?:\s(?:\([^()]*\)|said\b.*))?$/u;

/** The lines of the heading at an index; null if there is none. */
export function headingAt(
  flow: readonly Flow[],
  index: number,
  context: LayoutContext,
): PageLine[] | null {
  const near = flow.slice(index, index + mostLines);
  const lines = linesAlike(near, isAlike, context);
  const end = lines.findIndex((line, at) => isAfterBreak(lines[at - 1], line));
  const beforeBreak = end > 0 ? lines.slice(0, end) : lines;
  const below = flow.slice(index, index + mostLines + 1);
  const known =
    longestKnown(beforeBreak, below, context) ??
    (end > 0 ? longestKnown(lines, below, context) : null) ??
    // The grade at the end of a bold title may be regular.
    (lines[0]?.bold ? longestKnown(linesAlike(near, isOfSize, context), below, context) : null);
  if (known !== null) return known;
  return isHeading(beforeBreak, flow[index + beforeBreak.length], context) ? beforeBreak : null;
}

/** The first lines, each of which may continue the one above it. */
function linesAlike(
  flow: readonly Flow[],
  mayContinue: typeof isAlike,
  context: LayoutContext,
): PageLine[] {
  const lines: PageLine[] = [];
  for (const item of flow) {
    const before = lines.at(-1);
    if (item.type !== 'line') break;
    if (before && !mayContinue(before, item.line, context)) break;
    if (before && labelOf(item.line) !== null && !isLarge(item.line, context)) break;
    lines.push(item.line);
  }
  return lines;
}

/** Whether lines that the framework does not name are a heading. */
function isHeading(
  lines: readonly PageLine[],
  next: Flow | undefined,
  context: LayoutContext,
): boolean {
  const [first] = lines;
  if (!first || !context.inBody || !standsOut(first, context)) return false;
  if (runsOn(lines, next, context)) return false;
  const text = wordsOf(lines);
  if (text.length > longest || !/\p{L}{3}/u.test(text) || breaksOff(text)) return false;
  if (endsSentence(text) && !question.test(text) && !isLarge(first, context)) return false;
  // `Child sexual exploitation: the local response`, but not `Lead inspector: Ann Other`.
  const title = first.bold ? text.replace(/:(?=\s\p{Ll})/u, '') : text;
  if (!isLarge(first, context) && neverHeadings.some((pattern) => pattern.test(title)))
    return false;
  if (quotation.test(text) || datedFact.test(text)) return false;
  return !context.vocabulary.isGradeCell(text);
}

/** Whether a line is on the page after the one above it, and no words show that it continues it. */
function isAfterBreak(above: PageLine | undefined, line: PageLine): boolean {
  if (above === undefined || above.page === line.page) return false;
  return !startsLower(line.text) && !breaksOff(above.text);
}

/** Whether a sentence goes on directly below lines: its beginning may be bold. */
function runsOn(
  lines: readonly PageLine[],
  next: Flow | undefined,
  { measures }: LayoutContext,
): boolean {
  const last = lines.at(-1);
  if (!last || next?.type !== 'line' || next.line.page !== last.page) return false;
  return (
    isClose(last, next.line, measures) && startsLower(next.line.text) && labelOf(next.line) === null
  );
}

/** Whether lines look like a heading, or have white space below: a sentence may contain a heading's words too. */
function standsAlone(
  lines: readonly PageLine[],
  next: Flow | undefined,
  context: LayoutContext,
): boolean {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return false;
  if (standsOut(first, context)) return true;
  const isParted = next?.type !== 'line' || !isClose(last, next.line, context.measures);
  return isParted && labelOf(first) === null;
}

/** As many of the lines as together form a heading of the framework that stands alone; null if none do. */
function longestKnown(
  lines: readonly PageLine[],
  flow: readonly Flow[],
  context: LayoutContext,
): PageLine[] | null {
  const { vocabulary } = context;
  for (let count = lines.length; count > 0; count -= 1) {
    const taken = lines.slice(0, count);
    // First, because it rules out nearly all lines and takes little time.
    if (!standsAlone(taken, flow[count], context)) continue;
    const text = wordsOf(taken);
    if (vocabulary.isKnownHeading(text) || vocabulary.gradedHeading(text) !== null) return taken;
  }
  return null;
}

/** Whether a line continues the heading above it. */
function isAlike(above: PageLine, line: PageLine, context: LayoutContext): boolean {
  return (
    above.bold === line.bold &&
    isSlanted(above) === isSlanted(line) &&
    isOfSize(above, line, context)
  );
}

/** Whether a line of the same size is directly below another. */
function isOfSize(above: PageLine, line: PageLine, { measures }: LayoutContext): boolean {
  return Math.abs(above.size - line.size) < 0.5 && isClose(above, line, measures);
}

/** Whether a line stands out by its size, weight or slant. */
export function standsOut(line: PageLine, context: LayoutContext): boolean {
  return line.bold || isLarge(line, context) || isSlanted(line);
}

function isLarge({ size }: PageLine, { measures }: LayoutContext): boolean {
  return size >= larger * measures.bodySize;
}

function isSlanted({ runs }: PageLine): boolean {
  const letters = runs.filter(({ text, raised }) => !raised && /\p{L}/u.test(text));
  return letters.length > 0 && letters.every(({ italic }) => italic);
}

/**
 * Makes the block of a heading. A heading of the framework marks the start of the report's body.
 * @param all its lines including those of the grade beside it
 */
export function toHeading(
  lines: readonly PageLine[],
  context: LayoutContext,
  printedGrade: string | null = null,
  all = lines,
): HeadingBlock {
  const { vocabulary, runs } = context;
  const content = toInline(lines, true);
  const text = wordsOf(lines);
  // `…: good` is a heading and its grade; `… is inadequate` is one heading.
  const parted = vocabulary.gradedHeading(text);
  const isWhole = vocabulary.isKnownHeading(text) && !/:\s*$/u.test(parted?.title ?? '');
  const graded = isWhole ? null : parted;
  const title = graded?.title ?? text;
  if (vocabulary.isKnownHeading(title)) context.inBody = true;
  runs.passHeading(vocabulary.role(title));
  const range: LineRange = [all[0]?.number ?? 1, all.at(-1)?.number ?? 1];
  if (graded === null) return { type: 'heading', lines: range, content, grade: printedGrade };
  // `…: good¹`
  const last = content.at(-1);
  const mark = last?.type === 'superscript' ? plainText([last]) : '';
  const words = mark === '' ? content : content.slice(0, -1);
  return {
    type: 'heading',
    lines: range,
    content: withoutEnd(words, graded.grade),
    grade: `${graded.grade}${mark}`,
  };
}

/** Content without the grade at its end. The end of a page may part its words. */
function withoutEnd(content: readonly Inline[], end: string): Inline[] {
  let left = end.replace(/\s/gu, '').length;
  const kept = content.toReversed().map((node): Inline => {
    if (node.type !== 'text' || left === 0) return node;
    const letters = node.value.match(/\S/gu)?.length ?? 0;
    const value = cutEnd(node.value, Math.min(left, letters));
    left -= Math.min(left, letters);
    return { ...node, value };
  });
  return kept.toReversed().filter((node) => node.type !== 'text' || node.value !== '');
}

/** A text without its last letters, as many as `count`, and the white space before them. */
function cutEnd(text: string, count: number): string {
  let at = text.length;
  for (let left = count; left > 0; at -= 1) if (/\S/u.test(text.charAt(at - 1))) left -= 1;
  return text.slice(0, at).trimEnd();
}
