/** Paragraphs with a printed number, however an export marked them up. */
import type { NumberedBlock } from '../../types/blocks.ts';
import { createMessage } from '../../messages/rules.ts';
import type { Construct, ParseContext } from '../construct.ts';
import { parseInline } from '../inline.ts';
import { endsSentence } from '../sentence.ts';
import { stripMarkup } from './heading.ts';
import { runningText, takeParagraphLines } from './paragraph.ts';

/**
 * `17. There is …`, `### **19. The combined work …**`, `**34. Children are safe.** The …`
 * Groups: heading marks, bold marks, number, text.
 */
const numbered = /^\s{0,3}(#{1,6}\s+)?(\*\*|__)?\s*(\d{1,3})\.(?:\s+|(?=\*\*))(?=\S)(.*)$/u;

/**
 * Whether a line opens with a paragraph number that fits a run of numbers. Below a line that does not
 * end a sentence it is rather the end of that sentence: `up to the age of / 14. At 16 there is …`
 */
export function opensWithNumber(
  line: string,
  before: string | undefined,
  context: ParseContext,
): boolean {
  const match = numbered.exec(line);
  if (match === null) return false;
  const { fit } = context.runs.fit(Number(match[3]));
  if (before === undefined || endsSentence(before)) return fit !== 'none';
  // In a wrapped text only a full line goes on in the next one.
  const mayGoOn = context.source.wrapped && before.length > runningText;
  return (fit === 'next' || fit === 'restart') && !mayGoOn;
}

export const numberedParagraph: Construct = (cursor, context) => {
  const line = cursor.peek();
  const match = numbered.exec(line?.text ?? '');
  if (line === undefined || match === null) return null;
  const [, hashes, opening = '', digits = '', after = ''] = match;
  // `**4.** The contribution …`: only the number is bold.
  const closesAtOnce = opening !== '' && after.startsWith(opening);
  const bold = closesAtOnce ? '' : opening;
  const rest = closesAtOnce ? after.slice(opening.length).trimStart() : after;
  const correction = context.corrections.get(line.number);
  if (correction?.what === 'number-belongs-above') {
    numberBlockAbove(Number(digits), line.number, context);
    cursor.replace(rest);
    return [];
  }
  const printed = Number(digits);
  const number = correction?.what === 'number-is' ? correction.number : printed;
  const fit = context.runs.fit(number);
  if (fit.fit === 'none') return null;
  // `## 1. Safeguarding` is a heading with a number, not a paragraph.
  const heading = hashes !== undefined || context.vocabulary.isKnownHeading(stripMarkup(line.text));
  const isText = endsSentence(rest.replace(/(?:\*\*|__)\s*$/u, '')) || rest.length > runningText;
  if (heading && !isText) return null;
  if ((fit.fit === 'skips' || fit.fit === 'repeats') && correction === undefined) {
    const rule = fit.fit === 'skips' ? 'number-skips' : 'number-repeats';
    const reason = `Paragraph ${String(printed)} stands where paragraph ${String(fit.expected)} is expected.`;
    context.messages.push(createMessage(rule, line.number, reason));
  }
  context.runs.take(number, fit.run);
  cursor.replace(`${bold}${rest}`);
  const text = takeParagraphLines(cursor, context);
  const block: NumberedBlock = {
    type: 'numbered',
    lines: [line.number, cursor.peek(-1)?.number ?? line.number],
    number,
    run: fit.run,
    numberAtEnd: false,
    content: parseInline(text, context.source.dialect),
  };
  return [block];
};

/** Gives the number at a line's start to the unnumbered paragraph above it. */
function numberBlockAbove(number: number, line: number, context: ParseContext): void {
  const above = context.blocks.at(-1);
  const fit = context.runs.fit(number);
  if (above?.type !== 'paragraph' || fit.fit !== 'next') {
    const reason = `The correction gives number ${String(number)} to the paragraph above, which can't bear it.`;
    context.messages.push(createMessage('editorial-unused', line, reason));
    return;
  }
  context.runs.take(number, fit.run);
  context.blocks[context.blocks.length - 1] = {
    ...above,
    type: 'numbered',
    lines: [above.lines[0], line],
    number,
    run: fit.run,
    numberAtEnd: true,
  };
}
