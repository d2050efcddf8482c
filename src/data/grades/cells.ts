/** A cell of a table of grades: the grades that a report gives for an outcome area, or why it gives none. */
import { declaredBlank } from '../../report/declared-blanks.ts';
import type { Outcome } from '../../schemas/registers.ts';
import type { Judgement } from '../../schemas/report.ts';
import type { Report } from '../library.ts';

/** Why an existing report gives no grade. */
export type Blank =
  /**
   * The framework does not judge the area (`by: 'framework'`), or may judge it but this report does not
   * (`by: 'report'`). `isSaid`: the report itself says so.
   */
  | { type: 'not-judged'; report: Report; by: 'framework' | 'report'; isSaid: boolean }
  /** One judgement covers this area and another. */
  | { type: 'joint'; report: Report; judgement: Judgement; reason: string }
  /** The judgement was abolished before this report. */
  | { type: 'abolished'; report: Report; reason: string }
  /** Every report of the framework gives the grade, but it was not found in this one. */
  | { type: 'unreadable'; report: Report };

/** The judgements that a report makes on an area, in the order printed; at least one. */
export interface GradedCell {
  type: 'graded';
  report: Report;
  judgements: Judgement[];
}

/** What a report says about an area. */
export type ReportCell = GradedCell | Blank;

/** A cell of any table. `no-report`: either no report was written, or this collection does not have it. */
export type Cell = ReportCell | { type: 'no-report' };

/** A cell that says why there is no grade. */
export type Ungraded = Exclude<Cell, GradedCell>;

const blankWords = {
  'not-judged': 'not judged',
  joint: 'judged together',
  abolished: 'grade abolished',
  unreadable: 'unreadable',
  'no-report': 'no report here',
} as const satisfies Record<Ungraded['type'], string>;

/** What a cell without a grade says, in a few words. */
export function wordsOfBlank(cell: Ungraded): string {
  const isOfReport = cell.type === 'not-judged' && cell.by === 'report';
  return isOfReport ? 'not graded' : blankWords[cell.type];
}

/** The reason why a cell has no grade, as a sentence. */
export function reasonOfBlank(cell: Ungraded): string {
  switch (cell.type) {
    case 'joint':
    case 'abolished':
      return cell.reason;
    case 'unreadable':
      return 'Every report under this framework gives this grade, but it could not be read in the text of this one.';
    case 'no-report':
      return 'Either there was no such inspection, or its report is not in this collection.';
    case 'not-judged':
      if (cell.isSaid) return 'The report itself says that it does not judge the area.';
      return cell.by === 'framework'
        ? 'The report’s framework did not judge the area, or not under that name.'
        : 'Reports under the framework can grade the area, but not all do, and this one does not.';
  }
}

type Area = Pick<Outcome, 'id'>;

/** The cell for a report and an area. */
export function cellOf(area: Area, report: Report): ReportCell {
  const judgements = judgementsOn(area.id, report);
  return judgements.length > 0 ? { type: 'graded', report, judgements } : blankOf(area, report);
}

/** The areas whose grades a reader of the report might miss, and why they are not there. */
export function missedBy(
  report: Report,
  areas: ReadonlyMap<string, Outcome>,
): { area: Outcome; blank: Blank }[] {
  const { judgements, blanks } = report.framework;
  const ids = new Set([...judgements, ...blanks].map(({ area }) => area));
  return [...ids].flatMap((id) => {
    const area = areas.get(id);
    const cell = area && cellOf(area, report);
    if (!area || !cell) return [];
    switch (cell.type) {
      case 'joint':
      case 'abolished':
      case 'unreadable':
        return [{ area, blank: cell }];
      case 'graded':
      case 'not-judged':
        return [];
    }
  });
}

function blankOf({ id }: Area, report: Report): Blank {
  const declared = declaredBlank(id, report.framework, report.data);
  if (declared) return { ...declared, report };
  const own = report.framework.judgements.filter(({ area }) => area === id);
  const isSaid = report.data.notJudged?.includes(id) === true;
  if (!isSaid && own.some(({ always }) => always)) return { type: 'unreadable', report };
  return { type: 'not-judged', report, by: own.length > 0 ? 'report' : 'framework', isSaid };
}

function judgementsOn(id: string, { data }: Report): Judgement[] {
  return data.judgements.filter(({ area }) => area === id);
}
