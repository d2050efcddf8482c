/** The grid of the latest grades. */
import { describe, expect, it } from 'vitest';
import { areaCells } from '../../../../src/data/grades/area-cells.ts';
import type { Report } from '../../../../src/data/library.ts';
import { filterable, gradeGrid } from '../../../../src/data/grades/grade-grid.ts';
import { loadFrameworks, loadOutcomes } from '../../../../src/registers/load.ts';
import type { Council } from '../../../../src/schemas/registers.ts';
import { projectContent } from '../../../../src/util/environment.ts';

const frameworks = await loadFrameworks(projectContent);
const outcomes = await loadOutcomes(projectContent);
const councils = [
  { id: 'ambridge', name: 'Ambridge', region: 'West Midlands', type: 'county' },
  { id: 'borchester', name: 'Borchester' },
] as Council[];

/** `ambridge ilacs 2022-05-18`, and the areas that it judges good. */
function report(sketch: string, ...areas: string[]): Report {
  const [council = '', id = '', date = ''] = sketch.split(' ');
  return {
    id: sketch,
    council: councils.find((one) => one.id === council),
    framework: frameworks.find((one) => one.id === id),
    data: {
      published: { date },
      judgements: areas.map((area) => ({ area, title: area, label: 'good', grade: 3 })),
    },
  } as unknown as Report;
}

const of2026 = report('ambridge ilacs 2026-06-18', 'leadership');
const of2019 = report('ambridge ilacs 2019-05-18', 'overall-effectiveness', 'leadership');
const of2015 = report('ambridge sif 2015-05-18', 'adoption', 'leadership');
const of2006 = report('borchester jar 2006-03-01', 'staying-safe');
const reports = [of2026, of2019, of2015, of2006];
const grid = gradeGrid({
  allFrameworks: frameworks,
  councils,
  frameworks: frameworks.filter((one) => reports.some(({ framework }) => framework === one)),
  outcomes,
  reports,
});
const cell = (council: string, area: string) =>
  grid.rows.find((row) => row.council.id === council)?.cells[
    grid.columns.findIndex((column) => column.area.id === area)
  ];

describe('the grid of grades', () => {
  it('has the areas that reports judge, those judged now first', () => {
    expect(grid.columns.map(({ area, isInUse }) => [area.id, isInUse])).toEqual([
      ['overall-effectiveness', true],
      ['leadership', true],
      ['staying-safe', false],
      ['adoption', false],
    ]);
    expect(grid.columns.map(({ ended }) => ended)).toEqual(['2026-04-01', null, null, null]);
    expect(grid.columns[3]?.frameworks.map(({ id }) => id)).toEqual(['sif']);
  });

  it('shows the latest grade, whatever framework gave it', () => {
    expect(cell('ambridge', 'leadership')).toMatchObject({
      latest: { report: of2026 },
      since: null,
    });
    expect(cell('ambridge', 'adoption')).toMatchObject({ latest: { report: of2015 }, since: null });
  });

  it('says why the newest report does not give a grade that an earlier one gave', () => {
    expect(cell('ambridge', 'overall-effectiveness')).toMatchObject({
      latest: { report: of2019 },
      since: { type: 'abolished', report: of2026 },
    });
  });

  it('says why there is no grade', () => {
    expect(cell('borchester', 'leadership')).toEqual({
      latest: null,
      why: { type: 'no-report' },
    });
    expect(cell('ambridge', 'staying-safe')).toMatchObject({ why: { type: 'no-report' } });
  });

  it('can be filtered by region, type, area, framework, label and year', () => {
    const [ambridge, borchester] = filterable(grid).rows;
    expect(ambridge).toMatchObject({ region: 'west-midlands', type: 'county' });
    expect(ambridge?.grades[0]).toEqual({
      area: 'overall-effectiveness',
      framework: 'ilacs',
      label: 'good',
      year: '2019',
    });
    expect(borchester).toMatchObject({ region: '', type: '' });
  });
});

it('an area has cells for the reports whose framework can grade it', () => {
  expect(areaCells({ id: 'adoption' }, reports, frameworks)).toMatchObject([
    { type: 'graded', report: of2015 },
  ]);
});

it('an area that no report could grade is “not judged” by those from a time when others did', () => {
  const of2013 = report('borchester lac 2013-08-16', 'looked-after-children');
  expect(areaCells({ id: 'adoption' }, [of2013, of2006], frameworks)).toMatchObject([
    { type: 'not-judged', by: 'framework', report: of2013 },
  ]);
  const of2017 = report('borchester lac 2017-12-18', 'looked-after-children');
  expect(areaCells({ id: 'adoption' }, [of2017], frameworks)).toHaveLength(1);
  expect(areaCells({ id: 'adoption' }, [of2019, of2006], frameworks)).toEqual([]);
});
