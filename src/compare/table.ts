/** Councils side by side: outcome area × council, made from the files of the councils. Pure. */
import type { CouncilFile } from '../schemas/published/files.ts';
import type { JudgementRecord } from '../schemas/published/judgement.ts';

export type ComparedReport = CouncilFile['reports'][number];

/** What a report on a council says about an area. */
export interface ComparedEntry {
  report: ComparedReport;
  /** Empty if it gives no grade. */
  judgements: JudgementRecord[];
  /** Whether the report judges several services, so that each grade must say which. */
  saysScope: boolean;
  /** Why it gives no grade; null if it does. */
  blank: Blank | null;
}

export type Blank = Omit<CouncilFile['areas'][number]['cells'][number], 'report'>;

/** What the reports on a council say about an area, newest first; empty if no report could judge it. */
export interface ComparedCell {
  council: CouncilFile['council'];
  entries: ComparedEntry[];
}

/** An outcome area, with a cell for each council. */
export interface ComparedArea {
  /** Its id. */
  area: string;
  cells: ComparedCell[];
}

/**
 * The areas asked for, or all in which one of the councils has a grade.
 * @param files of the councils, in the order of the columns
 * @param asked ids of areas; empty for all
 * @param order ids of all areas, in the order in which pages show them
 */
export function compareAreas(
  files: readonly CouncilFile[],
  asked: readonly string[],
  order: readonly string[],
): ComparedArea[] {
  return order
    .filter((area) => asked.length === 0 || asked.includes(area))
    .map((area) => ({ area, cells: files.map((file) => cellOf(area, file)) }))
    .filter((row) => asked.length > 0 || countGraded(row) > 0);
}

/** Number of councils with a grade in the area. */
export function countGraded({ cells }: Pick<ComparedArea, 'cells'>): number {
  return cells.filter(({ entries }) => entries.some(({ judgements }) => judgements.length > 0))
    .length;
}

/** All judgements in these areas. */
export function gradesOf(areas: readonly ComparedArea[]): JudgementRecord[] {
  return areas
    .flatMap(({ cells }) => cells)
    .flatMap(({ entries }) => entries)
    .flatMap(({ judgements }) => judgements);
}

function cellOf(area: string, { council, reports, judgements, areas }: CouncilFile): ComparedCell {
  const cells = areas.find((one) => one.area === area)?.cells ?? [];
  const entries = cells.flatMap(({ report: id, ...cell }): ComparedEntry[] => {
    const report = reports.find((one) => one.id === id);
    if (!report) return [];
    const all = judgements.filter((one) => one.report === id);
    return [
      {
        report,
        judgements: all.filter((one) => one.area === area),
        saysScope: new Set(all.map(({ scope }) => scope)).size > 1,
        blank: cell.type === 'graded' ? null : cell,
      },
    ];
  });
  return { council, entries };
}
