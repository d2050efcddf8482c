/** Units as lines of `data/paragraphs.jsonl`. */
import type { UnitLine } from '../../schemas/published/files.ts';
import { absolute, reportPath } from '../../util/url.ts';
import type { Report } from '../collections.ts';

export type { UnitLine };

/** The lines of a report, in its order. */
export function unitLines(report: Report): UnitLine[] {
  return report.text.units.map(({ anchor, kind, number, section, area, text, page }) => ({
    report: report.id,
    anchor,
    url: absolute(reportPath(report.id, anchor)),
    kind,
    number,
    section,
    area,
    text,
    ...(page !== null && { page }),
  }));
}
