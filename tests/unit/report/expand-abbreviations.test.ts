import { mdxToJs } from 'satteri';
import { expect, it } from 'vitest';
import { expandAbbreviations } from '../../../src/report/expand-abbreviations.ts';
import { mdxFeatures } from '../../../src/report/mdx.ts';

/** Each `<abbr>` that a report with these blocks is compiled to: `CAMHS`. */
const expanded = async (...blocks: string[]) => {
  const source = `<Section id="a">\n\n${blocks.join('\n\n')}\n\n</Section>\n`;
  const { code } = await mdxToJs(source, {
    hastPlugins: [expandAbbreviations],
    features: mdxFeatures,
  });
  return [...code.matchAll(/\(_components\.abbr, \{[^}]*children: "([^"]+)"/gsu)].map(
    ([, use]) => use,
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
