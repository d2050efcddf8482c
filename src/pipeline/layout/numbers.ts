/** Numbers of paragraphs, distinguished from numbers in the text by their positions and by the numbers before. */
import type { Note } from '../../schemas/report.ts';
import { createMessage } from '../messages/message.ts';
import type { NumberFit, NumberStyle, PrintedNumber } from '../parse/number-runs.ts';
import { breaksOff, endsSentence } from '../parse/sentence.ts';
import type { PageLine } from '../types/page.ts';
import type { LayoutContext } from './context.ts';
import type { Flow } from './flow.ts';
import { standsOut } from './headings.ts';
import type { Label } from './labels.ts';
import { isAt, isClose, sameLeft } from './measures.ts';

/** White space after a number, in font sizes, from which its text counts as hanging beside it. */
const hanging = 0.8;

/** A number at the start of a line. */
interface Place {
  label: Label;
  line: PageLine;
  /** The line below; null if the page ends or a table follows. */
  below: PageLine | null;
  printed: PrintedNumber;
}

/** Begins a numbered paragraph if the number at an index is that of one. Returns whether it did. */
export function takeNumber(
  label: Label,
  flow: readonly Flow[],
  index: number,
  context: LayoutContext,
): boolean {
  const [item, next] = [flow[index], flow[index + 1]];
  if (item?.type !== 'line') return false;
  const { line } = item;
  const { builder, corrections, notes, runs } = context;
  const correction = corrections.get(line.number);
  if (correction?.what === 'no-number') return false;
  if (correction?.what === 'number-belongs-above') {
    const reason = `The correction gives number ${label.number} to the paragraph above; a PDF tells itself what a number stands beside.`;
    context.messages.push(createMessage('editorial-unused', line.number, reason));
  }
  const number = correction?.what === 'number-is' ? correction.number : label.number;
  const style = usualStyle(label, line, context);
  const printed = { line: line.number, number, style };
  const fit = runs.fit(printed);
  const isDecided = correction?.what === 'number-is';
  const below = next?.type === 'line' && next.line.page === line.page ? next.line : null;
  if (!isDecided && !isNumber({ label, line, below, printed }, fit, context)) return false;
  const isBehind = 'expected' in fit && number < fit.expected;
  if ('expected' in fit && !isDecided) notes.push(noteUnexpected(printed, fit.expected));
  const isSlip = !isDecided && 'expected' in fit && runs.isSlip(printed, fit.expected);
  // Another paragraph has, or will have, the address of this number.
  const run = isBehind || isSlip ? -line.number : fit.run;
  if (isSlip) runs.take({ ...printed, number: fit.expected }, fit.run);
  else if (!isBehind) runs.take(printed, fit.run);
  context.lastNumber = { ...label, style };
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

function noteUnexpected({ line, number }: PrintedNumber, expected: number): Note {
  return {
    line,
    rule: number < expected ? 'number-repeats' : 'number-skips',
    what: `Paragraph ${number} stands where paragraph ${expected} is expected.`,
    why: 'It is printed so: its place on the page shows that it is a number of the report.',
  };
}

/** The style of a number, or that of the last if the run goes on from this one in it: `16.`, `17)`, `18.`. */
function usualStyle(label: Label, line: PageLine, context: LayoutContext): NumberStyle {
  // A number that lacks its stop belongs to the run of those that have one.
  if (label.style === '') return '.';
  const { lastNumber: last, runs } = context;
  if (last?.number !== label.number - 1 || !standsLike(label, last)) return label.style;
  const { number } = label;
  return runs.leadsOn({ line: line.number, number, style: last.style }) ? last.style : label.style;
}

function isNumber(place: Place, fit: NumberFit, context: LayoutContext): boolean {
  const { label, line, below, printed } = place;
  const isAlike = standsLike(label, context.lastNumber);
  const isNext = fit.fit === 'next' || fit.fit === 'restart';
  if (isInText(place, fit, context)) return false;
  if (standsOut(line, context) && context.vocabulary.isKnownHeading(line.text)) return false;
  const hangs =
    label.gap > hanging || label.rest.length === 0 || isAlike || hangsOver(below, label);
  if (label.style === '') return isNext && hangs && !line.bold;
  // A number in the column of numbers counts, however many are missing before it, even the first.
  const isFirst = context.lastNumber === null && context.runs.leadsOn(printed);
  const isInColumn = isAlike || (isFirst && hangsOver(below, label));
  const isFar = fit.fit === 'none' && (label.number > fit.expected ? isInColumn : isAlike);
  return isNext || ((fit.fit !== 'none' || isFar) && hangs && !line.bold);
}

/** Whether a number is part of the open text: `at the age of / 16. This …` */
function isInText(
  { label, line, below }: Place,
  { fit }: NumberFit,
  context: LayoutContext,
): boolean {
  const { open } = context.builder;
  if (open === null || !isClose(open.last, line, context.measures)) return false;
  const isApart = label.gap > hanging || hangsOver(below, label);
  // Where the lines of the open text begin, a number is usually part of a sentence.
  if (isAt(open.textLeft, line)) {
    const isNext = fit === 'next' || fit === 'restart';
    const isAfterBreak = isNext && open.last.page !== line.page;
    const isBehindSentence =
      endsSentence(open.last.text) && (isAfterBreak || standsLike(label, context.lastNumber));
    if (isNext ? !isApart && !isBehindSentence : !isBehindSentence || fit === 'none') return true;
  }
  // If numbers stand at the edge of their text, the first line of a text does not show where its others begin.
  return breaksOff(open.last.text) && !isApart;
}

/** Whether the line below begins where the text after the number does: a wide number leaves no visible gap. */
function hangsOver(below: PageLine | null, { left, textLeft, rest }: Label): boolean {
  if (below === null || isAt(left, below)) return false;
  return rest.length === 0 ? below.box.left > left : isAt(textLeft, below);
}

/** Whether a number and its text are each aligned with those of the last numbered paragraph. */
function standsLike({ left, textLeft }: Label, last: Label | null): boolean {
  if (last === null || last.textLeft - last.left <= sameLeft) return false;
  return Math.abs(left - last.left) <= sameLeft && Math.abs(textLeft - last.textLeft) <= sameLeft;
}
