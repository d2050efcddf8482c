/**
 * What later reports say about the area of a finding, or about areas that took over its question: reports on the same
 * council, or on councils that took over from it. For findings on no area, where these and earlier reports list theirs.
 */
import type { Basis, ReportReferences } from '../../references/types.ts';
import { heirsOf } from '../../registers/councils.ts';
import { areasIn, sectionsOn } from '../../report/areas.ts';
import { chainOf, commonSection } from '../../report/section-tree.ts';
import type { SectionText, Unit } from '../../report/types.ts';
import type { Outcome } from '../../schemas/registers.ts';
import type { Library, Report } from '../library.ts';
import { judgementsOf, type Stated } from '../grades/judgements.ts';
import { waysFrom, type LineageStep } from '../lineage.ts';

/** What a later report says. */
export interface Later {
  report: Report;
  area: Outcome;
  /** How the question came to that area, oldest step first; empty if it is the same area. */
  steps: LineageStep[];
  judgements: Stated[];
  /** Its sections on the area. */
  sections: SectionText[];
}

/** Another report that has recommendations on no area. */
interface OtherList {
  report: Report;
  /** The section that lists them. */
  section: SectionText;
}

/** The other reports that do, those nearest in time first. */
export interface OtherLists {
  /** On the council itself. */
  earlier: OtherList[];
  later: OtherList[];
}

export interface LaterFinder {
  /** What later reports say about an area, oldest first. */
  onArea: (report: Report, area: Outcome) => Later[];
  /** Where other reports list their recommendations. */
  lists: (report: Report) => OtherLists;
}

/** The parts of the library that are searched for later reports. */
export type LaterLibrary = Pick<Library, 'reports' | 'areas' | 'allCouncils'>;

/** By the order of the library: of reports from the same day, the one listed later is the earlier one. */
export function createLaterFinder({ reports, areas, allCouncils }: LaterLibrary): LaterFinder {
  const oldestFirst = [...reports].reverse();
  const after = (report: Report) => {
    const ids = [report.council, ...heirsOf(report.council, allCouncils)].map(({ id }) => id);
    const own = oldestFirst.filter(({ council }) => ids.includes(council.id));
    return own.slice(own.indexOf(report) + 1);
  };
  const before = (report: Report) => {
    const own = reports.filter(({ council }) => council.id === report.council.id);
    return own.slice(own.indexOf(report) + 1);
  };
  const saidIn = (report: Report, area: Outcome): Later[] => {
    const present = [...areasIn(report)].flatMap((id) => areas.get(id) ?? []);
    const ways = present.includes(area)
      ? [{ area, steps: [] }]
      : waysFrom(area, present, areas, 'after');
    return ways.map((way) => ({
      report,
      ...way,
      judgements: judgementsOf([report]).filter((judgement) => judgement.area === way.area.id),
      sections: sectionsOn(way.area.id, report.text),
    }));
  };
  return {
    onArea: (report, area) => after(report).flatMap((later) => saidIn(later, area)),
    lists: (report) => ({ earlier: listsOf(before(report)), later: listsOf(after(report)) }),
  };
}

function listsOf(reports: readonly Report[]): OtherList[] {
  return reports.flatMap((report) => {
    const section = listOf(report);
    return section ? [{ report, section }] : [];
  });
}

/** The section with a report’s recommendations on no area; if they are in several parts, the first of these. */
function listOf({ text }: Pick<Report, 'text'>): SectionText | undefined {
  const lists = recommendingSections(text).filter(({ area }) => area === null);
  return commonSection(lists.map(chainOf));
}

/** The sections that contain recommendations. */
export function recommendingSections({ sections }: Report['text']): SectionText[] {
  return sections.filter(({ units }) => units.some(({ kind }) => kind === 'recommendation'));
}

/** The areas of the paragraphs that a recommendation on no area refers to, or that refer to it, each once. */
export function areasTiedTo(
  { anchor, area }: Unit,
  { references, backlinks }: Pick<ReportReferences, 'references' | 'backlinks'>,
  areas: ReadonlyMap<string, Outcome>,
): Outcome[] {
  if (area !== null) return [];
  const named = (references.get(anchor) ?? []).flatMap(({ to }) =>
    to.kind === 'places' && isOfOne(to.basis) ? to.units : [],
  );
  const naming = (backlinks.get(anchor) ?? []).flatMap(({ unit, basis }) =>
    isOfOne(basis) ? [unit] : [],
  );
  const ids = new Set([...named, ...naming].map((unit) => unit.area));
  return [...ids].flatMap((id) => (id === null ? [] : (areas.get(id) ?? [])));
}

/** Whether this recommendation itself is meant, and not just one in the list. */
function isOfOne(basis: Basis): boolean {
  return basis !== 'list';
}
