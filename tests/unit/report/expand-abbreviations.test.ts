import { expect, it } from 'vitest';
import { readElements } from '../../../src/report/elements.ts';
import { expandAbbreviations } from '../../../src/report/expand-abbreviations.ts';
import { readReport } from '../../../src/report/read.ts';
import { elementsNamed, wordsOf } from '../../support/elements.ts';

const section = (...blocks: string[]) =>
  `<Section id="a">\n\n${blocks.join('\n\n')}\n\n</Section>\n\n`;

const expanded = (...blocks: string[]) => expandedIn(section(...blocks));

/** Each `<abbr>` of a report: `CAMHS`, or `CAMHS again` if its section has already used it. */
const expandedIn = (source: string) => {
  const text = expandAbbreviations(readElements(source), readReport(source).units);
  return elementsNamed('abbr', text).map((use) =>
    use.attributes['class'] === 'again' ? `${wordsOf(use)} again` : wordsOf(use),
  );
};

const paragraph = (text: string) => `<Paragraph id="p1">\n${text}\n</Paragraph>`;
const defining = paragraph('The Primary Care Trust (PCT) is small.');

it('expands uses in a later paragraph', () => {
  expect(expanded(defining, paragraph('The PCT is good.'))).toEqual(['PCT']);
});

it('expands uses in an earlier paragraph', () => {
  expect(expanded(paragraph('PCTs are good.'), defining)).toEqual(['PCTs']);
});

it('distinguishes the first use in a section from later ones', () => {
  const uses = paragraph('The PCT and the PCTs are good.');
  const source = section(defining, uses, uses) + section(uses);
  expect(expandedIn(source)).toEqual([
    'PCT',
    'PCTs again',
    'PCT again',
    'PCTs again',
    'PCT',
    'PCTs again',
  ]);
});

it('expands within emphasis', () => {
  expect(expanded(defining, paragraph('**The PCT is *good*.**'))).toEqual(['PCT']);
});

it('expands in the cells of a table', () => {
  const table = '<Table>\n<table><tbody><tr><td>PCT</td></tr></tbody></table>\n</Table>';
  expect(expanded(defining, table)).toEqual(['PCT']);
});

it('leaves headings unchanged', () => {
  expect(expanded('## What the PCT and *the PCT* do', defining)).toEqual([]);
});

it('leaves a report without definitions unchanged', () => {
  expect(expanded(paragraph('The PCT is good.'))).toEqual([]);
});
