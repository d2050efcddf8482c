/** Every common spelling of a council's name leads to that council in the register, and to no other. */
import { describe, expect, it } from 'vitest';
import {
  namesOfCouncils,
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

/** The names known on the council's last day; today's for one that still exists. */
function namesIn({ to = '2026-06-01' }: Council): CouncilNames {
  const known = ofDays.get(to) ?? namesOfCouncils(councils, on(to));
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

/** A name in the styles that councils use. */
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

/** The name that styles are added to: without the style that it may already have. */
const bareName = ({ name }: Council) => name.replace(/ County Council$/u, '');

/** Each council with every spelling of its name in every style. */
const spelled = councils.map((council) => ({
  council,
  names: [...new Set(spellings(bareName(council)).flatMap(styled))],
}));

/** The failures: each spelling that is not read as its council alone. */
const misread = (read: (name: string, names: CouncilNames) => readonly Council[]) =>
  spelled.flatMap(({ council, names }) =>
    names
      .map((name) => ({ name, ids: read(name, namesIn(council)).map(({ id }) => id) }))
      .filter(({ ids }) => ids.join() !== council.id),
  );

describe('every council of the register', () => {
  it('is the only one found in a text that names it, in any spelling', () => {
    expect(misread((name, names) => names.findIn(`A review of ${name} in May.`).flat())).toEqual(
      [],
    );
  });

  it('is found by any spelling of its name', () => {
    expect(misread((name, names) => names.meantBy(name.toLowerCase()))).toEqual([]);
  });

  it('is found by the name of a trust that runs its services', () => {
    const trust = (name: string, day: string) =>
      namesOfCouncils(councils, on(day))
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

describe('a place name that contains or resembles a council’s', () => {
  it.each(['Greater Manchester', 'East Lincolnshire', 'West Midlands', 'Kentish Town'])(
    'does not name a council: %s',
    (name) => {
      expect(namesOfCouncils(councils, null).findIn(name)).toEqual([]);
    },
  );
});

describe.skipIf(realReports === null)('published reports (skipped where they are missing)', () => {
  it('have the right council by the name on the cover, and by the name of the folder', () => {
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
