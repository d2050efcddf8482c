import { expect, it } from 'vitest';
import { toPassage } from '../../../../src/data/councils/passages.ts';
import { blocksIn } from '../../../../src/report/blocks.ts';
import { parseMdx } from '../../../../src/report/mdx.ts';
import { readReport } from '../../../../src/report/read.ts';

const findings =
  '<Findings>\n\n<Strengths>\n- <Strength id="s-strength-1">Good.</Strength>\n</Strengths>\n\n</Findings>';
const paragraph = (id: string, text: string) => `<Paragraph id="${id}">\n${text}\n</Paragraph>`;

/** How many blocks are the passage’s, and how many end the letter. */
const counts = (...parts: string[]) => {
  const body = `<Section id="s" area="help">\n\n## Care\n\n${parts.join('\n\n')}\n\n</Section>\n`;
  const [section] = readReport(body).sections;
  const passage = section && toPassage(section, blocksIn(parseMdx(body)));
  return [passage?.blocks.length, passage?.closing.length];
};

it('what follows the last findings of a letter is its end', () => {
  expect(
    counts(
      paragraph('a', 'It is good.'),
      findings,
      paragraph('b', 'Thanks.'),
      paragraph('c', 'Yours sincerely'),
    ),
  ).toEqual([2, 2]);
});

it('what follows findings is a finding where nothing says that a letter ends', () => {
  expect(counts(findings, paragraph('a', 'It is good.'))).toEqual([2, 0]);
});
