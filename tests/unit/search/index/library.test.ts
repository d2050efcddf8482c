import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { namesIn, unreportedIn } from '../../../../src/search/index/library.ts';
import { namesOfCouncils } from '../../../../src/pipeline/model/council-names.ts';
import type { SearchedReport } from '../../../../src/search/index/report.ts';
import { registers } from '../../../support/reports.ts';

const unreportedBeside = (...councils: string[]) =>
  unreportedIn(councils.map((council) => ({ data: { council } })) as SearchedReport[], registers);

const namesBeside = (council: string) => {
  const data = { council, framework: 'jar', judgements: [] };
  const report = { data, units: [] } as unknown as SearchedReport;
  return namesIn([report], registers);
};

const namesOf = (council: string) => namesBeside(council).councils[0]?.names;

it.each([
  ['stoke-on-trent', ['Stoke-on-Trent', 'Stoke']],
  ['bath-and-north-east-somerset', ['Bath and North East Somerset', 'B&NES', 'BANES', 'Bath']],
  ['stockport', ['Stockport']],
  // Two councils, of which perhaps only one has reports here.
  ['kingston-upon-hull', ['Kingston upon Hull', 'Hull']],
  ['kingston-upon-thames', ['Kingston upon Thames']],
])('a council has a short name only if it could mean no other: %s', (council, names) => {
  expect(namesOf(council)?.toSorted()).toEqual(names.toSorted());
});

it.each([
  ['hertfordshire', 'Herts'],
  ['bath-and-north-east-somerset', 'B&NES'],
  ['north-east-lincolnshire', 'NE Lincs'],
])('the abbreviations of a council are names for search, but not in reports: %s', (id, name) => {
  expect(namesOf(id)).toContain(name);
  expect(namesOfCouncils(registers.councils, null).findIn(`${name} has many schools.`)).toEqual([]);
});

it('no abbreviation means two councils, or is the name of another', () => {
  const abbreviated = registers.councils.filter(({ abbreviations }) => abbreviations.length > 0);
  expect(abbreviated).not.toEqual([]);
  for (const { id, abbreviations } of abbreviated) {
    expect(namesOf(id)).toEqual(expect.arrayContaining(abbreviations));
  }
});

it('localities are listed with councils that have reports', () => {
  const { localities } = namesBeside('devon');
  expect(localities).toContainEqual(['Exeter', 'devon']);
  expect(new Set(localities.map(([, council]) => council))).toEqual(new Set(['devon']));
});

it('no locality is in two councils, or has the name of one', () => {
  const localities = registers.councils.flatMap((council) => council.localities);
  const names = registers.councils.flatMap(({ name, variants }) => [name, ...variants]);
  expect(localities.length).toBeGreaterThan(300);
  expect(new Set(localities).size).toBe(localities.length);
  expect(localities.filter((name) => names.includes(name))).toEqual([]);
});

it('no variant of an area means two of them', () => {
  const names = registers.outcomes.flatMap(({ name, variants }) => [name, ...variants]);
  expect(names).toContain('Children in care');
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

it('an area has its variants as names', () => {
  const data = { council: 'stockport', framework: 'ilacs', judgements: [{ area: 'care-leavers' }] };
  const report = { data, units: [] } as unknown as SearchedReport;
  expect(namesIn([report], registers).areas).toEqual([
    {
      id: 'care-leavers',
      names: expect.arrayContaining(['Care leavers', 'Leaving care']) as unknown,
    },
  ]);
});

it('a short name is never the name of another council', () => {
  expect(namesOf('bournemouth-christchurch-and-poole')).not.toContain('Bournemouth');
});

it('a council without reports is listed with its names, and its id if that differs', () => {
  const unreported = unreportedBeside('stockport');
  expect(unreported).toHaveLength(registers.councils.length - 1);
  expect(unreported).toContainEqual(['Cheshire West and Chester', 'Cheshire West', 'CWaC']);
  expect(unreported).toContainEqual(['Dorset County Council', 'dorset-county']);
});

it('a council without reports is not listed if its name means one with reports', () => {
  const names = unreportedBeside('dorset-county').map(([name]) => name);
  expect(names).not.toContain('Dorset');
});

it('the councils without reports take at most 3 kB, compressed', () => {
  expect(gzipSync(JSON.stringify(unreportedBeside())).length).toBeLessThanOrEqual(3000);
});
