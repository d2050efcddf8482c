/** The findings of reports: strengths, weaknesses and recommendations. */
import { countFindings, type FindingCounts } from '../../findings/counts.ts';
import {
  unitsIn,
  within,
  wordsOf,
  type Block,
  type FindingsBlock,
  wholeUnitsIn,
  type WholeUnit,
} from '../../report/blocks.ts';
import type { SectionText } from '../../report/types.ts';
import type { Outcome } from '../../schemas/registers.ts';
import { isFinding } from '../../schemas/unit-kinds.ts';
import type { Library, Report } from '../library.ts';
import { judgementsOf, type Stated } from '../grades/judgements.ts';

/** The findings of a report on an area, or on none. */
export interface ReportFindings {
  report: Report;
  /** Null for those in sections on no area, such as a list of recommendations on all areas. */
  area: Outcome | null;
  /** The report’s judgements on the area. */
  judgements: Stated[];
  /** In the order of the report. */
  sections: SectionFindings[];
  counts: FindingCounts;
}

/** The findings of a section; at least one. */
export interface SectionFindings {
  section: SectionText;
  /** Strengths and weaknesses, grouped as printed. */
  sets: FindingsBlock[];
  recommendations: RecommendationRun[];
}

/** Consecutive recommendations, in a list or as paragraphs. */
export interface RecommendationRun {
  /** The words that introduce a list; null if there are none. */
  lead: Block | null;
  /** Each with what is listed under it. */
  entries: WholeUnit[];
  isListed: boolean;
}

/** The findings of each report on each area, and on none, with reports in the library’s order. */
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
  const blocks = report.blocks.get(section.id) ?? [];
  return { section, sets: setsIn(blocks), recommendations: recommendationsIn(blocks) };
}

function setsIn(blocks: readonly Block[]): FindingsBlock[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'findings') return setsIn(within(block));
    return unitsIn([block]).some(isFinding) ? [block] : [];
  });
}

function recommendationsIn(blocks: readonly Block[]): RecommendationRun[] {
  const runs: RecommendationRun[] = [];
  for (const [index, block] of blocks.entries()) {
    const isOne = block.type === 'unit' && block.kind === 'recommendation';
    if (!isOne && block.type !== 'list') {
      runs.push(...recommendationsIn(within(block)));
      continue;
    }
    const entries = outermost(wholeUnitsIn([block]));
    const lead = leadTo(block, blocks[index - 1]);
    const last = runs.at(-1);
    if (isOne && lead === null && last && !last.isListed) last.entries.push(...entries);
    else if (entries.length > 0) runs.push({ lead, entries, isListed: !isOne });
  }
  return runs;
}

/** Recommendations that are not inside another. */
function outermost(units: readonly WholeUnit[]): WholeUnit[] {
  const all = units.filter(({ unit }) => unit.kind === 'recommendation');
  const inner = new Set(all.flatMap((one) => unitsIn(one.blocks).slice(1)));
  return all.filter(({ unit }) => !inner.has(unit));
}

/** The words that introduce a list and say who should act: `The local partnership should:`. */
function leadTo({ type }: Block, before: Block | undefined): Block | null {
  const isText =
    before?.type === 'text' || (before?.type === 'unit' && before.kind === 'paragraph');
  return type === 'list' && isText && wordsOf([before]).endsWith(':') ? before : null;
}
