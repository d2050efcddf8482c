/** Numbered paragraphs, even if an export marked them up as headings or bold. */
import { months } from '../../../util/dates.ts';
import { createMessage } from '../../messages/message.ts';
import type { Block, NumberedBlock } from '../../types/blocks.ts';
import type { SourceLine } from '../../types/line.ts';
import type { Dialect } from '../../types/source.ts';
import type { Construct, ParseContext } from '../construct.ts';
import { parseInline, plainText } from '../inline.ts';
import type { LineCursor } from '../line-cursor.ts';
import type { NumberFit, PrintedNumber } from '../number-runs.ts';
import { endsSentence, runningText, startsLower } from '../sentence.ts';
import { stripMarkup } from './heading.ts';
import { takeParagraphLines } from './paragraph.ts';

/**
 * `17. There is …`, `17) There is …`, `### **19. The combined work …**`, `**34. Children are safe.** The …`,
 * and `17.` on a line of its own. Groups: heading marks, bold marks, number, style, text.
 */
const numbered =
  /^\s{0,3}(#{1,6}\s+)?(\*\*|__)?\s*(\d{1,3})(\\?)([.)])(?:(?:\s+|(?=\*\*|\p{Lu}\p{Ll}))(?=\S)(.*)|\s*)$/u;

/**
 * `(17) There is …`, and without a point: `17 There is …`, `**17** There is …`, `**17 There is …**`. Groups: the
 * bracketed number, bold mark, the bare number, the bold mark after it, the text.
 */
const loose =
  /^\s{0,3}(?:\((\d{1,3})\)\s+|(\*\*)?(\d{1,3})(\*\*)?\s+)(?=["'\p{Pi}]?\p{Lu})(\S.*)$/u;

/** What makes a number that of a date: `1 April 2007 to 31 March 2008`. */
const monthFirst = new RegExp(String.raw`^(?:${months.join('|')})\b`, 'u');

interface NumberedLine extends PrintedNumber {
  heading: boolean;
  /** The opening bold mark, if the bold text continues after the number. */
  bold: string;
  /** Empty if the number is on a line of its own. */
  text: string;
}

/** All numbers at the start of a line. */
export function printedNumbers(lines: readonly SourceLine[], dialect: Dialect): PrintedNumber[] {
  return lines.flatMap((line) => readNumber(line, dialect) ?? []);
}

/**
 * Whether a line begins with a paragraph number that fits a run of numbers. Below a line that does not end a
 * sentence, the number more likely belongs to that sentence: `up to the age of / 14. At 16 there is …`
 */
export function opensWithNumber(
  line: SourceLine,
  before: string | undefined,
  context: ParseContext,
): boolean {
  const printed = readNumber(line, context.source.dialect);
  if (printed === null) return false;
  const { fit } = context.runs.fit(printed);
  if (before === undefined || endsSentence(before)) return fit !== 'none';
  // In a wrapped text, only a full line continues on the next. If it does, the paragraph's number is still to come.
  const mayGoOn =
    context.source.wrapped && before.length > runningText && context.runs.standsAgain(printed);
  return (fit === 'next' || fit === 'restart') && !mayGoOn && printed.text !== '';
}

export const numberedParagraph: Construct = (cursor, context) => {
  const line = cursor.peek();
  const printed = line === undefined ? null : readNumber(line, context.source.dialect);
  if (line === undefined || printed === null) return null;
  const correction = context.corrections.get(line.number);
  if (correction?.what === 'no-number') return null;
  if (correction?.what === 'number-belongs-above') {
    numberBlockAbove(printed, context);
    cursor.replace(printed.text);
    return [];
  }
  const number = correction?.what === 'number-is' ? correction.number : printed.number;
  const fit = context.runs.fit({ ...printed, number });
  if (!isParagraph(printed, fit, line, context)) return null;
  if ('expected' in fit && correction === undefined) {
    const rule = number > fit.expected ? 'number-skips' : 'number-repeats';
    const reason = `Paragraph ${printed.number} stands where paragraph ${fit.expected} is expected.`;
    context.messages.push(createMessage(rule, line.number, reason));
  }
  context.runs.take({ ...printed, number }, fit.run);
  const text = takeText(printed, cursor, context);
  const block: NumberedBlock = {
    type: 'numbered',
    lines: cursor.takenFrom(line.number),
    number,
    printed: printedForm(printed),
    run: fit.run,
    numberAtEnd: false,
    content: parseInline(text, context.source.dialect),
  };
  return [block];
};

function readNumber({ number: line, text }: SourceLine, dialect: Dialect): NumberedLine | null {
  const match = numbered.exec(text);
  if (match === null) return readLooseNumber(line, text);
  const [, hashes, opening = '', digits = '', escape = '', style = '.', after = ''] = match;
  // `1\. ` is an escaped number only in Markdown.
  if (escape !== '' && dialect === 'plain') return null;
  // `**4.** The contribution …`: only the number is bold.
  const closesAtOnce = opening !== '' && after.startsWith(opening);
  return {
    line,
    number: Number(digits),
    style: style === ')' ? ')' : '.',
    heading: hashes !== undefined,
    bold: closesAtOnce ? '' : opening,
    text: closesAtOnce ? after.slice(opening.length).trimStart() : after,
  };
}

/** The number with what is printed around it. */
function printedForm({ number, style }: PrintedNumber): string {
  return style === '()' ? `(${number})` : `${number}${style}`;
}

/** A number without a point counts only before an obvious sentence: a row of a table may begin with one too. */
function readLooseNumber(line: number, text: string): NumberedLine | null {
  const [, bracketed, opening = '', bare, closing, rest = ''] = loose.exec(text) ?? [];
  const digits = bracketed ?? bare;
  const isText = endsSentence(rest.replace(/\*\*\s*$/u, '')) || rest.length > runningText;
  if (digits === undefined || rest.includes('\t') || !isText || monthFirst.test(rest)) return null;
  const style = bracketed === undefined ? '' : '()';
  const bold = closing === undefined ? opening : '';
  return { line, number: Number(digits), style, heading: false, bold, text: rest };
}

/** Whether the number is that of a paragraph, not that of a heading or part of a sentence. */
function isParagraph(
  printed: NumberedLine,
  { fit }: NumberFit,
  line: SourceLine,
  context: ParseContext,
): boolean {
  const { text, heading } = printed;
  const isSentence = endsSentence(text.replace(/(?:\*\*|__)\s*$/u, ''));
  const isText = isSentence || text.length > runningText;
  // `## 1. Safeguarding` is a heading with a number, not a paragraph, however long it is if the outline names it.
  if (!isSentence && context.vocabulary.isKnownHeading(stripMarkup(line.text))) return false;
  if (heading && !isText) return false;
  const { style } = printed;
  if (text === '' || style === '' || style === '()') return fit === 'next' || fit === 'restart';
  if (fit !== 'none') return true;
  // Far from any run, it counts only if a new sentence begins here: not in `… until the age of / 16. There is …`
  if (!context.inBody || !isText || startsLower(text)) return false;
  const before = context.blocks.findLast(({ type }) => type !== 'footnote');
  const goesOn = before?.type === 'paragraph' || before?.type === 'numbered';
  return !goesOn || endsSentence(plainText(before.content));
}

/** The text after the number, or below it if the number is on a line of its own; empty if there is none. */
function takeText(printed: NumberedLine, cursor: LineCursor, context: ParseContext): string {
  if (printed.text !== '') {
    cursor.replace(`${printed.bold}${printed.text}`);
    return takeParagraphLines(cursor, context);
  }
  const offset = cursor.nextTextOffset(1);
  const isText = offset !== undefined && !context.startsBlock(cursor.peek(offset));
  cursor.skip(isText ? offset : 1);
  return isText ? takeParagraphLines(cursor, context) : '';
}

/** Gives the number at the start of a line to the unnumbered paragraph above. */
function numberBlockAbove(printed: NumberedLine, context: ParseContext): void {
  const above: Block | undefined = context.blocks.at(-1);
  const fit = context.runs.fit(printed);
  if (above?.type !== 'paragraph' || fit.fit !== 'next') {
    const reason = `The correction gives number ${printed.number} to the paragraph above, which can't bear it.`;
    context.messages.push(createMessage('editorial-unused', printed.line, reason));
    return;
  }
  context.runs.take(printed, fit.run);
  context.blocks[context.blocks.length - 1] = {
    ...above,
    type: 'numbered',
    lines: [above.lines[0], printed.line],
    number: printed.number,
    printed: printedForm(printed),
    run: fit.run,
    numberAtEnd: true,
  };
}
