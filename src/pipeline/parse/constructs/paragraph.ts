/** Paragraphs: what is left when nothing else starts at a line. */
import type { Block } from '../../types/blocks.ts';
import type { Construct, ParseContext } from '../construct.ts';
import { parseInline } from '../inline.ts';
import { isBlank, type LineCursor } from '../line-cursor.ts';
import { endsSentence, startsLower } from '../sentence.ts';

/** Characters of a line from which it is running text and not, say, a line of an address. */
export const runningText = 60;

/** `<p>…</p>`, `<ul style="…">`, `</li>`: what parts paragraphs that an export left in HTML. */
const blockTag = /<\/?(?:p|ul|ol|li)(?:\s[^<>]*)?>/giu;

export const paragraph: Construct = (cursor, context) => {
  const first = cursor.peek()?.number ?? 0;
  const text = takeParagraphLines(cursor, context);
  const lines = [first, cursor.peek(-1)?.number ?? first] as const;
  return splitParagraphs(text).map((part): Block => ({
    type: 'paragraph',
    lines,
    content: parseInline(part, context.source.dialect),
  }));
};

/** The texts that the tags of HTML paragraphs and lists part; the whole text where there are none. */
export function splitParagraphs(text: string): string[] {
  return text
    .split(blockTag)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/**
 * Takes the line at the cursor and those that go on from it. Lines of running text are joined by a
 * space; short lines, as of an address, by `\n`.
 */
export function takeParagraphLines(cursor: LineCursor, context: ParseContext): string {
  let last = cursor.next().text;
  let text = last.trim();
  for (let line = cursor.peek(); line !== undefined; line = cursor.peek()) {
    const next = line.text;
    if (isBlank(next) || context.startsBlock(line, last) || startsAnew(last, next, context)) break;
    cursor.next();
    text += (isRunning(last, next, context) ? ' ' : '\n') + next.trim();
    last = next;
  }
  return text;
}

/**
 * In an export that keeps a paragraph on one line, a sentence's end and a capital part two paragraphs;
 * in a wrapped one, where the line that ends is short as well.
 */
function startsAnew(last: string, next: string, context: ParseContext): boolean {
  if (isHardBreak(last, context)) return false;
  if (context.source.wrapped && last.length > runningText) return false;
  return endsSentence(last) && !startsLower(next) && !opensBracket(next);
}

/** Whether a line goes on from the one above it as running text. */
function isRunning(last: string, next: string, context: ParseContext): boolean {
  if (isHardBreak(last, context)) return false;
  if (context.source.wrapped) return last.length > runningText || startsLower(next);
  return opensBracket(next) || (last.length > runningText && startsLower(next));
}

/** Two spaces, or a backslash, at a line's end: Markdown's line break. */
function isHardBreak(line: string, context: ParseContext): boolean {
  return context.source.dialect === 'markdown' && / {2}$|\\$/u.test(line);
}

/** `(Recommendation)` on a line of its own belongs to the text above it. */
function opensBracket(line: string): boolean {
  return /^\s*[([]/u.test(line);
}
