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
  it('says of the report what its item says', () => {
    const { language: _, ...said } = item;
    expect(readBack(write(extension))).toMatchObject(said);
  });
});

it('gives a BibTeX entry the report id as its key', () => {
  expect(write('bib')).toMatch(/^@techreport\{ambridge-and-penny-hassett-jar-2006,/u);
});

it('writes each value of a RIS file on one line', () => {
  expect(write('ris').trimEnd().split('\n')).toSatisfy((lines: string[]) =>
    lines.every((line) => /^[A-Z][A-Z0-9] {2}- /u.test(`${line} `)),
  );
});
