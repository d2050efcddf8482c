/** Lines of nothing but marks in an export of Markdown. */
import type { SourceFile } from '../types/source.ts';
import type { Furniture } from './index.ts';

/** `---`, `* * *`: how an export marks a page's end. */
const rule = /^\s*(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/u;

/** `=====`, below the words of a heading. */
const underline = /^\s{0,3}={3,}\s*$/u;

export function pageRules({ dialect, lines }: SourceFile): Furniture {
  if (dialect === 'plain') return new Map();
  return new Map(
    lines.flatMap(({ number, text }): [number, string][] => {
      if (rule.test(text)) return [[number, 'page rule']];
      return underline.test(text) ? [[number, 'underline of a heading']] : [];
    }),
  );
}
