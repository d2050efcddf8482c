/** Judgements as the published data files hold them: with their words, and what they may be compared with. */
import type { Judgement, Scope } from '../schemas/report.ts';
import type { GradeLabel } from '../schemas/grade.ts';
import { absolute, reportPath } from '../util/url.ts';
import { coverageOf } from './cells.ts';
import type { Library } from './collections.ts';
import { joinsOf, type Join } from './comparisons.ts';
import { judgementsOf, quotesOf, type Stated } from './judgements.ts';

/** One judgement of `data/judgements.json` and of the file of a council. */
export interface JudgementRecord {
  /** Report id. */
  report: string;
  /** Council id. */
  council: string;
  /** Framework id. */
  framework: string;
  /** ISO date of publication, as long as it is known. */
  published: string;
  /** Outcome area id. */
  area: string;
  /** The name of what is judged, as printed. */
  title: string;
  scope: Scope;
  /** 4 (best) to 1. */
  grade: number;
  label: GradeLabel;
  /** The grade as printed. */
  printed: string;
  /** Fragment of the unit that states it. */
  anchor: string;
  /** Full address of that unit. */
  url: string;
  /** Why it covers another area too; null where it covers its own alone. */
  covers: string | null;
  /** The words that state it and say why, verbatim; none where only a table of grades does. */
  quotes: { anchor: string; url: string; text: string }[];
  /** The judgement before it that it may be compared with; null where there is none. */
  previous: PreviousJudgement | null;
}

/** An earlier judgement of the same council on the same area. */
export interface PreviousJudgement {
  report: string;
  anchor: string;
  grade: number;
  label: GradeLabel;
  /** Why they may be compared, and what is not the same. */
  reason: string;
  /** Whether the questions changed between them. */
  break: boolean;
}

/** The records of one council, oldest report first, as printed in each. */
export function recordsOf(council: string, library: Library): JudgementRecord[] {
  const own = library.reports.filter((report) => report.council.id === council).reverse();
  const stated = judgementsOf(own);
  const joins = joinsToEach(stated, library);
  return stated.map((judgement) => toRecord(judgement, joins.get(judgement)));
}

/** The line that leads to each judgement, where one does. */
function joinsToEach(stated: readonly Stated[], { comparable }: Library): Map<Judgement, Join> {
  const byArea = Map.groupBy(stated, ({ area }) => area);
  return new Map(
    [...byArea.values()].flatMap((same) => {
      const points = same.map((judgement) => ({ report: judgement.report, judgement }));
      return joinsOf(points, comparable).map((join): [Judgement, Join] => [
        join.to.judgement,
        join,
      ]);
    }),
  );
}

function toRecord(judgement: Stated, join: Join | undefined): JudgementRecord {
  const { report, area, title, scope, grade, label, printed, anchor } = judgement;
  const address = (fragment: string) => absolute(reportPath(report.id, fragment));
  return {
    report: report.id,
    council: report.council.id,
    framework: report.framework.id,
    published: report.data.published.date,
    area,
    title,
    scope,
    grade,
    label,
    printed,
    anchor,
    url: address(anchor),
    covers: coverageOf(judgement, report.framework),
    quotes: quotesOf(judgement).map(({ unit, text }) => ({
      anchor: unit.anchor,
      url: address(unit.anchor),
      text,
    })),
    previous: join ? previousOf(join) : null,
  };
}

function previousOf({ from: { report, judgement }, reason, isBreak }: Join): PreviousJudgement {
  const { anchor, grade, label } = judgement;
  return { report: report.id, anchor, grade, label, reason, break: isBreak };
}
