/** Judgements with their report and with the words that state them. */
import type { Unit } from '../report/read.ts';
import type { Judgement, Scope } from '../schemas/report.ts';
import type { Report } from './collections.ts';

/** One judgement in its report. */
export interface Stated extends Judgement {
  report: Report;
  /** The unit that states it. */
  unit: Unit;
}

/** Every judgement of these reports, in the reports' order and as printed in each. */
export function judgementsOf(reports: readonly Report[]): Stated[] {
  return reports.flatMap((report) =>
    report.data.judgements.flatMap((judgement) => {
      const unit = report.units.get(judgement.anchor);
      return unit ? [{ ...judgement, report, unit }] : [];
    }),
  );
}

/** The scopes that a report's judgements speak of, in the order printed. */
export function scopesOf(report: Report): Scope[] {
  return [...new Set(report.data.judgements.map(({ scope }) => scope))];
}

/**
 * The words to quote for a judgement: the unit's own text. A section has none: of one whose heading states the grade
 * the heading is quoted, of another the row of its table of grades.
 */
export function quoteOf(judgement: Stated): { text: string; printed: string | null } {
  const { report, unit, title, printed } = judgement;
  if (unit.kind !== 'section') return { text: unit.text, printed: null };
  const section = report.text.sections.find(({ id }) => id === unit.anchor);
  return section?.grade
    ? { text: section.title, printed: section.grade }
    : { text: title, printed };
}

/** Judgements on the same area of other reports of the same council, oldest first. */
export function elsewhere(judgement: Judgement, report: Report, all: readonly Report[]): Stated[] {
  const others = all.filter((other) => other.council === report.council && other !== report);
  return judgementsOf(others)
    .filter(({ area }) => area === judgement.area)
    .reverse();
}
