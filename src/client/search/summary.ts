/** What was found, in words. */
import type { Answer } from '../../search/engine/types.ts';
import { parseQuery } from '../../search/query/query.ts';
import { filterClauses } from '../../search/query/typed-filters.ts';
import type { SearchRequest } from '../../search/request.ts';
import { knownKinds, valuesMeant } from '../../search/typed-values.ts';
import { counted, kindWords } from '../../util/words.ts';

/** Said of words typed that are none. */
export const wordless = 'These signs hold no words to search for.';

type AskedKinds = Pick<SearchRequest, 'words' | 'filters'>;

/**
 * `12 paragraphs in 4 reports of 3 councils, 2006–2017`; where not all texts were read to know, `Up to 12 …`. What is
 * counted goes by its kind where one alone is asked for.
 */
export function summaryOf(
  { found, isExact }: Pick<Answer, 'found' | 'isExact'>,
  request: AskedKinds,
): string {
  if (found.units === 0) return 'Nothing was found.';
  const units = `${isExact ? '' : 'Up to '}${countedUnits(found.units, request)}`;
  const councils = `${counted(found.reports, 'report')} of ${counted(found.councils, 'council')}`;
  return `${units} in ${councils}${yearsOf(found.years)}`;
}

/** `12 paragraphs`; `3 weaknesses` where these alone are asked for. */
export function countedUnits(count: number, { words, filters }: AskedKinds): string {
  const typed = filterClauses(parseQuery(words))
    .filter((clause) => clause.every(({ name, negated }) => name === 'kind' && !negated))
    .flat()
    .flatMap(({ value }) => valuesMeant(value, knownKinds));
  const [kind, ...others] = new Set([...filters.kind, ...typed]);
  const isOne = kind !== undefined && others.length === 0 && isKind(kind);
  const { one, many } = kindWords[isOne ? kind : 'paragraph'];
  return counted(count, one, many.toLowerCase());
}

function isKind(kind: string): kind is keyof typeof kindWords {
  return Object.hasOwn(kindWords, kind);
}

function yearsOf(years: Answer['found']['years']): string {
  if (!years) return '';
  const [first, last] = years;
  return first === last ? `, ${first}` : `, ${first}–${last}`;
}
