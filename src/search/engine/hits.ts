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
  const verify = async (units: readonly number[]) => {
    const met = await readMatching(units, texts, matcher, filters);
    return units.filter((_, place) => met[place]);
  };
  const reports = Map.groupBy(order, (unit) => index.reportOf(unit).id);
  const listOf = (report?: string) => (report === undefined ? order : (reports.get(report) ?? []));
  const verifiers = new Map<string | undefined, Verifier>();

  return async (start, count, report) => {
    const verifier = verifiers.get(report) ?? createVerifier(listOf(report), isExact, verify);
    verifiers.set(report, verifier);
    const units = (await verifier(start + count)).slice(start, start + count);
    return Promise.all(units.map(async (unit) => toHit(unit, await texts.read(unit))));
  };
}

/** Gives at least `count` units that match, out of those that may; fewer at the end. */
type Verifier = (count: number) => Promise<readonly number[]>;

/** Makes a verifier that reads each unit once, one call at a time. After a failure, the next call resumes there. */
function createVerifier(
  units: readonly number[],
  isExact: boolean,
  verify: (units: readonly number[]) => Promise<number[]>,
): Verifier {
  if (isExact) return () => Promise.resolve(units);
  const matching: number[] = [];
  let next = 0;
  let last: Promise<unknown> = Promise.resolve();
  const grow = async (count: number) => {
    while (next < units.length && matching.length < count) {
      const batch = units.slice(next, next + count - matching.length);
      matching.push(...(await verify(batch)));
      next += batch.length;
    }
    return matching;
  };
  return (count) => {
    const grown = last.then(
      () => grow(count),
      () => grow(count),
    );
    last = grown;
    return grown;
  };
}
