/** Filters of a request, typed or in its address, that nothing can pass, and what is found without them. */
import { filterNames } from '../filter-names.ts';
import { keepTerms, leaveOutCommon } from '../query/common-words.ts';
import { isYearFilter, parseQuery, writeQuery, type Query, type Term } from '../query/query.ts';
import { isIdle, readRequest, type SearchRequest } from '../request.ts';
import { knownValues, valuesMeant } from '../typed-values.ts';
import type { Asked, Evaluate } from './evaluate.ts';
import type { Answer, FilterReport } from './types.ts';
import type { UnitIndex } from './unit-index.ts';
import type { UnreportedCouncils } from './unreported.ts';

type Unmet = Omit<FilterReport, 'unreported'>;

type Reports = Pick<Answer, 'filters' | 'withoutFilters'>;

/** Makes a function that reports such filters: typed ones, then those in the address. */
export function createFilterReporter(
  { library }: UnitIndex,
  evaluate: Evaluate,
  { meant }: Pick<UnreportedCouncils, 'meant'>,
): (asked: Asked) => Promise<Reports> {
  const known = knownValues(library);
  const isUnknown = (term: Term) =>
    term.type === 'filter' &&
    !isYearFilter(term.name) &&
    valuesMeant(term.value, known[term.name]).length === 0;
  const isIn = (name: (typeof filterNames)[number], value: string) =>
    known[name].some(({ id }) => id === value);
  const countOf = async (request: SearchRequest) =>
    (await evaluate(leaveOutCommon(parseQuery(request.words)), request)).units.length;

  const unknownIn = (query: Query, { filters }: SearchRequest): Unmet[] => [
    ...query
      .flat()
      .flatMap((term) =>
        term.type === 'filter' && isUnknown(term) ? { name: term.name, text: term.value } : [],
      ),
    ...filterNames.flatMap((name) =>
      filters[name].filter((value) => !isIn(name, value)).map((text) => ({ name, text })),
    ),
  ];

  return async ({ query, request, evaluation }) => {
    const unknown = unknownIn(query, request);
    const years = query.filter(isOfYears);
    const { from, to } = request;
    const bounds = [
      writeQuery(years),
      from === '' ? '' : `from:${from}`,
      to === '' ? '' : `to:${to}`,
    ];
    const text = bounds.filter(Boolean).join(' ');
    const inYears = { ...readRequest(''), words: writeQuery(years), from, to };
    const isNever = text !== '' && (await countOf(inYears)) === 0;
    const unmet: Unmet[] = isNever ? [...unknown, { name: 'year', text }] : unknown;
    const filters = unmet.map((one): FilterReport => ({
      ...one,
      unreported: one.name === 'council' ? meant(one.text) : null,
    }));

    const isEmpty = evaluation.units.length === 0;
    if (filters.length === 0 || !isEmpty) return { filters, withoutFilters: null };
    const kept = query.filter((clause) => !isNever || !isOfYears(clause));
    const rest: SearchRequest = {
      ...request,
      words: writeQuery(keepTerms(kept, (term) => !isUnknown(term))),
      filters: { ...request.filters },
      ...(isNever ? { from: '', to: '' } : {}),
    };
    for (const name of filterNames) {
      rest.filters[name] = rest.filters[name].filter((value) => isIn(name, value));
    }
    const units = isIdle(rest) ? 0 : await countOf(rest);
    return { filters, withoutFilters: units === 0 ? null : { request: rest, units } };
  };
}

/** Whether a clause only limits the years. */
function isOfYears(clause: Query[number]): boolean {
  return clause.every((term) => term.type === 'filter' && isYearFilter(term.name));
}
