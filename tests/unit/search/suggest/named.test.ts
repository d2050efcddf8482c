import { describe, expect, it } from 'vitest';
import { overallArea } from '../../../../src/report/overall.ts';
import type { GradeLabel } from '../../../../src/schemas/grade.ts';
import type { SearchLibrary } from '../../../../src/search/format.ts';
import { changesNamed, gradesNamed, placesNamed } from '../../../../src/search/suggest/named.ts';
import { newestGrade } from '../../../../src/search/suggest/newest.ts';
import { library } from './library.ts';

const withOverall = (overall: Record<string, GradeLabel[]>): SearchLibrary => ({
  ...library,
  reports: library.reports.map((report) => ({
    ...report,
    grades: { ...report.grades, ...(overall[report.id] && { [overallArea]: overall[report.id] }) },
  })),
});

const newestOf = (words: string, known: SearchLibrary) =>
  placesNamed(words, known, 9).map((place) => newestGrade(place, known));

describe('the newest grade', () => {
  it('is that of the newest report that gives one', () => {
    const both = withOverall({
      'stockport-sif-2017': ['good'],
      'stockport-jar-2006': ['inadequate'],
    });
    expect(newestOf('stockport', both)).toEqual(['newest overall grade: good (2017 SIF)']);
    const older = withOverall({ 'stockport-jar-2006': ['good'] });
    expect(newestOf('stockport', older)).toEqual(['newest overall grade: good (2006 JAR)']);
  });

  it('comes with the one before, if the same framework gave it', () => {
    const [newest, ...others] = library.reports;
    const again = (date: string, label: GradeLabel) =>
      newest ? [{ ...newest, date, grades: { [overallArea]: [label] } }] : [];
    const three = [
      ...again('2017', 'good'),
      ...again('2015', 'inadequate'),
      ...again('2014', 'good'),
    ];
    expect(newestOf('stockport', { ...library, reports: [...three, ...others] })).toEqual([
      'newest overall grade: good (2017 SIF), before that inadequate (2015 SIF)',
    ]);
  });

  it('names each grade of an area in a council', () => {
    const [report, ...others] = library.reports;
    const grades = { 'staying-safe': ['outstanding', 'good'] satisfies GradeLabel[] };
    const reports = report ? [{ ...report, grades }, ...others] : [];
    expect(newestOf('stockport staying safe', { ...library, reports })).toEqual([
      'newest grade: outstanding and good (2017 SIF)',
    ]);
  });

  it('is not said of a council without one, or of other places', () => {
    const said = ['stockport', 'stockport 2017', 'staying safe'].flatMap((words) =>
      newestOf(words, library),
    );
    expect(said).toEqual([null, null, null]);
  });
});

describe('pages named by all words of a search', () => {
  it.each([
    ['Stockport', ['council stockport']],
    ['stockport council', ['council stockport']],
    ['Stockport Metropolitan Borough Council', ['council stockport']],
    ['London Borough of Bromley', ['council bromley']],
    ['is Marple Bridge good?', ['council stockport']],
    ['Marple Bridge adoption', ['council-area stockport/adoption']],
    ['City of London', ['council city-of-london']],
    ['Saint Helens', ['council st-helens']],
    ['saint helens 2006', ['report st-helens-jar-2006']],
    ['Hove & Brighton', ['council brighton-and-hove']],
    ['childrens services', ['area childrens-services']],
    ['staying safe', ['area staying-safe']],
    ['children in care', ['area looked-after-children']],
    ['LAC', ['area looked-after-children']],
    ['stockport staying safe', ['council-area stockport/staying-safe']],
    ['stockport 2017', ['report stockport-sif-2017']],
    ['jar stockport', ['report stockport-jar-2006']],
    ['stockport joint area review 2006', ['report stockport-jar-2006']],
    ['st helens 2006', ['report st-helens-jar-2006']],
    ['is Stockport’s council good?', ['council stockport']],
    ['What did Ofsted say about St Helens’s social services?', ['council st-helens']],
    ['Stockport Ofsted rating', ['council stockport']],
    ['are childrens services in Stockport getting better?', ['council stockport']],
    ['did Stockport get better?', ['council stockport']],
    ['is Stockport still inadequate?', ['council stockport']],
    ['does Stockport improve?', ['council stockport']],
    ['has stockport improved for adoption', ['council-area stockport/adoption']],
    ['Ofsted report on stockport', ['council stockport']],
    ['which councils are inadequate for staying safe', ['area staying-safe']],
    ['requires improvement to be good adoption', ['area adoption']],
    ['is staying safe good in stockport', ['council-area stockport/staying-safe']],
    ['ofsted inspection of stockport in 2017', ['report stockport-sif-2017']],
    ['stockport 29 August 2017', ['report stockport-sif-2017']],
    ['August 2017', ['report stockport-sif-2017']],
    ['inspections of 29 august 2017', ['report stockport-sif-2017']],
  ])('%j: %j', (text, expected) => {
    const found = placesNamed(text, library, 9).map(({ kind, id }) => `${kind} ${id}`);
    expect(found).toEqual(expected);
  });

  it.each([
    'stockp',
    'safe',
    'stockport missing children',
    'stockport 2009',
    'stockport june 2017',
    'stockport improvement',
    'may 2017',
    'may 2006',
    '28 august 2017',
    'inadequate',
    'stockport jar 2017',
    'helens adoption',
    '2006',
    'jar',
    '"staying safe"',
    '-stockport',
    'stockport OR adoption',
    'council:stockport',
    '',
  ])('are none for %j', (text) => {
    expect(placesNamed(text, library, 9)).toEqual([]);
  });

  it('are no more than asked for', () => {
    const twice = { ...library, reports: [...library.reports, ...library.reports] };
    expect(placesNamed('stockport jar', twice, 9)).toHaveLength(2);
    expect(placesNamed('stockport jar', twice, 1)).toHaveLength(1);
  });
});

describe('the grid of grades is named by', () => {
  it.each([
    ['inadequate', 'Latest grades', 'grades/?grade=inadequate'],
    ['which councils require improvement', 'Latest grades', 'grades/?grade=requires-improvement'],
    [
      'which councils requires improvement to be good',
      'Latest grades',
      'grades/?grade=requires-improvement',
    ],
    [
      'is staying safe good?',
      'Latest grades: Staying safe',
      'grades/?outcome=staying-safe&grade=good',
    ],
    ['good adoption', null, null],
    ['is stockport good', null, null],
    ['good practice', null, null],
    ['staying safe', null, null],
    ['"good"', null, null],
  ])('%j: %s', (text, title, path) => {
    const found = gradesNamed(text, library).map((page) => [page.title, page.path]);
    expect(found).toEqual(title === null ? [] : [[title, path]]);
  });
});

describe('the table of an outcome area, sorted by change, is named by', () => {
  const overall = { id: overallArea, names: ['Overall effectiveness'] };
  const known = { ...library, areas: [overall, ...library.areas] };

  it.each([
    ['which councils got worse?', `outcomes/${overallArea}/?sort=change`],
    ['councils that improved', `outcomes/${overallArea}/?sort=-change`],
    ['which councils have improved for adoption', 'outcomes/adoption/?sort=-change'],
    ['improved', null],
    ['which councils', null],
    ['is stockport getting better', null],
    ['councils that improved attendance', null],
  ])('%j: %s', (text, path) => {
    const paths = changesNamed(text, known).map(({ path }) => path);
    expect(paths).toEqual(path === null ? [] : [`${path}#every_council`]);
  });
});
