/** Finds the recommendation that a paragraph led to, if the paragraph only says “(Recommendation)”. */
import { chainOf, commonSection } from '../report/section-tree.ts';
import type { ReportText, Unit } from '../report/types.ts';
import { createRunComparison, createWeighing, similarity } from './wording.ts';

/** The recommendation that a paragraph led to; if this is uncertain, the section that lists them. */
export interface Served {
  unit: Unit;
  basis: 'wording' | 'list';
}

/**
 * Minimum similarity of a paragraph and a recommendation, and minimum ratio to that of the next best. For the most
 * similar one, a run of words that occurs only in these two is enough instead. These values match 12 of the 16 markers
 * in stockport-sif-2017, and 30 of the 53 paragraphs that recommendations in three other reports (Medway, Oldham and
 * Stoke-on-Trent, 2015) name by number, all correctly.
 */
const leastSimilarity = 0.2;
const leastLead = 1.25;

/** Makes a function that finds what a marked unit led to; null in a report without recommendations. */
export function createRecommendationMatcher(text: ReportText): (marked: Unit) => Served | null {
  const recommendations = text.units.filter(({ kind }) => kind === 'recommendation');
  const chains = new Map(text.sections.map((section) => [section.id, chainOf(section)]));
  const position = new Map(text.units.map((unit, index) => [unit, index]));
  const corpus = text.units.map((unit) => unit.text);
  const weigh = createWeighing(corpus);
  const shareRun = createRunComparison(corpus);
  const candidates = recommendations.map((unit) => {
    const words = wholeOf(unit, text);
    return { unit, words, weights: weigh(words), within: chains.get(unit.sectionId) ?? [] };
  });

  /** The recommendations in the same part of the report, or else in the part with the last ones before the unit. */
  const ownOf = (marked: Unit) => {
    const isBefore = ({ unit }: (typeof candidates)[number]) =>
      (position.get(unit) ?? 0) < (position.get(marked) ?? 0);
    const nearest = candidates.findLast(isBefore) ?? candidates[0];
    const place = chains.get(marked.sectionId) ?? [];
    const shared = place.find((part) => candidates.some(({ within }) => within.includes(part)));
    const part = shared ?? nearest?.within.at(-1);
    return candidates.filter(({ within }) => part !== undefined && within.includes(part));
  };

  return (marked) => {
    const own = ownOf(marked);
    const weights = weigh(marked.text);
    const [best, next] = own
      .map(({ weights: others, ...one }) => ({ ...one, score: similarity(weights, others) }))
      .sort((a, b) => b.score - a.score);
    if (best === undefined) return null;
    const isLike = best.score >= leastSimilarity && best.score >= leastLead * (next?.score ?? 0);
    if (isLike || shareRun(marked.text, best.words)) {
      return { unit: best.unit, basis: 'wording' };
    }
    const list = commonSection(own.map(({ within }) => within))?.units[0];
    return list ? { unit: list, basis: 'list' } : null;
  };
}

/** The words of a recommendation and of the list in it. */
function wholeOf(unit: Unit, { units }: ReportText): string {
  const inner = units.filter(
    ({ within, sectionId }) =>
      within !== null && within.number === unit.number && sectionId === unit.sectionId,
  );
  return [unit, ...inner].map(({ text }) => text).join(' ');
}
