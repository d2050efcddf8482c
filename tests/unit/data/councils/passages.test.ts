import { expect, it } from 'vitest';
import { toPassage } from '../../../../src/data/councils/passages.ts';
import { blocksIn } from '../../../../src/report/blocks.ts';
import { parseMdx } from '../../../../src/report/mdx.ts';
import { readReport } from '../../../../src/report/read.ts';

/** The passage of a section with these paragraphs, each `[id, attributes]`. */
function passage(area: string, ...paragraphs: [id: string, attributes?: string][]) {
  const parts = paragraphs.map(
    ([id, attributes = '']) => `<Paragraph id="${id}"${attributes}>\nWords.\n</Paragraph>`,
  );
  const body = `<Section id="s"${area}>\n\n## Care\n\n${parts.join('\n\n')}\n\n</Section>\n`;
  const [section] = readReport(body).sections;
  const whole = section && toPassage(section, blocksIn(parseMdx(body)));
  return [whole?.blocks.length, whole?.closing];
}

const area = ' area="help"';

it('a passage stops before the words that close the report, and leads to them', () => {
  expect(passage(area, ['a'], ['b', ' ends="area"'], ['c'])).toEqual([1, 'b']);
});

it('a passage without closing words is the whole section', () => {
  expect(passage(area, ['a'], ['b'])).toEqual([2, null]);
  expect(passage('', ['a'], ['b'])).toEqual([2, null]);
});
