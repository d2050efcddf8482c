/** Where a report judges an area outside its sections on that area. */
import { numberRangeOf, type NumberRange } from '../../report/number-range.ts';
import { partOf } from '../../report/section-tree.ts';
import { createSummaryTest } from '../../report/summaries.ts';
import type { SectionText } from '../../report/types.ts';
import type { Judgement, Scope } from '../../schemas/report.ts';
import type { Report } from '../library.ts';
import { quotesOf, type Quote, type Stated } from '../grades/judgements.ts';
import { toPassage, type Passage } from './passages.ts';

/** A section that is not, or not only, on the area but states a judgement on it. */
export interface Setting {
  section: SectionText;
  /** Its paragraphs that state the judgement; empty if a table does. */
  quotes: Quote[];
  /** First and last number printed in it; null if nothing is numbered. */
  numbers: NumberRange | null;
  /** Its part of the report, if that judges a single service, and no other part judges this service; otherwise null. */
  part: { scope: Scope; passages: Passage[] } | null;
}

type SettingReport = Pick<Report, 'data' | 'text' | 'units' | 'blocks'>;

/**
 * The settings of judgements on an area, in the order of the text.
 * @param own the report's sections on the area
 */
export function settingsOf(
  judgements: readonly Stated[],
  own: readonly SectionText[],
  report: SettingReport,
): Setting[] {
  const quotes = new Map(judgements.flatMap(quotesOf).map((quote) => [quote.unit, quote]));
  const places = new Set(
    [...judgements.map(({ unit }) => unit), ...quotes.keys()].map(({ sectionId }) => sectionId),
  );
  return report.text.sections
    .filter((section) => places.has(section.id) && !own.includes(section))
    .map((section) => ({
      section,
      quotes: [...quotes.values()].filter(({ unit }) => unit.sectionId === section.id),
      numbers: numberRangeOf([section]),
      part: partOnOneService(section, report),
    }));
}

/** The report's summaries of everything that it inspects. */
export function summariesOf({
  text,
  framework,
}: Pick<Report, 'text' | 'framework'>): SectionText[] {
  const isSummary = createSummaryTest(framework);
  return text.sections.filter((section) => section.parent === null && isSummary(section));
}

function partOnOneService(
  section: SectionText,
  { data, text, units, blocks }: SettingReport,
): Setting['part'] {
  const outermost = partOf(section);
  const part = text.sections.filter((one) => partOf(one) === outermost);
  const inPart = new Set(part.flatMap((one) => one.units));
  const isHere = ({ anchor }: Judgement): boolean => {
    const unit = units.get(anchor);
    return unit !== undefined && inPart.has(unit);
  };
  const [scope, ...others] = new Set(data.judgements.filter(isHere).map((one) => one.scope));
  const elsewhere = new Set(data.judgements.filter((one) => !isHere(one)).map((one) => one.scope));
  const isAlone = others.length === 0 && elsewhere.size > 0;
  if (!scope || !isAlone || elsewhere.has(scope)) return null;
  // A summary of all areas has a section on each.
  if (part.some(({ area }) => area !== null)) return null;
  return { scope, passages: part.map((one) => toPassage(one, blocks)) };
}
