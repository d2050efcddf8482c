import { describe, expect, it } from 'vitest';
import { gradeChanges } from '../../../../src/data/councils/grade-changes.ts';
import type { Timeline } from '../../../../src/data/councils/timeline.ts';
import type { Report } from '../../../../src/data/library.ts';
import { comparable } from '../../../support/comparable.ts';

const reports = ['apa', 'ilacs', 'ilacs'].map(
  (id) => ({ framework: { id, judgements: [], blanks: [] } }) as unknown as Report,
);

/** A row with a grade for each report; 0 for none. */
function row(area: string, ...grades: number[]): Timeline['rows'][number] {
  const cells = grades.map((grade, index) => {
    const report = reports[index];
    const judgement = { area, grade, scope: 'local-authority' };
    return grade > 0
      ? { type: 'graded', report, judgements: [judgement] }
      : { type: 'unreadable', report };
  });
  return { area: { id: area }, cells, became: [] } as unknown as Timeline['rows'][number];
}

const changesOf = (...rows: Timeline['rows']) =>
  gradeChanges({ reports, rows }, comparable).map(({ move, areas }) => [
    move?.words ?? null,
    ...areas.map(({ id }) => id),
  ]);

describe('the grades of the newest report', () => {
  it('are higher, lower, the same as, or not comparable with those before, in this order', () => {
    expect(
      changesOf(
        row('care-leavers', 3, 0, 2),
        row('overall-effectiveness', 0, 2, 2),
        row('leadership', 0, 3, 1),
        row('help-and-protection', 4, 2, 3),
        row('looked-after-children', 0, 1, 2),
      ),
    ).toEqual([
      ['higher', 'help-and-protection', 'looked-after-children'],
      ['lower', 'leadership'],
      ['the same', 'overall-effectiveness'],
      [null, 'care-leavers'],
    ]);
  });

  it('are not compared where there is none, or none before', () => {
    expect(changesOf(row('leadership', 0, 0, 2), row('overall-effectiveness', 2, 3, 0))).toEqual(
      [],
    );
  });
});
