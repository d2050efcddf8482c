import { describe, expect, it } from 'vitest';
import {
  councilOfName,
  councilOfPath,
  findCouncil,
  recogniseCouncil,
} from '../../../../src/pipeline/model/council.ts';
import { councilSchema, type Council } from '../../../../src/schemas/registers.ts';
import { source } from '../../../support/pipeline.ts';

const council = (id: string, name: string, given: Partial<Council> = {}) =>
  councilSchema.parse({ id, name, gss: 'E00000000', ...given });

const councils = [
  council('cheshire', 'Cheshire'),
  council('cheshire-east', 'Cheshire East'),
  council('reading', 'Reading'),
  council('st-helens', 'St Helens'),
  council('stoke-on-trent', 'Stoke-on-Trent'),
  council('telford-and-wrekin', 'Telford and Wrekin'),
];

const recognised = (text: string): string | undefined =>
  recogniseCouncil(source(text), councils, null).council?.id;

describe('the council of a report', () => {
  it('is the one named at the top', () => {
    expect(recognised('Stoke-on-Trent Council\n\nThe city of Stoke-on-Trent.')).toBe(
      'stoke-on-trent',
    );
  });

  it('is the one named in the title, however often the text names another', () => {
    const title = 'Inspection of Reading local\nauthority children’s services';
    const text = 'Cheshire East helps the council.\n'.repeat(9);
    expect(recognised(`${title}\nInspection dates: 12 to 23 May 2025\n${text}`)).toBe('reading');
  });

  it('is not one that is named only in passing', () => {
    const text = `Newcastle\n\n${'Text.\n'.repeat(60)}The hospital of Cheshire serves all of Cheshire.`;
    expect(recognised(text)).toBeUndefined();
  });

  it('is left open between two that are named equally often', () => {
    expect(
      recogniseCouncil(source('Reading\nSt Helens\nReading and St Helens'), councils, null),
    ).toMatchObject({
      council: null,
      rivals: [{ id: 'reading' }, { id: 'st-helens' }],
    });
  });

  it('is the one that the text names at least eight times, and twice as often as any other', () => {
    const named = (times: number, others: number): string | undefined =>
      recognised(
        `${'A.\n'.repeat(20)}${'Of Cheshire.\n'.repeat(times)}${'In Reading.\n'.repeat(others)}`,
      );
    expect([named(8, 4), named(7, 0)]).toEqual(['cheshire', undefined]);
    expect([named(16, 8), named(15, 8)]).toEqual(['cheshire', undefined]);
  });

  it('is the one on the cover, which counts as much as ten names in the text', () => {
    const cover = `Reading\n${'Text.\n'.repeat(19)}In Reading.\n`;
    expect(recognised(cover + 'In Cheshire.\n'.repeat(6))).toBe('reading');
    expect(recognised(cover + 'In Cheshire.\n'.repeat(7))).toBeUndefined();
  });

  it('is on the cover if it is on one of the first twenty lines with text', () => {
    expect(recognised(`${'Text.\n\n'.repeat(19)}Reading`)).toBe('reading');
    expect(recognised(`${'Text.\n\n'.repeat(20)}Reading`)).toBeUndefined();
  });

  it('is recognised in other spellings', () => {
    expect(recognised('Stoke on Trent\nStoke-on Trent\nText.')).toBe('stoke-on-trent');
    expect(recognised('Telford & Wrekin Council\nTelford & Wrekin')).toBe('telford-and-wrekin');
    expect(recognised('Saint Helens\nSt. Helens')).toBe('st-helens');
  });

  it('is the one with the longest name that fits', () => {
    expect(recognised('Cheshire East\nCheshire East is a council.')).toBe('cheshire-east');
  });

  it('is not guessed where two are named', () => {
    expect(recognised('Cheshire and Reading\nCheshire, Reading')).toBeUndefined();
  });

  it('is not found where its name occurs only once', () => {
    const body = Array.from({ length: 50 }, () => 'Text.').join('\n');
    expect(recognised(`${body}\nReading and writing.`)).toBeUndefined();
  });

  it('may be named by an editor with or without its style (“City of … Council”)', () => {
    expect(findCouncil('City of Stoke-on-Trent Council', councils, null).council?.id).toBe(
      'stoke-on-trent',
    );
    expect(findCouncil('stoke-on-trent', councils, null).council?.id).toBe('stoke-on-trent');
    expect(findCouncil('Atlantis', councils, null)).toEqual({ council: null, rivals: [] });
  });
});

