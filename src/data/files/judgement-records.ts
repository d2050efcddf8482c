/** Judgements in the published data files: with their words, and what they may be compared with. */
import { coverageOf } from '../../report/declared-blanks.ts';
import { placeNameAfar } from '../../report/place-name.ts';
import type { JudgementRecord, PreviousJudgement } from '../../schemas/published/judgement.ts';
import type { Judgement } from '../../schemas/report.ts';
import { reportPath } from '../../util/paths.ts';
import { absolute } from '../../util/url.ts';
import type { Library } from '../library.ts';
import { joinsOf, type Join } from '../grades/comparisons.ts';
import { judgementsOf, quotesOf, type Stated } from '../grades/judgements.ts';

/** The records of all councils, from A to Z. */
export function allRecords(library: Library): JudgementRecord[] {
  return library.councils.flatMap(({ id }) => recordsOf(id, library));
}

/** The records of a council, oldest report first, in the order printed. */
export function recordsOf(council: string, library: Library): JudgementRecord[] {
  const own = library.reports.filter((report) => report.council.id === council).reverse();
  const stated = judgementsOf(own);
  const joins = joinsToEach(stated, library);
  return stated.map((judgement) => toRecord(judgement, joins.get(judgement)));
}

/** The line that leads to each judgement, if there is one. */
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
    quotes: quotesOf(judgement).map(({ unit, text, grade: beside }) => ({
      anchor: unit.anchor,
      url: address(unit.anchor),
      place: placeNameAfar(unit),
      text,
      grade: beside,
    })),
    previous: join ? previousOf(join) : null,
  };
}

function previousOf({ from: { report, judgement }, reason, isBreak }: Join): PreviousJudgement {
  const { anchor, grade, label } = judgement;
  return { report: report.id, anchor, grade, label, reason, break: isBreak };
}
