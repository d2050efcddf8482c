/** Source against MDX, character by character: ingest must not lose, change or move a word. */
import { exportTag } from '../../report/count-words.ts';
import { createMessage, type Message } from '../messages/message.ts';
import { bullets, stripMarker } from '../parse/constructs/list.ts';
import { parseInline } from '../parse/inline.ts';
import { isBlank } from '../parse/line-cursor.ts';
import type { Inline } from '../types/blocks.ts';
import type { Furniture } from '../types/furniture.ts';
import type { SourceFile } from '../types/source.ts';
import { collapsed } from '../../util/white-space.ts';

/**
 * What may differ between a source and its text: white space, Markdown's own characters, bullets, the dashes
 * that serve as bullets, and the allowed tags.
 */
const markup = new RegExp(String.raw`${exportTag}|[\s*_#|<>\\\x60~=${bullets}\p{Pd}−]`, 'giu');

/** `|---|:--:|`: matched as a whole line, because its colons are not markup elsewhere. */
const delimiterRow = /^\s*\|[\s:|-]+$/u;

/** Characters of the source that a message quotes. */
const quoted = 60;

/** A run of source lines without a blank one. */
export interface Passage {
  /** First line, 1-based. */
  line: number;
  text: string;
}

/**
 * Compares the passages of a source with the text made from it. Reports the first difference.
 * @param printed the text with numbers, labels and marks where they are printed
 */
export function checkVerbatim(passages: readonly Passage[], printed: string): Message[] {
  const expected = passages.map(({ text }) => text.replace(markup, ''));
  const whole = expected.join('');
  const actual = printed.replace(markup, '');
  if (whole === actual) return [];
  let at = 0;
  while (whole[at] === actual[at]) at += 1;
  let index = 0;
  let start = 0;
  for (; index < expected.length - 1; index += 1) {
    const end = start + (expected[index]?.length ?? 0);
    if (at < end) break;
    start = end;
  }
  const passage = passages[index];
  const text = passage?.text ?? '';
  const from = rawOffset(text, at - start);
  const line = (passage?.line ?? 1) + text.slice(0, from).split('\n').length - 1;
  const words = collapsed(text.slice(from, from + quoted));
  const reason =
    words === ''
      ? 'The report as read contains words after the end of its source.'
      : `The report as read differs from its source at “${words}”.`;
  return [createMessage('text-lost', line, reason)];
}

/** The text of the lines that are not furniture, with markup read as the parser reads it. */
export function passagesOf(source: SourceFile, furniture: Furniture): Passage[] {
  const passages: Passage[] = [];
  let open: Passage | null = null;
  for (const line of source.lines) {
    const { number, text } = line;
    const skipped = furniture.has(line) || isBlank(text) || delimiterRow.test(text);
    if (skipped) open = null;
    else if (open === null) {
      open = { line: number, text: stripMarker(text) };
      passages.push(open);
    } else {
      open.text += `\n${stripMarker(text)}`;
    }
  }
  return passages.map(({ line, text }) => ({
    line,
    text: characters(parseInline(text.replaceAll('\\|', '|'), source.dialect)),
  }));
}

/** The characters of inline nodes, with their line breaks. */
function characters(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'break') return '\n';
      if (node.type === 'page') return '';
      return 'children' in node ? characters(node.children) : node.value;
    })
    .join('');
}

/** Offset in `text` of its character number `count`, counted from 0 without markup. */
function rawOffset(text: string, count: number): number {
  let from = 0;
  let left = count;
  for (const { 0: skipped, index } of text.matchAll(markup)) {
    if (left < index - from) break;
    left -= index - from;
    from = index + skipped.length;
  }
  return Math.min(from + left, text.length);
}
