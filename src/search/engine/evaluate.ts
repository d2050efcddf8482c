/** A query and the filters of a request → the units that meet both. */
import { createMatcher, type Matcher } from '../query/match.ts';
import type { Clause, Query, Term, WordTerm } from '../query/query.ts';
import type { SearchRequest } from '../request.ts';
import { allOf, anyOf, exactly, members, noneOf, type Bitmap, type Units } from './bitmaps.ts';
import type { Failures, UnitFilters } from './filters.ts';
import type { FoundTerm } from './terms.ts';
import type { UnitIndex } from './unit-index.ts';
import { readMatching, type TextReader } from './verify.ts';

export interface Evaluation {
  /** Units found, ascending. */
  units: number[];
  /** Units that meet the query, including those that fail the filters of the request. */
  matching: Bitmap;
  failures: Failures;
  /** Whether all of this is certain. If not, the units are those that may meet the query. */
  isExact: boolean;
  /** The words and phrases of the query that are not negated. */
  terms: ReadonlyMap<WordTerm, FoundTerm>;
  matcher: Matcher;
}

/** A request, and what it found. */
export interface Asked {
  /** As typed. */
  query: Query;
  request: SearchRequest;
  /** What the query found without common words. */
  evaluation: Evaluation;
}

/** Rejects if a file cannot be loaded. */
export type Evaluate = (query: Query, request: SearchRequest) => Promise<Evaluation>;

export function createEvaluator(
  { count }: UnitIndex,
  filters: UnitFilters,
  texts: TextReader,
  findTerm: (term: WordTerm) => Promise<FoundTerm>,
): Evaluate {
  const unitsOf = (term: Term, found: ReadonlyMap<Term, FoundTerm>): Units => {
    const units =
      found.get(term)?.units ??
      exactly(
        Uint8Array.from({ length: count }, (_, unit) =>
          Number(term.type === 'filter' && filters.holds(term, unit)),
        ),
      );
    return term.negated ? noneOf(units) : units;
  };
  const unitsOfClause = (clause: Clause, found: ReadonlyMap<Term, FoundTerm>) =>
    anyOf(
      clause.map((term) => unitsOf(term, found)),
      count,
    );

  /** Reads the units that the index leaves uncertain, if they are few. Otherwise they stay possible. */
  const settle = async (
    { certain, possible }: Units,
    { count: failed }: Failures,
    matcher: Matcher,
  ) => {
    if (certain === possible) return { matching: possible, isExact: true };
    const matching = possible.slice();
    const open = members(possible).filter((unit) => certain[unit] === 0 && (failed[unit] ?? 0) < 2);
    if (!texts.areFew(open)) return { matching, isExact: false };
    const met = await readMatching(open, texts, matcher, filters);
    open.forEach((unit, place) => (matching[unit] = Number(met[place])));
    return { matching, isExact: true };
  };

  return async (query, request) => {
    const words = query.flat().filter((term) => term.type !== 'filter');
    const found = new Map(
      await Promise.all(words.map(async (term) => [term, await findTerm(term)] as const)),
    );
    const matcher = createMatcher(query, (term) => found.get(term)?.isBeginning ?? false);
    const met = allOf(
      query.map((clause) => unitsOfClause(clause, found)),
      count,
    );
    const failures = filters.failures(request);
    const { matching, isExact } = await settle(met, failures, matcher);
    const units = members(matching).filter((unit) => failures.count[unit] === 0);
    const terms = new Map([...found].filter(([{ negated }]) => !negated));
    return { units, matching, failures, isExact, terms, matcher };
  };
}
