/** A judgement over time: what reports on the council before and after it say about its area. */
import type { Outcome } from '../../schemas/registers.ts';
import type { Judgement } from '../../schemas/report.ts';
import type { Library, Report } from '../library.ts';
import { joinOf, type Join } from './comparisons.ts';
import { areasOfCouncil } from '../councils/council-area.ts';
import { waysFrom } from '../lineage.ts';
import { judgementsOf, type Stated } from './judgements.ts';

/** A judgement in another report, and why it may be compared; `join` is null if it must not be. */
export interface OtherJudgement {
  judgement: Stated;
  join: Join | null;
}

/** What earlier or later reports say. */
export interface OtherReports {
  /** Judgements on the same area, oldest first. */
  judgements: OtherJudgement[];
  /** The nearest areas before or after it in its lineage that those reports are about. */
  kin: Outcome[];
}

/** By the order of the library: of reports from the same day, the one listed later is the earlier one. */
export interface ThroughTime {
  earlier: OtherReports;
  later: OtherReports;
}

/** Makes a function that finds this for judgements of `report`. */
export function createThroughTime(
  report: Report,
  { reports, outcomes, areas, comparable }: ThroughTimeLibrary,
): (judgement: Judgement) => ThroughTime {
  const own = reports.filter(({ council }) => council === report.council).reverse();
  const position = own.indexOf(report);
  const side = (others: readonly Report[], direction: 'before' | 'after') => {
    const judgements = judgementsOf(others);
    const present = areasOfCouncil(others, outcomes);
    return (judgement: Judgement): OtherReports => {
      const here = { report, judgement };
      const area = areas.get(judgement.area);
      return {
        judgements: judgements
          .filter((other) => other.area === judgement.area)
          .map((other) => {
            const there = { report: other.report, judgement: other };
            const [from, to] = direction === 'before' ? [there, here] : [here, there];
            return { judgement: other, join: joinOf(from, to, comparable) };
          }),
        kin: area ? waysFrom(area, present, areas, direction).map((kin) => kin.area) : [],
      };
    };
  };
  const earlier = side(own.slice(0, position), 'before');
  const later = side(own.slice(position + 1), 'after');
  return (judgement) => ({ earlier: earlier(judgement), later: later(judgement) });
}

export type ThroughTimeLibrary = Pick<Library, 'reports' | 'outcomes' | 'areas' | 'comparable'>;
