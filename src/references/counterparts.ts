/** Links what the summary and the main part of a report say about the same outcome area. */
import { numberRangeOf, rangeInWords } from '../report/number-range.ts';
import { chainOf } from '../report/section-tree.ts';
import { createSummaryTest } from '../report/summaries.ts';
import type { ReportText, SectionText, Unit } from '../report/types.ts';
import type { Framework } from '../schemas/registers.ts';
import { createAreaFinder } from './named-areas.ts';

/** Where the other part is about the same area. */
export interface Counterpart {
  /** The part that contains the places. */
  part: 'summary' | 'main report';
  places: Place[];
}

/** A section, or a unit of the summary. */
interface Place {
  /** Its fragment. */
  anchor: string;
  /** `Being healthy, paragraphs 38–46`, `Main findings, item 1` */
  name: string;
}

/**
 * The counterparts of sections, and of units in the summary, by fragment. They are mutual. An area with several
 * sections in either part has none; nor has a unit of the summary that does not name its area.
 */
export function counterpartsOf(text: ReportText, framework: Framework): Map<string, Counterpart> {
  const isSummary = createSummaryTest(framework);
  const isInSummary = (section: SectionText): boolean => chainOf(section).some(isSummary);
  const areasNamed = createAreaFinder(framework);
  const outermost = text.sections.filter(
    ({ area, parent }) => area !== null && parent?.area !== area,
  );
  const mains = outermost.filter((section) => !isInSummary(section));
  const briefs = outermost.filter(isInSummary);
  const named = text.sections
    .filter((section) => section.area === null && isInSummary(section))
    .flatMap(({ units }) => units.filter(({ kind }) => kind === 'item' || kind === 'paragraph'))
    .map((unit) => ({ unit, areas: areasNamed(unit.text) }));

  const pairs = mains.flatMap((main) => {
    const isOnArea = ({ area }: SectionText) => area === main.area;
    if (mains.filter(isOnArea).length > 1) return [];
    const sections = briefs.filter(isOnArea);
    // If the summary has a section on the area, its other text is about the report as a whole.
    const units =
      sections.length > 0 ? [] : named.filter(({ areas }) => areas.has(main.area ?? ''));
    const places =
      sections.length > 1
        ? []
        : [...sections.map((one) => placeOf(one, text)), ...units.map(({ unit }) => itemOf(unit))];
    return places.map((brief) => ({ brief, main: placeOf(main, text) }));
  });
  return new Map([
    ...group(pairs, 'main', 'summary', 'brief'),
    ...group(pairs, 'brief', 'main report', 'main'),
  ]);
}

type End = 'brief' | 'main';

function group(
  pairs: readonly Record<End, Place>[],
  from: End,
  part: Counterpart['part'],
  to: End,
): [string, Counterpart][] {
  return [...Map.groupBy(pairs, (pair) => pair[from].anchor)].map(([anchor, own]) => [
    anchor,
    { part, places: own.map((pair) => pair[to]) },
  ]);
}

function placeOf(section: SectionText, { sections }: ReportText): Place {
  const range = numberRangeOf(sections.filter((one) => chainOf(one).includes(section)));
  return {
    anchor: section.id,
    name: range === null ? section.title : `${section.title}, ${rangeInWords(range)}`,
  };
}

/** A place in the summary. Without a printed number, it takes its count in the section from its address. */
function itemOf({ anchor, kind, number, section }: Unit): Place {
  const count = number ?? /\d+$/u.exec(anchor)?.[0];
  return { anchor, name: `${section}, ${kind} ${count}` };
}
