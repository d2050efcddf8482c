import { expect, it } from 'vitest';
import { citationTags } from '../../../src/citations/head.ts';
import { toCslItem } from '../../../src/citations/item.ts';
import { address, report } from './report.ts';

const contents = (name: string, of = report) =>
  citationTags(toCslItem(of, address), 'Crown copyright')
    .filter((tag) => tag.name === name)
    .map(({ content }) => content);

it('has a tag for each author', () => {
  expect(contents('citation_author')).toEqual(report.data.inspectorates);
});

it.each([
  ['day', '2006-02-23', '2006/02/23'],
  ['month', '2006-02', '2006/02'],
  ['year', '2006', '2006'],
] as const)('writes a date known to the %s, %s, as %s', (precision, date, written) => {
  const published = { ...report.data.published, date, precision };
  const dated = { ...report, data: { ...report.data, published } };
  expect(contents('citation_publication_date', dated)).toEqual([written]);
});

it('has no tag for a number that the report does not print', () => {
  const { reference: _, ...data } = report.data;
  expect(contents('citation_technical_report_number', { ...report, data })).toEqual([]);
});

it('gives the licence as the Dublin Core rights', () => {
  expect(contents('DC.rights')).toEqual(['Crown copyright']);
});