describe('a name shared by two councils', () => {
  const dorsets = [
    council('dorset', 'Dorset', { from: '2019-04-01' }),
    council('dorset-county', 'Dorset County Council', { variants: ['Dorset'], to: '2019-03-31' }),
  ];
  const named = (name: string, start: string | null, end = start) => {
    const period = start === null || end === null ? null : { start, end };
    const found = findCouncil(name, dorsets, period).council?.id;
    const read = recogniseCouncil(source(`${name}\n${name}`), dorsets, period).council?.id;
    expect(read).toBe(found);
    return found;
  };

  it('means the one that existed at the time', () => {
    expect(named('Dorset', '2012-05-01')).toBe('dorset-county');
    expect(named('Dorset', '2022-05-01')).toBe('dorset');
    expect(named('Dorset County Council', '2022')).toBe('dorset');
  });

  it('is left open where both existed, or the time is unknown', () => {
    expect(named('Dorset', '2019-01', '2019-07-03')).toBeUndefined();
    expect(named('Dorset', null)).toBeUndefined();
    expect(findCouncil('Dorset', dorsets, null)).toMatchObject({ rivals: dorsets });
    expect(named('Dorset County Council', null)).toBe('dorset-county');
  });

  it('does not mean a council abolished long before', () => {
    const [, county] = dorsets;
    const period = { start: '2022', end: '2022' };
    expect(findCouncil('Dorset', county ? [county] : [], period).council).toBeNull();
  });
});

describe('a trust that serves two councils', () => {
  const providers = [{ name: 'Achieving for Children', from: '2014-04-01' }];
  const boroughs = [
    council('kingston', 'Kingston upon Thames', { providers }),
    council('richmond', 'Richmond upon Thames', { providers }),
    council('hull', 'Kingston upon Hull'),
  ];
  const reading = (text: string) => recogniseCouncil(source(text), boroughs, null);
  const trust = 'Achieving for Children\n'.repeat(9);

  it('leaves open which council is meant, however often the trust is named', () => {
    expect(reading(trust)).toMatchObject({ rivals: [{ id: 'kingston' }, { id: 'richmond' }] });
    expect(reading(`${trust}Richmond upon Thames\nKingston upon Thames`).council).toBeNull();
  });

  it('stands for the council that the text also names', () => {
    expect(reading(`Richmond upon Thames\n${trust}`).council?.id).toBe('richmond');
  });
});

describe('the name of a file', () => {
  const named = (name: string) => councilOfName(name, councils, null)?.id;

  it('may name a council', () => {
    expect(named('80564_stoke-on-trent')).toBe('stoke-on-trent');
    expect(named('80448_CHESHIRE EAST/report - 18 may 2022.pdf')).toBe('cheshire-east');
  });

  it('settles nothing where it names no council, or two', () => {
    expect(named('seeds')).toBeUndefined();
    expect(named('stoke-on-trent and st helens.pdf')).toBeUndefined();
  });
});

describe('the folder of a file', () => {
  const inPath = (file: string, rivals: Council[] = []): string | undefined =>
    councilOfPath(file, { rivals }, councils, null).council?.id;

  it('may be named after the council of a text that names none', () => {
    expect(inPath('80563_stoke-on-trent/report.pdf')).toBe('stoke-on-trent');
    expect(inPath('reports/st_helens/report.pdf')).toBe('st-helens');
  });

  it('may have more in its name, or be the file, if the text names that council among others', () => {
    const rivals = councils.filter(({ id }) => id.startsWith('st'));
    expect(inPath('reports of st helens/report.pdf', rivals)).toBe('st-helens');
    expect(inPath('reports/st_helens 2022.pdf', rivals)).toBe('st-helens');
    expect(inPath('st helens/stoke-on-trent.pdf', rivals)).toBeUndefined();
  });

  it('means the council of that name at the time, even if the name is the id of another', () => {
    const dorsets = [
      council('dorset', 'Dorset', { from: '2019-04-01' }),
      council('dorset-county', 'Dorset County Council', { variants: ['Dorset'], to: '2019-03-31' }),
    ];
    const period = { start: '2016-02-22', end: '2016-03-17' };
    const found = councilOfPath('80468_dorset/report.pdf', { rivals: [] }, dorsets, period);
    expect(found.council?.id).toBe('dorset-county');
  });

  it('settles nothing where it has more in its name, or for a council that the text rules out', () => {
    expect(inPath('reading list/reading.pdf')).toBeUndefined();
    expect(inPath('reading/report.pdf', councils.slice(0, 2))).toBeUndefined();
  });
});
