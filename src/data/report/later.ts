/**
 * What later reports say on the area of a finding, or on the areas that took its question over: those of the council,
 * and of the councils to which its services passed.
 */
import type { Basis, ReportReferences } from '../../references/types.ts';
import { heirsOf } from '../../registers/councils.ts';
import { chainOf, commonSection } from '../../report/section-tree.ts';
import type { SectionText, Unit } from '../../report/types.ts';
import type { Outcome } from '../../schemas/registers.ts';
import type { Library, Report } from '../collections.ts';
import { judgementsOf, type Stated } from '../grades/judgements.ts';
import { waysFrom, type LineageStep } from '../lineage.ts';
import { areasIn, sectionsOn } from './sections.ts';

/** What one later report says. */
export interface Later {
  report: Report;
  area: Outcome;
  /** How the question came to that area, oldest step first; none where it is the same. */
  steps: LineageStep[];
  judgements: Stated[];
  /** Its sections on the area. */
  sections: SectionText[];
}

/** A later report with recommendations on no area. */
export interface LaterList {
  report: Report;
  /** Where they are listed. */
  section: SectionText;
}

export interface LaterFinder {
  /** What later reports say on an area, oldest first. */
  onArea: (report: Report, area: Outcome) => Later[];
  /** Where later reports list their recommendations, oldest first. */
  lists: (report: Report) => LaterList[];
}

/** What later reports are sought in. */
export type LaterLibrary = Pick<Library, 'reports' | 'areas' | 'allCouncils'>;

/** By the order of the library: of one day, the report that is listed later is the earlier one. */
export function createLaterFinder({ reports, areas, allCouncils }: LaterLibrary): LaterFinder {
  const oldestFirst = [...reports].reverse();
  const after = (report: Report) => {
    const ids = [report.council, ...heirsOf(report.council, allCouncils)].map(({ id }) => id);
    const own = oldestFirst.filter(({ council }) => ids.includes(council.id));
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
      sections: sectionsOn(way.area.id, report),
    }));
  };
  return {
    onArea: (report, area) => after(report).flatMap((later) => saidIn(later, area)),
    lists: (report) =>
      after(report).flatMap((later) => {
        const section = listOf(later);
        return section ? [{ report: later, section }] : [];
      }),
  };
}

/** The section that holds a report’s recommendations on no area; of several parts, the first such part. */
function listOf({ text }: Pick<Report, 'text'>): SectionText | undefined {
  const lists = text.sections.filter(
    ({ area, units }) => area === null && units.some(({ kind }) => kind === 'recommendation'),
  );
  return commonSection(lists.map(chainOf));
}

/** The areas that the paragraphs are on to which a recommendation on no area is tied, in the order of the text. */
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

/** Whether it is this one that is meant, and not some of a list. */
function isOfOne(basis: Basis): boolean {
  return basis !== 'list';
}
