/** Units as lines of `data/paragraphs.jsonl`, which the search index is made from too. */
import type { UnitKind } from '../report/types.ts';
import { absolute, reportPath } from '../util/url.ts';
import type { Report } from './collections.ts';

/** One line of `data/paragraphs.jsonl`. */
export interface UnitLine {
  /** Report id. */
  report: string;
  /** Fragment without `#`. */
  anchor: string;
  /** Full address. */
  url: string;
  kind: UnitKind;
  /** Printed number; null for a unit without one. */
  number: number | null;
  /** Heading of the section it stands in; empty before the first heading. */
  section: string;
  /** Outcome area id of that section. */
  area: string | null;
  text: string;
  /** Page of the source on which it begins, counted through the file; only where the source has pages. */
  page?: number;
}

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
