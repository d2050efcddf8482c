import { describe, expect, it } from 'vitest';
import {
  cellOf,
  reasonOfBlank,
  wordsOfBlank,
  type Ungraded,
} from '../../../../src/data/grades/cells.ts';
import type { Report } from '../../../../src/data/library.ts';
import { joinsOf, type Point } from '../../../../src/data/grades/comparisons.ts';
import { loadFrameworks, loadOutcomes } from '../../../../src/registers/load.ts';
import { coverageOf } from '../../../../src/report/declared-blanks.ts';
import type { Judgement } from '../../../../src/schemas/report.ts';
import { projectContent } from '../../../../src/util/environment.ts';
import { comparable } from '../../../support/comparable.ts';

const frameworks = await loadFrameworks(projectContent);
const outcomes = await loadOutcomes(projectContent);

const judgement = (area: string, title = area): Judgement => ({
  area,
  title,
  scope: 'local-authority',
  grade: 3,
  label: 'good',
  printed: 'good',
  anchor: 'grades',
});

/** A report under one of the project's frameworks, with only what is used here. */
function report(id: string, date: string, judgements: Judgement[]): Report {
  const framework = frameworks.find((one) => one.id === id);
  if (!framework) throw new Error(`no framework ${id}`);
  return { id: `${id}-${date}`, framework, data: { published: { date }, judgements } } as Report;
}

const together = 'The experiences and progress of children in care and care leavers';
const alone = 'The experiences and progress of children in care';
const of2019 = report('ilacs', '2019-03-18', [judgement('looked-after-children', together)]);
const of2025 = report('ilacs', '2025-07-15', [
  judgement('looked-after-children', alone),
  judgement('care-leavers'),
]);

describe('a cell of the grade table', () => {
  const typeOf = (area: string, of: Report) => cellOf({ id: area }, of).type;

  it('is “graded” where the report judges the area', () => {
    expect(cellOf({ id: 'care-leavers' }, of2025)).toMatchObject({
      type: 'graded',
      judgements: [{ area: 'care-leavers' }],
    });
  });

  it('is “joint” where the report prints one judgement on two areas', () => {
    const cell = cellOf({ id: 'care-leavers' }, of2019);
    expect(cell).toMatchObject({ type: 'joint', judgement: { title: together } });
    expect(cell.type === 'joint' && cell.reason).toContain('one judgement');
  });

  it('is not “joint” where the report prints a judgement on the other area alone', () => {
    const of2024 = report('ilacs', '2024-01-31', [judgement('looked-after-children', alone)]);
    expect(cellOf({ id: 'care-leavers' }, of2024)).toMatchObject({ type: 'unreadable' });
  });

  it('is “abolished” from the day on which the judgement ended', () => {
    const at = (date: string) => typeOf('overall-effectiveness', report('ilacs', date, []));
    expect([at('2026-03-31'), at('2026-04-01'), at('2026-07')]).toEqual([
      'unreadable',
      'abolished',
      'abolished',
    ]);
  });

  it('is “unreadable” where every report of the framework gives a grade and none was found', () => {
    expect(typeOf('leadership', of2019)).toBe('unreadable');
  });

  it('is “not judged” where the framework has no such judgement, or the report leaves it out', () => {
    const sif = report('sif', '2017-08-25', []);
    expect(cellOf({ id: 'being-healthy' }, sif)).toMatchObject({ by: 'framework' });
    expect(cellOf({ id: 'lscb' }, sif)).toMatchObject({ by: 'report' });
  });

  it('is “not judged” where the report says so, even if every other judges it', () => {
    const sif = report('sif', '2016-06-27', []);
    sif.data.notJudged = ['adoption'];
    const cell = cellOf({ id: 'adoption' }, sif);
    expect(cell).toMatchObject({ type: 'not-judged', by: 'report' });
    expect(reasonOfBlank(cell as Ungraded)).toContain('itself says');
  });

  it('does not claim that a council was not inspected where there is no report', () => {
    expect(wordsOfBlank({ type: 'no-report' })).toBe('no report here');
    expect(reasonOfBlank({ type: 'no-report' })).toContain('not in this collection');
  });

  it('explains each kind of missing grade in its own words, briefly and in full', () => {
    const sif = report('sif', '2017-08-25', []);
    const cells = [
      cellOf({ id: 'being-healthy' }, sif),
      cellOf({ id: 'lscb' }, sif),
      cellOf({ id: 'care-leavers' }, of2019),
      cellOf({ id: 'overall-effectiveness' }, report('ilacs', '2026-07-07', [])),
      cellOf({ id: 'leadership' }, sif),
      { type: 'no-report' } as const,
    ].flatMap((cell) => (cell.type === 'graded' ? [] : [cell]));
    expect(new Set(cells.map(wordsOfBlank)).size).toBe(6);
    expect(new Set(cells.map(reasonOfBlank)).size).toBe(6);
  });
});

