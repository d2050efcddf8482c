/** Lines of a Markdown export that consist only of rules. */
import type { Furniture, FurnitureReason } from '../types/furniture.ts';
import type { SourceFile } from '../types/source.ts';

/** `---`, `* * *`: how an export marks the end of a page. */
const rule = /^\s*(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/u;

/** `=====`, below a heading. */
const underline = /^\s{0,3}={3,}\s*$/u;

export function pageRules({ dialect, lines }: SourceFile): Furniture {
  if (dialect === 'plain') return new Map();
  return new Map(
    lines.flatMap(({ number, text }): [number, FurnitureReason][] => {
      if (rule.test(text)) return [[number, 'page rule']];
      return underline.test(text) ? [[number, 'underline of a heading']] : [];
    }),
  );
}
