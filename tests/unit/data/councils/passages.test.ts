import { expect, it } from 'vitest';
import { toPassage } from '../../../../src/data/councils/passages.ts';
import { blocksIn } from '../../../../src/report/blocks.ts';
import { parseMdx } from '../../../../src/report/mdx.ts';
import { readReport } from '../../../../src/report/read.ts';

const findings =
  '<Findings>\n\n<Strengths>\n- <Strength id="s-strength-1">Good.</Strength>\n</Strengths>\n\n</Findings>';
const paragraph = (id: string, text: string) => `<Paragraph id="${id}">\n${text}\n</Paragraph>`;

/** How many blocks belong to the passage, and how many close the letter. */
const counts = (...parts: string[]) => {
  const body = `<Section id="s" area="help">\n\n## Care\n\n${parts.join('\n\n')}\n\n</Section>\n`;
  const [section] = readReport(body).sections;
  const passage = section && toPassage(section, blocksIn(parseMdx(body)));
  return [passage?.blocks.length, passage?.closing.length];
};

it('paragraphs after the last findings of a letter are its closing', () => {
  expect(
    counts(
      paragraph('a', 'It is good.'),
      findings,
      paragraph('b', 'Thanks.'),
      paragraph('c', 'Yours sincerely'),
    ),
  ).toEqual([2, 2]);
});

it('paragraphs after findings belong to the passage where nothing closes a letter', () => {
  expect(counts(findings, paragraph('a', 'It is good.'))).toEqual([2, 0]);
});
