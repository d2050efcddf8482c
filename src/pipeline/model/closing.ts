/** The words that close a report: an imprint or the end of a letter, printed without a heading below the last area. */
import type { Framework } from '../../schemas/registers.ts';
import { wholePattern } from '../../util/patterns.ts';
import { plainText } from '../parse/inline.ts';
import { comparable } from '../parse/vocabulary.ts';
import type { BodyNode } from '../types/report.ts';

/** The body of a section with an area, its first closing paragraph marked: from there on, it is about no area. */
export function markClosing(
  body: readonly BodyNode[],
  { closings }: Pick<Framework, 'closings'>,
): BodyNode[] {
  const patterns = closings.map(wholePattern);
  const isClosing = (node: BodyNode): boolean =>
    node.type === 'paragraph' &&
    node.number === null &&
    patterns.some((pattern) => pattern.test(comparable(plainText(node.content))));
  const first = body.find(isClosing);
  return body.map((node) => (node === first ? { ...node, endsArea: true } : node));
}
