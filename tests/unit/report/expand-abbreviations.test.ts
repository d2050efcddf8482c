import { mdxToJs } from 'satteri';
import { expect, it } from 'vitest';
import { expandAbbreviations } from '../../../src/report/expand-abbreviations.ts';
import { mdxFeatures } from '../../../src/report/mdx.ts';

/** Each `<abbr>` that a report with these blocks is compiled to: `CAMHS`. */
const expanded = (...blocks: string[]) => {
  const source = `<Section id="a">\n\n${blocks.join('\n\n')}\n\n</Section>\n`;
  const { code } = mdxToJs(source, { hastPlugins: [expandAbbreviations], features: mdxFeatures });
  return [...code.matchAll(/\(_components\.abbr, \{[^}]*children: "([^"]+)"/gsu)].map(
    ([, use]) => use,
  );
};

const paragraph = (text: string) => `<Paragraph id="p1">\n${text}\n</Paragraph>`;
const defining = paragraph('The Primary Care Trust (PCT) is small.');

it('expands what a later paragraph uses', () => {
  expect(expanded(defining, paragraph('The PCT is good.'))).toEqual(['PCT']);
});

it('expands what an earlier paragraph uses', () => {
  expect(expanded(paragraph('PCTs are good.'), defining)).toEqual(['PCTs']);
});

it('expands within emphasis', () => {
  expect(expanded(defining, paragraph('**The PCT is *good*.**'))).toEqual(['PCT']);
});

it('expands in the cells of a table', () => {
  const table = '<Table>\n<table><tbody><tr><td>PCT</td></tr></tbody></table>\n</Table>';
  expect(expanded(defining, table)).toEqual(['PCT']);
});

it('leaves headings as they are', () => {
  expect(expanded('## What the PCT and *the PCT* do', defining)).toEqual([]);
});

it('leaves a report that defines nothing as it is', () => {
  expect(expanded(paragraph('The PCT is good.'))).toEqual([]);
});
