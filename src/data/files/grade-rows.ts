/** Judgements as rows of `data/grades.csv`. */
import type { GradeRow } from '../../schemas/published/files.ts';
import type { Library } from '../library.ts';
import { judgementsOf } from '../grades/judgements.ts';

/** A row for each judgement: newest report first, in the order printed. */
export function gradeRows({ reports }: Pick<Library, 'reports'>): GradeRow[] {
  return judgementsOf(reports).map(
    ({ report, area, title, scope, grade, label, printed, anchor }) => ({
      report_id: report.id,
      council_id: report.council.id,
      gss: report.council.gss,
      framework: report.framework.id,
      published: report.data.published.date,
      area,
      title,
      scope,
      grade,
      label,
      printed,
      anchor,
    }),
  );
}
