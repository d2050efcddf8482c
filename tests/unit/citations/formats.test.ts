import { describe, expect, it } from 'vitest';
import { citationFormats } from '../../../src/citations/formats.ts';
import { toCslItem } from '../../../src/citations/item.ts';
import { readBack } from '../../support/citations.ts';
import { address, report } from './report.ts';

const item = toCslItem(
  report,
  `${address}a-path-so-long-that-a-line-of-seventy-characters-cannot-hold-it/`,
);
const write = (extension: string) =>
  citationFormats.find((format) => format.extension === extension)?.write(item) ?? '';

describe.each(citationFormats)('$name', ({ extension }) => {
  it('reads back as the cited item', () => {
    const { language: _, ...said } = item;
    expect(readBack(write(extension))).toMatchObject(said);
  });
});

it('gives a BibTeX entry the report id as its key', () => {
  expect(write('bib')).toMatch(/^@techreport\{ambridge-and-penny-hassett-jar-2006,/u);
});

it.each([
  ['day', '2006-02-03', 'month = feb,\n\tdate = {2006-02-03},', 'DA  - 2006/02/03/'],
  ['month', '2006-02', 'month = feb,\n\tdate = {2006-02},', 'DA  - 2006/02//'],
  ['year', '2006', 'year = {2006},', 'DA  - 2006///'],
] as const)('writes a date known to the %s, %s, as reference managers read it', (...known) => {
  const [precision, date, bibtex, ris] = known;
  const published = { ...report.data.published, date, precision };
  const dated = toCslItem({ ...report, data: { ...report.data, published } }, address);
  expect(citationFormats[0]?.write(dated)).toContain(bibtex);
  expect(citationFormats[0]?.write(dated).includes('month')).toBe(precision !== 'year');
  expect(citationFormats[1]?.write(dated)).toContain(`${ris}\n`);
});

it('writes each value of a RIS file on one line', () => {
  expect(write('ris').trimEnd().split('\n')).toSatisfy((lines: string[]) =>
    lines.every((line) => /^[A-Z][A-Z0-9] {2}- /u.test(`${line} `)),
  );
});
