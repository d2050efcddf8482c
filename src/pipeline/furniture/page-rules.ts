/** `---`, `* * *`: how an export of Markdown marks a page's end. */
import type { SourceFile } from '../types/source.ts';
import type { Furniture } from './index.ts';

const rule = /^\s*(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/u;

export function pageRules({ dialect, lines }: SourceFile): Furniture {
  const rules = dialect === 'markdown' ? lines.filter(({ text }) => rule.test(text)) : [];
  return new Map(rules.map(({ number }) => [number, 'page rule']));
}
