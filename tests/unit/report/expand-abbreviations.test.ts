import { mdxToJs } from 'satteri';
import { expect, it } from 'vitest';
import { expandAbbreviations } from '../../../src/report/expand-abbreviations.ts';
import { mdxFeatures } from '../../../src/report/mdx.ts';

const section = (...blocks: string[]) =>
  `<Section id="a">\n\n${blocks.join('\n\n')}\n\n</Section>\n\n`;

const expanded = (...blocks: string[]) => expandedIn(section(...blocks));

/** Each `<abbr>` that a report is compiled to: `CAMHS`, and `CAMHS again` where its section has used it. */
const expandedIn = async (source: string) => {
  const { code } = await mdxToJs(source, {
    hastPlugins: [expandAbbreviations],
    features: mdxFeatures,
  });
  const uses = code.matchAll(/\(_components\.abbr, (\{[^}]*\bchildren: "([^"]+)")/gsu);
  return [...uses].map(([, attributes = '', use = '']) =>
    attributes.includes('"again"') ? `${use} again` : use,
  );
};

const paragraph = (text: string) => `<Paragraph id="p1">\n${text}\n</Paragraph>`;
const defining = paragraph('The Primary Care Trust (PCT) is small.');

it('expands what a later paragraph uses', async () => {
  expect(await expanded(defining, paragraph('The PCT is good.'))).toEqual(['PCT']);
});

it('expands what an earlier paragraph uses', async () => {
  expect(await expanded(paragraph('PCTs are good.'), defining)).toEqual(['PCTs']);
});

it('tells the first use in a section from those after it', async () => {
  const uses = paragraph('The PCT and the PCTs are good.');
  const source = section(defining, uses, uses) + section(uses);
  expect(await expandedIn(source)).toEqual([
    'PCT',
    'PCTs again',
    'PCT again',
    'PCTs again',
    'PCT',
    'PCTs again',
  ]);
});

it('expands within emphasis', async () => {
  expect(await expanded(defining, paragraph('**The PCT is *good*.**'))).toEqual(['PCT']);
});

it('expands in the cells of a table', async () => {
  const table = '<Table>\n<table><tbody><tr><td>PCT</td></tr></tbody></table>\n</Table>';
  expect(await expanded(defining, table)).toEqual(['PCT']);
});

it('leaves headings as they are', async () => {
  expect(await expanded('## What the PCT and *the PCT* do', defining)).toEqual([]);
});

it('leaves a report that defines nothing as it is', async () => {
  expect(await expanded(paragraph('The PCT is good.'))).toEqual([]);
});
