/** Names for places that refer to something. */
import { placeName } from '../report/place-name.ts';
import { partOf } from '../report/section-tree.ts';
import type { ReportText, Unit } from '../report/types.ts';

/**
 * `paragraph 32`; if it has no number in the main run, preceded by the part of the report: `Annex C, paragraph 1`.
 */
export function placeNameIn({ sections }: Pick<ReportText, 'sections'>, unit: Unit): string {
  const isTold = unit.number === null ? unit.within !== null : unit.anchor === `p${unit.number}`;
  const section = sections.find(({ id }) => id === unit.sectionId);
  const part = section && partOf(section);
  return isTold || !part?.title ? placeName(unit) : `${part.title}, ${placeName(unit)}`;
}
