/** The pages of findings on an area, or on none, newest first and split into pages of moderate size. */
import { addCounts, totalOf, type FindingCounts } from '../../findings/counts.ts';
import type { Holdings } from '../../findings/holdings.ts';
import { labelsOnArea } from '../../report/areas.ts';
import type { Outcome } from '../../schemas/registers.ts';
import { yearOf } from '../../util/dates.ts';
import type { Library } from '../library.ts';
import { findingsOf, type ReportFindings } from './findings.ts';

/** Replaces the area in the address of findings on none. */
const acrossAreas = 'across-areas';

/** The findings on one area, or on none. */
export interface AreaFindings {
  area: Outcome | null;
  /** Id of the area, or `across-areas`. */
  id: string;
  /** Newest first. */
  reports: ReportFindings[];
  counts: FindingCounts;
  pages: FindingsPage[];
}

/** Reports that share a page. */
export interface FindingsPage {
  /** Null for the newest reports. Older pages count from the oldest, so that full pages never change. */
  number: number | null;
  reports: ReportFindings[];
}

/** If the first page has more findings than this, older reports go to further pages, each with at least the other. */
const mostOnFirstPage = 400;
const leastOnOlderPage = 300;

/** An entry for each area with findings, in the register’s order; those on no area come last. */
export function areaFindings(library: Pick<Library, 'reports' | 'areas'>): AreaFindings[] {
  const byArea = Map.groupBy(findingsOf(library), ({ area }) => area);
  return [...library.areas.values(), null].flatMap((area) => {
    const reports = byArea.get(area);
    if (!reports) return [];
    return {
      area,
      id: area?.id ?? acrossAreas,
      reports,
      counts: addCounts(reports.map(({ counts }) => counts)),
      pages: pagesOf(reports),
    };
  });
}

/** @param reports newest first */
export function pagesOf(reports: readonly ReportFindings[]): FindingsPage[] {
  const older: FindingsPage[] = [];
  let newest = [...reports];
  while (sizeOf(newest) > mostOnFirstPage) {
    const start = newest.findLastIndex(
      (_, index) => sizeOf(newest.slice(index)) >= leastOnOlderPage,
    );
    // A single report is never split.
    if (start <= 0) break;
    older.unshift({ number: older.length + 1, reports: newest.slice(start) });
    newest = newest.slice(0, start);
  }
  return [{ number: null, reports: newest }, ...older];
}

function sizeOf(reports: readonly ReportFindings[]): number {
  return totalOf(addCounts(reports.map(({ counts }) => counts)));
}

/** What filters need to know about the findings of a report. */
export function holdingsOf({ report, area, counts }: ReportFindings): Holdings {
  return {
    council: [report.council.id],
    framework: [report.framework.id],
    grade: labelsOnArea(report.data.judgements, area?.id ?? null),
    year: yearOf(report.data.published.date),
    counts,
  };
}
