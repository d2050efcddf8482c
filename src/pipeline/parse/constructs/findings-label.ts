/** The printed labels above lists of findings. */
import type { Finding, LabelBlock } from '../../types/blocks.ts';
import type { Construct, ParseContext } from '../construct.ts';
import { parseInline } from '../inline.ts';
import { stripMarkup } from './heading.ts';

/** Maximum number of words in the two labels of a table of findings. */
const longestLabels = 14;

/** `Major strengths`: not the heading of a section, but the label of the list below it. */
export const findingsLabel: Construct = (cursor, context) => {
  const line = cursor.peek();
  // Labels after a tab are cells of a table.
  if (line === undefined || line.text.includes('\t')) return null;
  const labels = labelsOf(stripMarkup(line.text), context);
  if (labels.length === 0 || !context.inBody) return null;
  cursor.next();
  return labels.map(({ text, finding }): LabelBlock => {
    const content = parseInline(text, context.source.dialect);
    return { type: 'label', lines: [line.number, line.number], finding, content };
  });
};

/** A text as a label, or as the two labels of a table's header: `Major strengths Important weaknesses`. */
function labelsOf(
  text: string,
  { vocabulary }: ParseContext,
): { text: string; finding: Finding }[] {
  const whole = vocabulary.finding(text);
  if (whole !== null) return [{ text, finding: whole }];
  const words = text.split(/\s+/u);
  if (words.length > longestLabels) return [];
  for (let count = 1; count < words.length; count += 1) {
    const [first, second] = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
    const kinds = [vocabulary.finding(first), vocabulary.finding(second)] as const;
    if (kinds[0] !== null && kinds[1] !== null && kinds[0] !== kinds[1]) {
      return [
        { text: first, finding: kinds[0] },
        { text: second, finding: kinds[1] },
      ];
    }
  }
  return [];
}
