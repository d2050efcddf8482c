/** Units found → hits, read and verified. */
import { createExcerpt } from '../query/excerpt.ts';
import type { UnitText } from '../format.ts';
import type { Evaluation } from './evaluate.ts';
import type { UnitFilters } from './filters.ts';
import type { Answer, Hit } from './types.ts';
import type { UnitIndex } from './unit-index.ts';
import { readMatching, type TextReader } from './verify.ts';

/** @param order the units found, best first */
export function createHits(
  order: readonly number[],
  { isExact, matcher }: Evaluation,
  index: UnitIndex,
  texts: TextReader,
  filters: UnitFilters,
): Answer['hits'] {
  const toHit = (unit: number, text: UnitText): Hit => ({
    ...text,
    report: index.reportOf(unit),
    area: index.areaOf(unit),
    kind: index.kindOf(unit),
    excerpt: createExcerpt(text.text, matcher.marks(text.text)),
  });
  const readAll = async (units: readonly number[]) => {
    const read = await Promise.all(
      units.map((unit) => readMatching(unit, texts, matcher, filters)),
    );
    return units.flatMap((unit, place) => {
      const text = read[place];
      return text ? [{ unit, text }] : [];
    });
  };

  return async (start, count, report) => {
    const units = order.filter(
      (unit) => report === undefined || index.reportOf(unit).id === report,
    );
    // How many of those before the first are hits is only known of them all where they were verified.
    let next = isExact ? start : 0;
    let toPass = start - next;
    const hits: Hit[] = [];
    while (next < units.length && hits.length < count) {
      const batch = units.slice(next, next + toPass + count - hits.length);
      next += batch.length;
      const matching = await readAll(batch);
      hits.push(...matching.slice(toPass).map(({ unit, text }) => toHit(unit, text)));
      toPass = Math.max(0, toPass - matching.length);
    }
    return hits;
  };
}
