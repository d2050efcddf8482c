/**
 * Standing text: what many reports say word for word and on no outcome area, such as the imprint, or what judgements
 * mean. It says nothing about a council, so search shows it after everything else.
 */
import { isFinding } from '../../schemas/unit-kinds.ts';
import { normalize } from '../query/tokens.ts';
import type { SearchedReport, SearchedUnit } from './report.ts';

/** Number of councils in whose reports a text occurs: two may be described alike, or have been inspected together. */
const leastCouncils = 3;

/** The units of reports that are standing text. Only words count, not case or punctuation. */
export function standingUnits(
  reports: readonly Pick<SearchedReport, 'data' | 'units'>[],
): Set<SearchedUnit> {
  const byText = new Map<string, { councils: Set<string>; units: SearchedUnit[] }>();
  for (const { data, units } of reports) {
    // Judgements and findings may be in the same words for several councils, and still be on each of them.
    for (const unit of units.filter((one) => one.area === null && !isFinding(one))) {
      const text = normalize(unit.text);
      const same = byText.get(text) ?? { councils: new Set(), units: [] };
      byText.set(text, same);
      same.councils.add(data.council);
      same.units.push(unit);
    }
  }
  const standing = [...byText.values()].filter(({ councils }) => councils.size >= leastCouncils);
  return new Set(standing.flatMap(({ units }) => units));
}
