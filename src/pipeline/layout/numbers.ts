/** Numbers of paragraphs, distinguished from numbers in the text by their positions and by the numbers before. */
import { createMessage } from '../messages/rules.ts';
import type { PrintedNumber } from '../parse/constructs/numbered.ts';
import type { NumberFit } from '../parse/number-runs.ts';
import { breaksOff, endsSentence } from '../parse/sentence.ts';
import type { PageLine } from '../types/page.ts';
import type { Flow } from './flow.ts';
import { standsOut } from './headings.ts';
import type { LayoutContext } from './index.ts';
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
    const reason = `The correction gives number ${String(label.number)} to the paragraph above; a PDF tells itself what a number stands beside.`;
    context.messages.push(createMessage('editorial-unused', line.number, reason));
  }
  const number = correction?.what === 'number-is' ? correction.number : label.number;
  // A number that lacks its stop belongs to the run of those that have one.
  const style = label.style === '' ? '.' : label.style;
  const printed = { line: line.number, number, style };
  const fit = runs.fit(printed);
  const isDecided = correction?.what === 'number-is';
  const below = next?.type === 'line' && next.line.page === line.page ? next.line : null;
  if (!isDecided && !isNumber({ label, line, below, printed }, fit, context)) return false;
  if ('expected' in fit && !isDecided) {
    notes.push({
      line: line.number,
      rule: fit.fit === 'repeats' ? 'number-repeats' : 'number-skips',
      what: `Paragraph ${String(number)} stands where paragraph ${String(fit.expected)} is expected.`,
      why: 'It is printed so: its place on the page shows that it is a number of the report.',
    });
  }
  const isSlip = !isDecided && 'expected' in fit && runs.isSlip(printed, fit.expected);
  // Another paragraph has, or will have, the address of this number.
  const run = fit.fit === 'repeats' || isSlip ? -line.number : fit.run;
  if (isSlip) runs.take({ ...printed, number: fit.expected }, fit.run);
  else if (fit.fit !== 'repeats') runs.take(printed, fit.run);
  context.lastNumber = label;
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

function isNumber(place: Place, fit: NumberFit, context: LayoutContext): boolean {
  const { label, line, printed } = place;
  const { open } = context.builder;
  const isAlike = standsLike(label, context.lastNumber);
  const hangs =
    label.gap > hanging || label.rest.length === 0 || isAlike || hangsOver(place.below, label);
  // A number in the column of numbers counts, however many are missing before it, even the first.
  const isFirst = context.lastNumber === null && context.runs.leadsOn(printed);
  const isInColumn = isAlike || (isFirst && hangsOver(place.below, label));
  const isNext = fit.fit === 'next' || fit.fit === 'restart';
  // Where the lines of the open text begin, a number is usually part of a sentence: `at the age of / 16. This …`
  const isInText =
    open !== null && isAt(open.textLeft, line) && isClose(open.last, line, context.measures);
  if (isInText) {
    const isBehindSentence = isAlike && endsSentence(open.last.text);
    const isApart = label.gap > hanging || hangsOver(place.below, label) || isBehindSentence;
    if (!isNext || !isApart) return false;
  }
  // If numbers stand at the edge of their text, the first line of a text does not show where its others begin.
  const goesOnHere =
    open !== null && isClose(open.last, line, context.measures) && breaksOff(open.last.text);
  if (goesOnHere && label.gap <= hanging && !hangsOver(place.below, label)) return false;
  if (standsOut(line, context) && context.vocabulary.isKnownHeading(line.text)) return false;
  if (label.style === '') return isNext && hangs && !line.bold;
  const isAhead = fit.fit === 'none' && label.number > fit.expected && isInColumn;
  return isNext || ((fit.fit !== 'none' || isAhead) && hangs && !line.bold);
}

/** Whether the line below begins where the text after the number does: a wide number leaves no visible gap. */
function hangsOver(below: PageLine | null, { left, textLeft }: Label): boolean {
  return below !== null && isAt(textLeft, below) && !isAt(left, below);
}

/** Whether a number and its text are each aligned with those of the last numbered paragraph. */
function standsLike({ left, textLeft }: Label, last: Label | null): boolean {
  if (last === null || last.textLeft - last.left <= sameLeft) return false;
  return Math.abs(left - last.left) <= sameLeft && Math.abs(textLeft - last.textLeft) <= sameLeft;
}
