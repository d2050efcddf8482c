/** The tables on the page of an outcome area. */
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../src/data/library.ts';
import { gradesByYear } from '../../../../src/data/grades/grades-by-year.ts';
import type { Stated } from '../../../../src/data/grades/judgements.ts';
import { historyFacets } from '../../../../src/data/grades/history-facets.ts';
import { outcomeTable } from '../../../../src/data/grades/outcome-table.ts';
import { comparable } from '../../../support/comparable.ts';
import { loadFrameworks, loadOutcomes } from '../../../../src/registers/load.ts';
import { gradeSteps } from '../../../../src/report/grade-words.ts';
import type { GradeLabel } from '../../../../src/schemas/grade.ts';
import type { Council } from '../../../../src/schemas/registers.ts';
import type { Scope } from '../../../../src/schemas/report.ts';
import { projectContent } from '../../../../src/util/environment.ts';

const frameworks = await loadFrameworks(projectContent);
const outcomes = await loadOutcomes(projectContent);

const councils = ['ambridge', 'borchester', 'felpersham'].map(
  (id) => ({ id, name: id }) as Council,
);

/** `ambridge ilacs 2022-05-18`, and the areas that it judges good. */
function report(sketch: string, ...areas: string[]): Report {
  const [council = '', id = '', date = ''] = sketch.split(' ');
  const judgements = areas.map((area) => ({ area, title: area, label: 'good', grade: 3 }));
  return {
    id: sketch,
    council: councils.find((one) => one.id === council),
    framework: frameworks.find((one) => one.id === id),
    data: { published: { date }, judgements },
    text: { sections: [] },
  } as unknown as Report;
}

const area = (id: string) => {
  const found = outcomes.find((one) => one.id === id);
  if (!found) throw new Error(`no area ${id}`);
  return found;
};

describe('the table of every council through time', () => {
  const reports = [
    report('ambridge ilacs 2025-05-18', 'overall-effectiveness'),
    report('borchester ilacs 2024-05-18', 'adoption'),
    report('ambridge ilacs 2019-05-18', 'overall-effectiveness'),
    report('ambridge sif 2015-05-18', 'adoption', 'overall-effectiveness'),
    report('felpersham lscb 2015-03-01', 'lscb'),
    report('felpersham ilacs 2019-05-18', 'looked-after-children'),
  ];
  const used = frameworks.filter((one) => reports.some(({ framework }) => framework === one));
  const tableOf = (id: string) =>
    outcomeTable(area(id), { comparable, councils, reports, frameworks: used });

  it('has a column for each framework that judges the area', () => {
    expect(tableOf('adoption').frameworks.map(({ id }) => id)).toEqual(['sif']);
    expect(tableOf('overall-effectiveness').frameworks).toHaveLength(2);
  });

  it('has every report in its cell, newest first, and the latest grade', () => {
    const { rows, frameworks: columns } = tableOf('overall-effectiveness');
    const ilacs = columns.findIndex(({ id }) => id === 'ilacs');
    expect(rows[0]?.cells[ilacs]).toMatchObject([{ report: reports[0] }, { report: reports[2] }]);
    expect(rows[0]?.latest?.report).toBe(reports[0]);
  });

  it('says how the latest grade compares with the one before, in frameworks declared comparable', () => {
    const judged = (sketch: string, areaId: string, label: GradeLabel) => {
      const made = report(sketch, areaId);
      const [judgement] = made.data.judgements;
      Object.assign(judgement ?? {}, { label, grade: gradeSteps[label], scope: 'local-authority' });
      return made;
    };
    const overall = 'overall-effectiveness';
    const changeOf = (...own: Report[]) =>
      outcomeTable(area(overall), { comparable, councils, reports: own, frameworks: used }).rows[0]
        ?.change;
    const [good, poor] = [
      judged('ambridge sif 2015-05-18', overall, 'good'),
      judged('ambridge ilacs 2019-05-18', overall, 'inadequate'),
    ];
    expect(changeOf(poor, good)).toMatchObject({
      before: { report: good },
      move: { steps: -2, words: 'lower', arrow: '↓' },
    });
    expect(
      changeOf(judged('ambridge ilacs 2022-05-18', overall, 'good'), poor, good),
    ).toMatchObject({ before: { report: poor }, move: { steps: 2, words: 'higher' } });
    expect(changeOf(good, judged('ambridge apa 2008-05-18', overall, 'good'))?.move).toBeNull();
    expect(changeOf(good)).toBeNull();
  });

  it('lists councils without a grade on the area apart', () => {
    const { rows, others } = tableOf('lscb');
    expect(rows.map(({ council }) => council.id)).toEqual(['felpersham']);
    expect(others.map(({ id }) => id)).toEqual(['ambridge', 'borchester']);
  });

  it('says which councils have a page on the area: a joint judgement alone gives none', () => {
    const hasPage = (id: string) =>
      tableOf(id).rows.find(({ council }) => council.id === 'felpersham')?.hasPage;
    expect(hasPage('care-leavers')).toBe(false);
    expect(hasPage('looked-after-children')).toBe(true);
  });

  it('has filters only where there is something to choose between', () => {
    expect(historyFacets(tableOf('lscb').rows)).toBe(null);
    expect(historyFacets(tableOf('overall-effectiveness').rows)).toEqual({
      facets: [],
      years: ['2015', '2019', '2025'],
    });
  });
});

describe('grades by year', () => {
  const judgement = (framework: string, year: string, label: GradeLabel, scope: Scope): Stated =>
    ({ report: report(`ambridge ${framework} ${year}-05-18`), label, scope }) as Stated;
  const { groups, most, labels } = gradesByYear(
    [
      judgement('sif', '2015', 'good', 'local-authority'),
      judgement('sif', '2015', 'requires-improvement', 'local-authority'),
      judgement('sif', '2014', 'inadequate', 'local-authority'),
      judgement('jar', '2008', 'adequate', 'local-services'),
      judgement('jar', '2008', 'adequate', 'council-services'),
    ],
    ['jar', 'sif'].flatMap((id) => frameworks.filter((one) => one.id === id)),
  );

  it('are counted separately by framework and body, oldest year first', () => {
    expect(
      groups.map(({ framework, scope, years }) => [
        framework.id,
        scope,
        ...years.map(({ year, total }) => `${year}: ${total}`),
      ]),
    ).toEqual([
      ['jar', 'local-services', '2008: 1'],
      ['jar', 'council-services', '2008: 1'],
      ['sif', 'local-authority', '2014: 1', '2015: 2'],
    ]);
    expect(most).toBe(2);
  });

  it('say where the scale changes, and give every name of a step', () => {
    expect(groups.map(({ renamed }) => renamed.length)).toEqual([0, 0, 1]);
    expect(labels[2]).toEqual({ grade: 2, labels: ['adequate', 'requires-improvement'] });
  });
});
