import { describe, expect, it } from 'vitest';
import { chartOf, nameOfPoint } from '../../../../src/data/councils/council-chart.ts';
import type { Report } from '../../../../src/data/library.ts';
import type { ReportCell } from '../../../../src/data/grades/cells.ts';
import { loadFrameworks, loadOutcomes } from '../../../../src/registers/load.ts';
import { gradeSteps } from '../../../../src/report/grade-words.ts';
import type { GradeLabel } from '../../../../src/schemas/grade.ts';
import type { Scope } from '../../../../src/schemas/report.ts';
import { projectContent } from '../../../../src/util/environment.ts';
import { comparable } from '../../../support/comparable.ts';

const frameworks = await loadFrameworks(projectContent);
const outcomes = await loadOutcomes(projectContent);

/** `sif 2017-08-25 good`, with the scopes judged if not the local authority. */
function graded(sketch: string, ...scopes: Scope[]): ReportCell {
  const [id = '', date = '', label = ''] = sketch.split(' ');
  const report = {
    id: `${id}-${date}`,
    framework: frameworks.find((one) => one.id === id),
    data: { published: { date } },
  } as Report;
  const all: Scope[] = scopes.length > 0 ? scopes : ['local-authority'];
  const judgements = all.map((scope) => ({
    area: 'leadership',
    title: 'Leadership',
    scope,
    grade: gradeSteps[label as GradeLabel],
    label: label as GradeLabel,
    printed: label,
    anchor: 'p1',
  }));
  return { type: 'graded', report, judgements };
}

function chart(...cells: ReportCell[]) {
  const area = outcomes.find(({ id }) => id === 'leadership');
  if (!area) throw new Error('no such area');
  const drawn = chartOf(
    { council: 'a', reports: [], rows: [{ area, cells, became: [] }] },
    comparable,
  );
  if (!drawn) throw new Error('nothing is drawn');
  return drawn;
}

const many = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => graded(`ilacs ${from + index}-05-01 good`));

describe('the chart of a council', () => {
  it('places its points in time', () => {
    const [lane] = chart(graded('sif 2017-07-01 good'), graded('ilacs 2018-01-01 good')).lanes;
    expect(lane?.points.map(({ x }) => x)).toEqual([25, 50]);
  });

  it('places a single report', () => {
    const { lanes, ticks, size } = chart(graded('sif 2017-07-01 good'));
    expect(lanes[0]?.points).toMatchObject([{ x: 50, room: 'always' }]);
    expect(ticks).toEqual([
      { year: 2017, x: 0 },
      { year: 2018, x: 100 },
    ]);
    expect(size).toBe('narrow');
  });

  it('joins comparable grades, with a break where questions changed, and gives each reason once', () => {
    const { lanes, reasons } = chart(
      graded('lac 2013-05-01 adequate'),
      graded('sif 2017-07-01 good'),
      graded('ilacs 2019-03-18 good'),
      graded('ilacs 2022-11-25 outstanding'),
      graded('ilacs 2025-11-25 good'),
    );
    expect(lanes[0]?.lines.map(({ isBreak }) => isBreak)).toEqual([true, false, false]);
    expect(reasons.map(({ isBreak, lanes }) => [isBreak, lanes])).toEqual([
      [false, ['Leadership']],
      [true, ['Leadership']],
    ]);
  });

  it('does not join judgements of different bodies, and names the bodies', () => {
    const { lanes } = chart(
      graded('jar 2006-02-23 good', 'local-services'),
      graded('apa 2008-12-17 good', 'council-services'),
    );
    expect(lanes.map(({ name, lines }) => [name, lines.length])).toEqual([['Leadership', 0]]);
    expect(lanes[0]?.points.map(nameOfPoint)).toEqual([
      'Leadership, local services: 3 good, Joint area review, 23 February 2006',
      'Leadership, council services: 3 good, Annual performance assessment, 17 December 2008',
    ]);
  });

  it('has a lane for each body if one report judges several', () => {
    const { lanes } = chart(
      graded('jar 2006-02-23 good', 'local-services', 'council-services'),
      graded('apa 2008-12-17 good', 'council-services'),
    );
    expect(lanes.map(({ name, points }) => [name, points.length])).toEqual([
      ['Leadership, local services', 1],
      ['Leadership, council services', 2],
    ]);
  });

  it('needs more width and has fewer words where points are close together', () => {
    expect(chart(...many(2018, 2021)).size).toBe('narrow');
    const crowded = chart(...many(2014, 2026));
    expect(crowded.size).toBe('medium');
    const room = crowded.lanes[0]?.points.map((point) => point.room);
    expect(room?.at(0)).toBe('never');
    expect(room?.at(-1)).toBe('always');
  });
});
