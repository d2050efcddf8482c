/** The contents of the page “Quality”. */
import type { Quality } from '../../schemas/quality.ts';
import type { Library, Report } from '../library.ts';
import { qualityOf } from './quality.ts';

/** A report with its quality. */
export interface Measured {
  report: Report;
  quality: Quality;
}

/** Reports with an open problem first, then sorted by council, newest first. */
export function measuredReports(library: Pick<Library, 'reports' | 'areas'>): Measured[] {
  return library.reports
    .map((report) => ({ report, quality: qualityOf(report, library) }))
    .sort(
      (a, b) =>
        Number(b.quality.problems.length > 0) - Number(a.quality.problems.length > 0) ||
        a.report.council.name.localeCompare(b.report.council.name, 'en-GB'),
    );
}
