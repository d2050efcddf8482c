/** Every council of the register is known under every generic spelling of its name, as itself alone. */
import { describe, expect, it } from 'vitest';
import {
  createCouncilNames,
  type CouncilNames,
} from '../../../../src/pipeline/model/council-names.ts';
import {
  councilOfName,
  findCouncil,
  recogniseCouncil,
} from '../../../../src/pipeline/model/council.ts';
import type { Council } from '../../../../src/schemas/registers.ts';
import { context, source } from '../../../support/pipeline.ts';
import { readTruth, realReports } from '../../../support/real-reports.ts';

const { councils } = context;

const on = (day: string) => ({ start: day, end: day });

/** The names known on the last day of the council; today's for one that is there still. */
function namesIn({ to = '2026-06-01' }: Council): CouncilNames {
  const known = ofDays.get(to) ?? createCouncilNames(councils, on(to));
  ofDays.set(to, known);
  return known;
}

const ofDays = new Map<string, CouncilNames>();

/** The council's name in other spellings. */
function spellings(name: string): string[] {
  return [
    name,
    name.toUpperCase(),
    name.replace(/ and /gu, ' & '),
    name.replace(/[ -]/gu, '-'),
    name.replace(/[ -]/gu, ' '),
    name.replace(/[ -]/u, '\n'),
    name.replace(/ /gu, '  '),
    name.replace(/\bupon\b/u, 'on'),
    name.replace(/\bon\b/u, 'upon'),
    name.replace(/^St /u, 'St. '),
    name.replace(/^St /u, 'Saint '),
    name.replace(/s$/u, '’s'),
    name.replace(/,/gu, ''),
    name.normalize('NFD').replace('e', 'é'),
  ];
}

/** A name in the styles in which councils are met. */
function styled(name: string): string[] {
  return [
    name,
    `${name} Council`,
    `${name} City Council`,
    `City of ${name}`,
    `City of ${name} Council`,
    `City of ${name} Metropolitan District Council`,
    `The City and County of ${name}`,
    `London Borough of ${name}`,
    `Royal Borough of ${name}`,
    `The Royal Borough of ${name} Council`,
    `Metropolitan Borough of ${name}`,
    `${name} Metropolitan Borough`,
    `${name} Metropolitan Borough Council`,
    `${name} Metropolitan District Council`,
    `${name} District Metropolitan Council`,
    `${name} MBC`,
    `${name} County`,
    `${name} County Council`,
    `${name} Borough Council`,
    `${name} Unitary Authority`,
    `The Council of the ${name}`,
    `The Council of the Borough of ${name}`,
    `${name}, City of`,
    `${name}, County of`,
  ];
}

/** What styles are put on: a name that bears one already is taken without it. */
const bareName = ({ name }: Council) => name.replace(/ County Council$/u, '');

/** Each council with every spelling of every style. */
const spelled = councils.map((council) => ({
  council,
  names: [...new Set(spellings(bareName(council)).flatMap(styled))],
}));

/** What is wrong: each spelling that is not read as its council alone. */
const misread = (read: (name: string, names: CouncilNames) => readonly Council[]) =>
  spelled.flatMap(({ council, names }) =>
    names
      .map((name) => ({ name, ids: read(name, namesIn(council)).map(({ id }) => id) }))
      .filter(({ ids }) => ids.join() !== council.id),
  );

describe('every council of the register', () => {
  it('is found in a text under any spelling, and no other is', () => {
    expect(misread((name, names) => names.findIn(`A review of ${name} in May.`).flat())).toEqual(
      [],
    );
  });

  it('is meant where any spelling is given for its name', () => {
    expect(misread((name, names) => names.meantBy(name.toLowerCase()))).toEqual([]);
  });

  it('is found under the names of those who run its services', () => {
    const trust = (name: string, day: string) =>
      createCouncilNames(councils, on(day))
        .findIn(name)
        .flatMap((meant) => meant.map(({ id }) => id));
    expect(trust("Slough Children's Services Trust", '2016-01-01')).toEqual(['slough']);
    expect(trust('Northamptonshire Children’s Trust', '2021-01-01')).toEqual(['northamptonshire']);
    expect(trust('Northamptonshire Children’s Trust', '2022-01-01')).toEqual([
      'north-northamptonshire',
      'west-northamptonshire',
    ]);
    expect(trust('Achieving for Children', '2015-01-01')).toEqual([
      'kingston-upon-thames',
      'richmond-upon-thames',
    ]);
    expect(trust('Worcestershire Children First', '2025-01-01')).toEqual(['worcestershire']);
  });
});

describe('a name that begins as that of another place', () => {
  it.each(['Greater Manchester', 'East Lincolnshire', 'West Midlands', 'Kentish Town'])(
    '%s is no council',
    (name) => {
      expect(createCouncilNames(councils, null).findIn(name)).toEqual([]);
    },
  );
});

describe.skipIf(realReports === null)('published reports (skipped where they are missing)', () => {
  it('are known by the names on their covers, and by those of their folders', () => {
    const rows = readTruth().filter((row) => row.title_council !== '');
    expect(rows.length).toBeGreaterThan(25);
    for (const { file, council, title_council: title, published } of rows) {
      const expected = findCouncil(council, councils, on(published)).council?.id;
      const period = on(published);
      expect(expected).toBeDefined();
      expect(recogniseCouncil(source(title), councils, period).council?.id).toBe(expected);
      expect(councilOfName(file, councils, period)?.id).toBe(expected);
    }
  });
});
