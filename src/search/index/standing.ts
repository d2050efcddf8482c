/**
 * Standing text: what many reports say word for word, such as the imprint, or what judgements mean. It says nothing about
 * a council, so search shows it after everything else.
 */
import type { SearchedReport, SearchedUnit } from './report.ts';

/** Number of councils in whose reports a text occurs: two may be described alike, or have been inspected together. */
const leastCouncils = 3;

/** The units of reports that are standing text. Only words count, not case or punctuation. */
export function standingUnits(
  reports: readonly Pick<SearchedReport, 'data' | 'units'>[],
): Set<SearchedUnit> {
  const byText = new Map<string, { councils: Set<string>; units: SearchedUnit[] }>();
  for (const { data, units } of reports) {
    for (const unit of units) {
      const text = unit.words.join(' ');
      const same = byText.get(text) ?? { councils: new Set(), units: [] };
      byText.set(text, same);
      same.councils.add(data.council);
      same.units.push(unit);
    }
  }
  const standing = [...byText.values()].filter(({ councils }) => councils.size >= leastCouncils);
  return new Set(standing.flatMap(({ units }) => units));
}
