import { expect, it } from 'vitest';
import { namesIn } from '../../../../src/search/index/library.ts';
import type { SearchedReport } from '../../../../src/search/index/report.ts';
import { registers } from '../../../support/reports.ts';

const namesOf = (council: string) => {
  const data = { council, framework: 'jar', judgements: [] };
  const report = { data, units: [] } as unknown as SearchedReport;
  return namesIn([report], registers).councils[0]?.names;
};

it.each([
  ['stoke-on-trent', ['Stoke-on-Trent', 'Stoke']],
  ['bath-and-north-east-somerset', ['Bath and North East Somerset', 'Bath']],
  ['stockport', ['Stockport']],
  // Two councils, of which one alone may have reports here.
  ['kingston-upon-hull', ['Kingston upon Hull', 'Hull']],
  ['kingston-upon-thames', ['Kingston upon Thames']],
])('a council has a short name if no other may be meant by it: %s', (council, names) => {
  expect(namesOf(council)?.toSorted()).toEqual(names.toSorted());
});

it('no short name is that of another council', () => {
  expect(namesOf('bournemouth-christchurch-and-poole')).not.toContain('Bournemouth');
});
