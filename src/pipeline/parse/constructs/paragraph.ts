/** Paragraphs: what is left when nothing else starts at a line. */
import type { Block } from '../../types/blocks.ts';
import type { Construct, ParseContext } from '../construct.ts';
import { parseInline } from '../inline.ts';
import { isBlank, type LineCursor } from '../line-cursor.ts';
import { endsSentence, runningText, startsLower } from '../sentence.ts';

/** `<p>…</p>`, `<ul style="…">`, `</li>`: tags that separate paragraphs left in HTML by an export. */
const blockTag = /<\/?(?:p|ul|ol|li)(?:\s[^<>]*)?>/giu;

export const paragraph: Construct = (cursor, context) => {
  const first = cursor.peek()?.number ?? 0;
  const text = takeParagraphLines(cursor, context);
  const lines = cursor.takenFrom(first);
  return splitParagraphs(text).map((part): Block => ({
    type: 'paragraph',
    lines,
    content: parseInline(part, context.source.dialect),
  }));
};

/** The texts between tags of HTML paragraphs and lists; the whole text if it has none. */
export function splitParagraphs(text: string): string[] {
  return text
    .split(blockTag)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/**
 * Takes the line at the cursor and those that continue it. Lines of running text are joined by a space; short
 * lines, as in an address, by `\n`.
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
 * Whether a line begins a new paragraph, because it follows the end of a sentence and does not begin in lower
 * case. In a wrapped export, the line above must be short as well.
 */
function startsAnew(last: string, next: string, context: ParseContext): boolean {
  if (isHardBreak(last, context)) return false;
  if (context.source.wrapped && last.length > runningText) return false;
  return endsSentence(last) && !startsLower(next) && !opensBracket(next);
}

/** Whether a line continues the one above it as running text. */
function isRunning(last: string, next: string, context: ParseContext): boolean {
  if (isHardBreak(last, context)) return false;
  if (context.source.wrapped) return last.length > runningText || startsLower(next);
  return opensBracket(next) || (last.length > runningText && startsLower(next));
}

/** Markdown's line break: two spaces, or a backslash, at the end of a line. */
function isHardBreak(line: string, context: ParseContext): boolean {
  return context.source.dialect === 'markdown' && / {2}$|\\$/u.test(line);
}

/** `(Recommendation)` on a line of its own belongs to the text above it. */
function opensBracket(line: string): boolean {
  return /^\s*[([]/u.test(line);
}
