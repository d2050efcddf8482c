/** What words can refer to within their own report. */
import { partOf } from '../report/section-tree.ts';
import type { ReportText, SectionText, Unit } from '../report/types.ts';
import type { PlaceMention } from './place-mentions.ts';

export interface Targets {
  /** Numbered paragraphs and recommendations of the main run. */
  main: ReadonlyMap<number, Unit>;
  /** Annexes by their letter or number; one without either is under the empty string. */
  annexes: ReadonlyMap<string, Annex>;
}

/** A part of a report with its own numbering. */
interface Annex {
  section: Unit | undefined;
  numbered: ReadonlyMap<number, Unit>;
}

const annexTitle = /^(?:annexe?|appendix)\b(?: \(?(?<letter>[a-z]|\d{1,2})\b)?/iu;

/** The numbers and annexes of a report. */
export function targetsOf({ sections, units }: ReportText): Targets {
  const isMain = ({ anchor, number }: Unit) => number !== null && anchor === `p${number}`;
  const annexes = Map.groupBy(
    sections.filter((section) => annexTitle.test(partOf(section).title)),
    (section) => annexTitle.exec(partOf(section).title)?.groups?.['letter']?.toUpperCase() ?? '',
  );
  return { main: byNumber(units.filter(isMain)), annexes: new Map([...annexes].map(toAnnex)) };
}

/**
 * The units that words refer to, in order. Empty if the report does not have them, or lacks the first of several
 * paragraphs.
 */
export function placesOf(
  mention: Exclude<PlaceMention, { kind: 'recommendation' | 'page' }>,
  { main, annexes }: Targets,
): Unit[] {
  if (mention.kind === 'annex') {
    const section = annexes.get(mention.letter)?.section;
    return section ? [section] : [];
  }
  const { annex, first, last } = mention;
  const numbers = annex === null ? main : annexes.get(annex)?.numbered;
  if (!numbers?.has(first)) return [];
  return [...numbers]
    .filter(([number]) => number === first || (number > first && number <= last))
    .map(([, unit]) => unit);
}

function toAnnex([letter, sections]: [string, SectionText[]]): [string, Annex] {
  const units = sections.flatMap((section) => section.units);
  return [letter, { section: units[0], numbered: byNumber(units) }];
}

/** Units by number; the first, if two have the same. */
function byNumber(units: readonly Unit[]): Map<number, Unit> {
  const numbered = new Map<number, Unit>();
  for (const unit of units) {
    if (unit.number !== null && !numbered.has(unit.number)) numbered.set(unit.number, unit);
  }
  return numbered;
}
