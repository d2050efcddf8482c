/** What a request leaves of the grid, and the counts beside its filters. */
import { describe, expect, it } from 'vitest';
import { choiceInWords, choose, columnSetOf, countValues } from '../../../src/grid/choose.ts';
import { readGridRequest } from '../../../src/grid/request.ts';

/** `staying-safe jar good 2006` */
const grade = (sketch: string) => {
  const [area = '', framework = '', label = '', year = ''] = sketch.split(' ');
  return { area, framework, label, year };
};
const row = (region: string, type: string, ...grades: string[]) => ({
  region,
  type,
  grades: grades.map(grade),
});
const north = row(
  'north-west',
  'unitary',
  'leadership ilacs good 2022',
  'care-leavers ilacs inadequate 2022',
  'staying-safe jar good 2006',
);
const south = row('south-east', 'county', 'leadership sif inadequate 2015');
const past = row('', '', 'staying-safe jar adequate 2008', 'staying-safe jar good 2008');
const data = {
  columns: [
    { area: 'leadership', isInUse: true },
    { area: 'care-leavers', isInUse: true },
    { area: 'staying-safe', isInUse: false },
  ],
  rows: [north, south, past],
};
const chosen = (search: string) => choose(data, readGridRequest(search));
const columns = (search: string) => [...chosen(search).columns];
const rows = (search: string) => [...chosen(search).rows];
const inWords = (search: string) => choiceInWords(chosen(search));

describe('columns', () => {
  it('are the areas judged now if most councils have a grade in one, otherwise all', () => {
    expect(columns('')).toEqual(['leadership', 'care-leavers']);
    const earlier = { ...data, rows: [north, past] };
    expect(columnSetOf(earlier, readGridRequest(''))).toBe('all');
  });

  it('are those asked for, by set or by area', () => {
    expect(columns('?areas=earlier')).toEqual(['staying-safe']);
    expect(columns('?areas=all')).toHaveLength(3);
    expect(columns('?areas=now&outcome=staying-safe')).toEqual(['staying-safe']);
  });

  it('are all those with a grade asked for', () => {
    expect(columns('?framework=jar')).toEqual(['staying-safe']);
    expect(columns('?grade=inadequate')).toEqual(['leadership', 'care-leavers']);
    expect(columns('?areas=now&framework=jar')).toEqual([]);
  });
});

describe('councils', () => {
  it('are kept without a grade, unless grades are asked for', () => {
    expect(rows('?outcome=care-leavers')).toEqual([north, south, past]);
    expect(rows('?outcome=care-leavers&grade=inadequate')).toEqual([north]);
  });

  it('match one of the regions and one of the types', () => {
    expect(rows('?region=north-west&region=south-east&type=county')).toEqual([south]);
  });

  it('are counted with their grades', () => {
    expect(inWords('')).toBe('3 councils, 3 grades');
    expect(inWords('?areas=all')).toBe('3 councils, 6 grades');
    expect(inWords('?grade=2')).toBe('1 council, 1 grade');
    expect(inWords('?from=2008&to=2015')).toBe('2 councils, 3 grades');
    expect(inWords('?region=mars')).toBe('0 councils, 0 grades');
  });
});

describe('the count beside a value', () => {
  const facets = ['framework', 'grade', 'outcome', 'region', 'type'] as const;

  it.each(['', '?grade=good', '?region=north-west&outcome=leadership', '?areas=all&to=2010'])(
    'for “%s” is the number of grades with only this value in its filter',
    (search) => {
      const request = readGridRequest(search);
      const counts = countValues(data, request);
      for (const name of facets) {
        expect(counts[name].size).toBeGreaterThan(0);
        for (const [value, count] of counts[name]) {
          const filters = { ...request.filters, [name]: [value] };
          const { grades } = choose(data, { ...request, filters });
          expect(count, `${name}=${value}`).toBe(grades.size);
        }
      }
    },
  );
});
