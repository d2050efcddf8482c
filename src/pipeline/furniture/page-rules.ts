/** Lines of a Markdown export that consist only of rules. */
import type { Furniture, FurnitureReason } from '../types/furniture.ts';
import type { SourceLine } from '../types/line.ts';
import type { SourceFile } from '../types/source.ts';

/** `---`, `* * *`: how an export marks the end of a page. */
const rule = /^\s*(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/u;

/** `=====`, below a heading. */
const underline = /^\s{0,3}={3,}\s*$/u;

export function pageRules({ dialect, lines }: SourceFile): Furniture {
  if (dialect === 'plain') return new Map();
  return new Map(
    lines.flatMap((line): [SourceLine, FurnitureReason][] => {
      if (rule.test(line.text)) return [[line, 'page rule']];
      return underline.test(line.text) ? [[line, 'underline of a heading']] : [];
    }),
  );
}
