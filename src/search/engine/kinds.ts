/**
 * Kinds of findings named in a query: `recommendations for Oldham`. A reader who names one means findings of this kind,
 * which seldom contain its name.
 */
import { findingKinds, type FindingKind } from '../../schemas/unit-kinds.ts';
import {
  hasTellingWords,
  keepTerms,
  leaveOutAsking,
  leaveOutCommon,
} from '../query/common-words.ts';
import { writeQuery, type Query, type Term } from '../query/query.ts';
import { typedFilters } from '../query/typed-filters.ts';
import { toIdForm } from '../query/tokens.ts';
import type { SearchRequest } from '../request.ts';
import { knownKinds } from '../typed-values.ts';
import type { Asked, Evaluate } from './evaluate.ts';
import { createScopeReader, limitTo } from './scope.ts';
import type { Answer } from './types.ts';
import type { UnitIndex } from './unit-index.ts';

type FindKind = (asked: Pick<Asked, 'query' | 'request'>) => Promise<Answer['ofKind']>;

/** Makes a function that finds what the other words find among findings of the kind that the words name. */
export function createKindFinder(index: UnitIndex, evaluate: Evaluate): FindKind {
  const readScope = createScopeReader(index);

  return async ({ query, request }) => {
    if (hasKind(query, request)) return null;
    const { others, ...scope } = readScope({ query, request });
    const [kind, ...more] = new Set(others.flatMap(([term]) => kindOf(term) ?? []));
    if (kind === undefined || more.length > 0) return null;
    const rest = onlyTelling(keepTerms(others, (term) => kindOf(term) === null));
    const there = limitTo(request, scope);
    const filters = { ...there.filters, kind: [kind] };
    const narrowed = { ...there, filters, words: writeQuery(rest) };
    const { length: units } = (await evaluate(rest, narrowed)).units;
    return units === 0 ? null : { ...scope, kind, request: narrowed, units };
  };
}

/** Whether a filter already asks for kinds of text. */
function hasKind(query: Query, { filters }: SearchRequest): boolean {
  return filters.kind.length > 0 || typedFilters(query).some(({ name }) => name === 'kind');
}

/** The kind of findings that a word names; null if none. */
function kindOf(term: Term | undefined): FindingKind | null {
  if (term?.type !== 'word' || term.negated) return null;
  const name = toIdForm(term.text);
  const [named] = knownKinds.filter(({ keys }) => keys.includes(name));
  return findingKinds.find((kind) => kind === named?.id) ?? null;
}

/** The query without words that only ask, even if nothing but filters is left. */
function onlyTelling(query: Query): Query {
  return hasTellingWords(leaveOutAsking(query))
    ? leaveOutAsking(leaveOutCommon(query))
    : keepTerms(query, (term) => term.type !== 'word' || term.negated);
}