describe('lines between judgements', () => {
  const points = (...of: Report[]): Point[] =>
    of.flatMap((one) => one.data.judgements.map((own) => ({ report: one, judgement: own })));
  const led = (id: string, date: string) => report(id, date, [judgement('leadership')]);

  it('join judgements under one framework without a break', () => {
    const joins = joinsOf(
      points(led('ilacs', '2019-03-18'), led('ilacs', '2022-11-25')),
      comparable,
    );
    expect(joins).toMatchObject([{ isBreak: false }]);
  });

  it('break where the framework changed, and give the reason for joining', () => {
    const [join] = joinsOf(
      points(led('sif', '2017-08-25'), led('ilacs', '2022-05-18')),
      comparable,
    );
    expect(join).toMatchObject({ isBreak: true });
    expect(join?.reason).toContain('four grades');
  });

  it('break where the judgement no longer covers another area', () => {
    const inCare = (one: Report) => points(one).slice(0, 1);
    const [join] = joinsOf([...inCare(of2019), ...inCare(of2025)], comparable);
    expect(join).toMatchObject({ isBreak: true });
    expect(join?.reason).toContain('care leavers');
  });

  it('join only what is declared comparable', () => {
    const joins = joinsOf(points(led('lac', '2013-08-16'), led('sif', '2017-08-25')), comparable);
    expect(joins).toEqual([]);
  });

  it('do not join judgements of different bodies', () => {
    const [from, to] = points(led('ilacs', '2019-03-18'), led('ilacs', '2022-11-25'));
    if (!from || !to) throw new Error('no points');
    const other = { ...to, judgement: { ...to.judgement, scope: 'lscb' as const } };
    expect(joinsOf([from, other], comparable)).toEqual([]);
  });
});

describe('the registers', () => {
  const areas = new Set(outcomes.map(({ id }) => id));
  const known = new Map(frameworks.map((one) => [one.id, one]));

  it('name only areas that exist', () => {
    const spoken = [
      ...comparable.flatMap((one) => one.areas),
      ...frameworks.flatMap(({ blanks }) => blanks.map(({ area }) => area)),
    ];
    expect(spoken.filter((area) => !areas.has(area))).toEqual([]);
  });

  it('compare only what both frameworks judge', () => {
    const judges = (id: string, area: string) =>
      known.get(id)?.judgements.some((one) => one.area === area) ?? false;
    const wrong = comparable.flatMap(({ areas: list, from, to }) =>
      list.filter((area) => !judges(from, area) || !judges(to, area)),
    );
    expect(wrong).toEqual([]);
  });

  it('say what a judgement on two areas covers', () => {
    expect(
      coverageOf(judgement('looked-after-children', together), of2019.framework),
    ).not.toBeNull();
    expect(coverageOf(judgement('looked-after-children', alone), of2019.framework)).toBeNull();
  });
});
