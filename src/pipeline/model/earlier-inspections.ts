/** Grades of an earlier inspection, which reports of re-inspections print beside their own. */
import { plainText } from '../parse/inline.ts';
import type { BodyNode } from '../types/report.ts';

/** `Judgements at the previous inspection` */
const earlier = /\b(?:previous|last) (?:\w+ ){0,2}(?:inspections?|assessments?|reviews?)\b/iu;

/** Whether a heading names an earlier inspection. */
export function namesEarlier(heading: string): boolean {
  return earlier.test(heading);
}

/** Maximum number of characters of a line that names a table: on a cover, it is not a heading. */
const longestName = 80;

/** Whether a node above a table says that its grades are those of an earlier inspection. */
export function isOfEarlier(above: BodyNode | undefined): boolean {
  if (above?.type !== 'paragraph' || above.number !== null) return false;
  const text = plainText(above.content);
  return text.length <= longestName && namesEarlier(text);
}

/** The columns about earlier inspections: those that say so, or all but the latest of those headed by years. */
export function pastColumns(head: readonly string[]): Set<number> {
  const years = head.map((text) => Number(/\b(?:19|20)\d{2}\b/u.exec(text)?.[0] ?? 0));
  const latest = Math.max(...years);
  const isPast = (text: string, column: number): boolean => {
    const year = years[column] ?? 0;
    return /\b(?:previous|last)\b/iu.test(text) || (year > 0 && year < latest);
  };
  return new Set(head.keys().filter((column) => isPast(head[column] ?? '', column)));
}
