/** Which recommendation a paragraph led to, where it says no more than “(Recommendation)”. */
import { chainOf, commonSection } from '../report/section-tree.ts';
import type { ReportText, Unit } from '../report/types.ts';
import { createRunComparison, createWeighing, similarity } from './wording.ts';

/** The recommendation that a paragraph serves; or, where that cannot be told, the section that lists them. */
export interface Served {
  unit: Unit;
  basis: 'wording' | 'list';
}

/**
 * How alike a paragraph and a recommendation must be at least, and how many times as alike as the next one. Of the
 * most alike, a run of words that is in these two alone will do instead. So set, 12 of the 16 marks of
 * stockport-sif-2017 are matched, and 30 of the 53 paragraphs that recommendations in three other reports (Medway,
 * Oldham and Stoke-on-Trent, 2015) name by number: each rightly.
 */
const leastSimilarity = 0.2;
const leastLead = 1.25;

/** Makes a function that gives what a marked unit serves; null in a report without recommendations. */
export function createRecommendationMatcher(text: ReportText): (marked: Unit) => Served | null {
  const recommendations = text.units.filter(({ kind }) => kind === 'recommendation');
  const chains = new Map(text.sections.map((section) => [section.id, chainOf(section)]));
  const position = new Map(text.units.map((unit, index) => [unit, index]));
  const corpus = text.units.map((unit) => unit.text);
  const weigh = createWeighing(corpus);
  const shareRun = createRunComparison(corpus);
  const candidates = recommendations.map((unit) => ({
    unit,
    weights: weigh(unit.text),
    within: chains.get(unit.sectionId) ?? [],
  }));

  /** Those of the same part of the report; else of the part that lists the last ones before the unit. */
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
      .map(({ unit, weights: others }) => ({ unit, score: similarity(weights, others) }))
      .sort((a, b) => b.score - a.score);
    if (best === undefined) return null;
    const isLike = best.score >= leastSimilarity && best.score >= leastLead * (next?.score ?? 0);
    if (isLike || shareRun(marked.text, best.unit.text)) {
      return { unit: best.unit, basis: 'wording' };
    }
    const list = commonSection(own.map(({ within }) => within))?.units[0];
    return list ? { unit: list, basis: 'list' } : null;
  };
}
