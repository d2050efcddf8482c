/** The marks of footnotes in the text of units, as data files and search have it. */
import { expect, it } from 'vitest';
import { unitLines } from '../../../src/data/report/units.ts';
import { readReport } from '../../../src/report/read.ts';
import { tokenize } from '../../../src/search/query/tokens.ts';

const mark = (note: number) =>
  `<FootnoteMark to="fn-${note}" id="fn-${note}-mark">${note}</FootnoteMark>`;
const text = readReport(
  `<Section id="area">\n\n## About this area${mark(3)}\n\n<Paragraph id="p1" number="1">\nThree live in schools${mark(4)}, as in 2014.${mark(12)}\n</Paragraph>\n\n</Section>\n`,
);
const words = (unit: number) => tokenize(text.units[unit]?.text ?? '').map(({ word }) => word);

it('are raised, so that they are not part of a word or number', () => {
  expect(text.units[1]?.text).toBe('Three live in schools⁴, as in 2014.¹²');
  expect(words(0)).toEqual(['about', 'this', 'area']);
  expect(words(1)).toEqual(['three', 'live', 'in', 'schools', 'as', 'in', '2014']);
});

it('are left out of the name of a section in data files', () => {
  const lines = unitLines({ data: { id: 'ambridge-sif-2014' }, text }, 'https://example.org/');
  expect(lines.map(({ section }) => section)).toEqual(['About this area', 'About this area']);
});
