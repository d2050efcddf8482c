/** The words that close a report: an imprint or the end of a letter, printed without a heading below the last area. */
import type { Framework } from '../../schemas/registers.ts';
import { wholePattern } from '../../util/patterns.ts';
import { plainText } from '../parse/inline.ts';
import { comparable } from '../parse/names.ts';
import type { BodyNode } from '../types/report.ts';

/** Whether a text begins the end of a report. */
export function closingTest({ closings }: Pick<Framework, 'closings'>): (text: string) => boolean {
  const patterns = closings.map(wholePattern);
  return (text) => patterns.some((pattern) => pattern.test(comparable(text)));
}

/** The body of a section with an area, its first closing paragraph marked: from there on, it is about no area. */
export function markClosing(
  body: readonly BodyNode[],
  framework: Pick<Framework, 'closings'>,
): BodyNode[] {
  const closes = closingTest(framework);
  const first = body.find(
    (node) => node.type === 'paragraph' && node.number === null && closes(plainText(node.content)),
  );
  return body.map((node) => (node === first ? { ...node, endsArea: true } : node));
}
