import { mdxToJs } from 'satteri';
import { expect, it } from 'vitest';
import { markMentions } from '../../../src/references/mark-mentions.ts';
import { createMentionFinder } from '../../../src/references/mentions.ts';
import { mdxFeatures, parseMdx } from '../../../src/report/mdx.ts';
import { context } from '../../support/pipeline.ts';

const plugin = markMentions(createMentionFinder(context.frameworks));

/** Each element that wraps words of a report with these blocks: its unit, all the words, and those it wraps. */
const wrapped = async (...blocks: string[]) => {
  const source = `<Section id="a">\n\n${blocks.join('\n\n')}\n\n</Section>\n`;
  const { code } = await mdxToJs(source, { hastPlugins: [plugin], features: mdxFeatures });
  const pattern =
    /_components\.mention, \{\s*unit: "([^"]*)",\s*words: "([^"]*)",\s*children: "([^"]*)"/gu;
  return [...code.matchAll(pattern)].map(([, unit, words, own]) =>
    words === own ? `${unit}: ${words}` : `${unit}: ${words} (${own})`,
  );
};
const paragraph = (text: string) => `<Paragraph id="p1">\n${text}\n</Paragraph>`;

it('wraps words of a paragraph', async () => {
  expect(await wrapped(paragraph('See paragraph 12, and the 2007 APA.'))).toEqual([
    'p1: paragraph 12',
    'p1: 2007 APA',
  ]);
});

it('names the unit whose own text it is', async () => {
  const item = '- <Item id="item-1">The 2007 APA</Item>';
  expect(await wrapped(paragraph(`See Annex B:\n\n${item}\n`))).toEqual([
    'p1: Annex B',
    'item-1: 2007 APA',
  ]);
});

it('wraps words that markup parts, each piece with all of them', async () => {
  expect(await wrapped(paragraph('The *2007* APA.'))).toEqual([
    'p1: 2007 APA (2007)',
    'p1: 2007 APA ( APA)',
  ]);
});

it('leaves headings, links, tables and marks of footnotes as they are', async () => {
  expect(
    await wrapped(
      '## Annex B',
      paragraph('[Annex B](https://example.org)<FootnoteMark to="fn-1">Annex C</FootnoteMark>'),
      '<Table>\n<table><tbody><tr><td>Annex B</td></tr></tbody></table>\n</Table>',
    ),
  ).toEqual([]);
});

it('does not take the end of one block and the start of the next for one mention', async () => {
  expect(await wrapped(paragraph('A paragraph\n\n12 lines long'))).toEqual([]);
});

it('is the only one to write the element: a report that does is refused', () => {
  expect(() => parseMdx(paragraph('<mention unit="p1" words="paragraph 2">x</mention>'))).toThrow(
    'which no report may use',
  );
});
