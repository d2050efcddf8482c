/** Notes beside the recommendations of a report on what later reports say, and where others list theirs. */
import type { ReportReferences } from '../../references/types.ts';
import { chainOf, commonSection } from '../../report/section-tree.ts';
import type { Outcome } from '../../schemas/registers.ts';
import type { Report } from '../library.ts';
import {
  areasTiedTo,
  createLaterFinder,
  recommendingSections,
  type Later,
  type LaterFinder,
  type LaterLibrary,
  type OtherLists,
} from './later.ts';

export type LaterNote =
  | {
      type: 'area';
      area: Outcome;
      /** Oldest first; at least one. */
      later: Later[];
      /** Whether to name the area, because the recommendation is on none and only tied to it by a reference. */
      isTied: boolean;
    }
  /** For recommendations on no area: where other reports list theirs; at least one. */
  | { type: 'lists'; lists: OtherLists };

/** Notes by the fragment of what they are beside: a section, for its whole list, or a single recommendation. */
export type LaterNotes = ReadonlyMap<string, readonly LaterNote[]>;

/** The notes on all findings of a report on an area, or on none. */
export function laterOf(report: Report, area: Outcome | null, library: LaterLibrary): LaterNote[] {
  return noteOf(report, area, createLaterFinder(library));
}

function noteOf(report: Report, area: Outcome | null, finder: LaterFinder): LaterNote[] {
  if (area === null) {
    const lists = finder.lists(report);
    const isOnly = lists.earlier.length + lists.later.length === 0;
    return isOnly ? [] : [{ type: 'lists', lists }];
  }
  const later = finder.onArea(report, area);
  return later.length > 0 ? [{ type: 'area', area, later, isTied: false }] : [];
}

/**
 * The notes of a report.
 * @param references its own
 */
export function laterNotes(
  report: Report,
  library: LaterLibrary,
  references: Pick<ReportReferences, 'references' | 'backlinks'>,
): LaterNotes {
  const { areas } = library;
  const finder = createLaterFinder(library);
  const listing = Map.groupBy(recommendingSections(report.text), ({ area }) => area);
  const lists = [...listing].flatMap(([area, sections]) => {
    const whole = commonSection(sections.map(chainOf));
    const on = area === null ? null : (areas.get(area) ?? null);
    return whole ? [[whole.id, noteOf(report, on, finder)] as const] : [];
  });
  const tied = report.text.units
    .filter(({ kind }) => kind === 'recommendation')
    .map((unit) => {
      const onAreas = areasTiedTo(unit, references, areas);
      const notes = onAreas.flatMap((area) => noteOf(report, area, finder));
      return [unit.anchor, notes.map((note) => ({ ...note, isTied: true }))] as const;
    });
  return new Map([...lists, ...tied].filter(([, notes]) => notes.length > 0));
}
