/** Judgements with their report and the words that state them. */
import { gradeWords } from '../../report/grade-words.ts';
import type { Unit } from '../../report/types.ts';
import type { Judgement, Scope } from '../../schemas/report.ts';
import type { Report } from '../library.ts';

/** A judgement in its report. */
export interface Stated extends Judgement {
  report: Report;
  /** The unit that states it. */
  unit: Unit;
}

/** Every judgement of some reports, in the order of the reports and then in the order printed. */
export function judgementsOf(reports: readonly Report[]): Stated[] {
  return reports.flatMap((report) =>
    report.data.judgements.flatMap((judgement) => {
      const unit = report.units.get(judgement.anchor);
      return unit ? [{ ...judgement, report, unit }] : [];
    }),
  );
}

/** The scopes of a report's judgements, in the order printed. */
export function scopesOf(report: Report): Scope[] {
  return [...new Set(report.data.judgements.map(({ scope }) => scope))];
}

/** Words of a report, verbatim, and the unit that contains them. */
export interface Quote {
  unit: Unit;
  text: string;
  /** The grade printed in a cell beside a heading. */
  grade: string | null;
}

/**
 * What to quote for a judgement: the unit that states it; for a section, its heading, if that names the grade, and the
 * paragraph that gives the reasons. A table of grades is not quoted.
 */
export function quotesOf(judgement: Stated): Quote[] {
  const { report, unit, area } = judgement;
  const quote = (of: Unit, grade: string | null = null) => ({ unit: of, text: of.text, grade });
  if (unit.kind !== 'section') return [quote(unit)];
  const start = report.text.sections.findIndex(({ id }) => id === unit.anchor);
  const [section, next] = report.text.sections.slice(start, start + 2);
  const namesGrade =
    section?.grade || unit.text.toLowerCase().includes(gradeWords[judgement.label]);
  // If the heading only states the grade, the reasons are in the next section.
  const reason = [section, next]
    .filter((one) => one?.area === area)
    .flatMap((one) => one?.units ?? [])
    .find(({ kind }) => kind === 'paragraph');
  return [...(namesGrade ? [quote(unit, section?.grade)] : []), ...(reason ? [quote(reason)] : [])];
}
