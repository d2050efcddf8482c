/** What inspectors found well done, found wanting and asked for: strengths, weaknesses and recommendations. */
import { countFindings, isFinding, type FindingCounts } from '../findings/kinds.ts';
import {
  unitsIn,
  within,
  type Block,
  type FindingsBlock,
  wholeUnitsIn,
  type WholeUnit,
} from '../report/blocks.ts';
import type { SectionText } from '../report/types.ts';
import type { Outcome } from '../schemas/registers.ts';
import type { Library, Report } from './collections.ts';
import { judgementsOf, type Stated } from './judgements.ts';
import { blocksOfReport } from './report-blocks.ts';

/** The findings of one report on one area, or on none. */
export interface ReportFindings {
  report: Report;
  /** Null for those of sections that are on no area, such as a list of recommendations on all of them. */
  area: Outcome | null;
  /** The report’s judgements on the area. */
  judgements: Stated[];
  /** In the order of the report. */
  sections: SectionFindings[];
  counts: FindingCounts;
}

/** The findings of one section; never none. */
export interface SectionFindings {
  section: SectionText;
  /** Strengths beside weaknesses, as printed. */
  sets: FindingsBlock[];
  /** Each with what is listed under it. */
  recommendations: WholeUnit[];
}

/** The findings of each report on each area of the register and on none, reports in the library’s order. */
export function findingsOf({
  reports,
  areas,
}: Pick<Library, 'reports' | 'areas'>): ReportFindings[] {
  return reports.flatMap((report) => {
    const found = report.text.sections.filter(({ units }) => units.some(isFinding));
    const judgements = judgementsOf([report]);
    const byArea = Map.groupBy(found, ({ area }) => area);
    return [...byArea].map(([id, sections]) => ({
      report,
      area: id === null ? null : (areas.get(id) ?? null),
      judgements: judgements.filter((judgement) => judgement.area === id),
      sections: sections.map((section) => findingsIn(section, report)),
      counts: countFindings(sections.flatMap(({ units }) => units)),
    }));
  });
}

function findingsIn(section: SectionText, report: Report): SectionFindings {
  const blocks = blocksOfReport(report).get(section.id) ?? [];
  return { section, sets: setsIn(blocks), recommendations: recommendationsIn(blocks) };
}

function setsIn(blocks: readonly Block[]): FindingsBlock[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'findings') return setsIn(within(block));
    return unitsIn([block]).some(isFinding) ? [block] : [];
  });
}

function recommendationsIn(blocks: readonly Block[]): WholeUnit[] {
  const all = wholeUnitsIn(blocks).filter(({ unit }) => unit.kind === 'recommendation');
  const inner = new Set(all.flatMap((one) => unitsIn(one.blocks).slice(1)));
  return all.filter(({ unit }) => !inner.has(unit));
}
