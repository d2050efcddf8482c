/** What to call the place that refers to something. */
import type { ReportText, SectionText, Unit } from '../report/types.ts';
import { placeName } from '../util/words.ts';

/**
 * `paragraph 32`; where its number is not one of the main run, or it has none, with the part of the report before
 * it: `Annex C, paragraph 1`.
 */
export function placeNameIn({ sections }: Pick<ReportText, 'sections'>, unit: Unit): string {
  const isTold = unit.number === null ? unit.within !== null : unit.anchor === `p${unit.number}`;
  const section = sections.find(({ id }) => id === unit.sectionId);
  const part = section && partOf(section);
  return isTold || !part?.title ? placeName(unit) : `${part.title}, ${placeName(unit)}`;
}

/** The part of the report that a section is in: the outermost section. */
export function partOf(section: SectionText): SectionText {
  return section.parent === null ? section : partOf(section.parent);
}
