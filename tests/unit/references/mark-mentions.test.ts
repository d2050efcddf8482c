import { expect, it } from 'vitest';
import { markMentions } from '../../../src/references/mark-mentions.ts';
import { createMentionFinder } from '../../../src/references/mentions.ts';
import { readElements } from '../../../src/report/elements.ts';
import { parseMdx } from '../../../src/report/mdx.ts';
import { elementsNamed, wordsOf } from '../../support/elements.ts';
import { context } from '../../support/pipeline.ts';

const find = createMentionFinder(context.frameworks);

/** Each element that wraps words in these blocks: its unit, all words of the mention, and those that it wraps. */
const wrapped = (blocks: string[], refers: (unit: string) => boolean = () => true) => {
  const source = `<Section id="a">\n\n${blocks.join('\n\n')}\n\n</Section>\n`;
  const marked = markMentions(readElements(source), find, refers);
  return elementsNamed('mention', marked).map((mention) => {
    const { unit, words } = mention.attributes;
    const own = wordsOf(mention);
    return words === own ? `${String(unit)}: ${own}` : `${String(unit)}: ${String(words)} (${own})`;
  });
};

const paragraph = (text: string) => `<Paragraph id="p1">\n${text}\n</Paragraph>`;

it('wraps words of a paragraph', () => {
  expect(wrapped([paragraph('See paragraph 12, and the 2007 APA.')])).toEqual([
    'p1: paragraph 12',
    'p1: 2007 APA',
  ]);
});

it('names the innermost unit that the words belong to', () => {
  const item = '- <Item id="item-1">The 2007 APA</Item>';
  expect(wrapped([paragraph(`See Annex B:\n\n${item}\n`)])).toEqual([
    'p1: Annex B',
    'item-1: 2007 APA',
  ]);
});

it('wraps each piece of a mention split by markup, with all its words', () => {
  expect(wrapped([paragraph('The *2007* APA.')])).toEqual([
    'p1: 2007 APA (2007)',
    'p1: 2007 APA ( APA)',
  ]);
});

it('leaves headings, links, tables and footnote marks unchanged', () => {
  expect(
    wrapped([
      '## Annex B',
      paragraph('[Annex B](https://example.org)<FootnoteMark to="fn-1">Annex C</FootnoteMark>'),
      '<Table>\n<table><tbody><tr><td>Annex B</td></tr></tbody></table>\n</Table>',
    ]),
  ).toEqual([]);
});

it('leaves a unit that refers to nothing unchanged', () => {
  const item = '- <Item id="item-1">The 2007 APA</Item>';
  const blocks = [paragraph(`See Annex B:\n\n${item}\n`)];
  expect(wrapped(blocks, (unit) => unit === 'item-1')).toEqual(['item-1: 2007 APA']);
});

it('does not take the end of one block and the start of the next for one mention', () => {
  expect(wrapped([paragraph('A paragraph\n\n12 lines long')])).toEqual([]);
});

it('is the only source of the element: a report that contains it is refused', () => {
  expect(() => parseMdx(paragraph('<mention unit="p1" words="paragraph 2">x</mention>'))).toThrow(
    'which no report may use',
  );
});
