/** What was found, in figures. */
import { countedKind, kindWords } from '../../report/place-name.ts';
import type { FoundUnits } from '../../search/engine/types.ts';
import { parseQuery } from '../../search/query/query.ts';
import { filterClauses } from '../../search/query/typed-filters.ts';
import type { SearchRequest } from '../../search/request.ts';
import { knownKinds, valuesMeant } from '../../search/typed-values.ts';
import { counted } from '../../util/words.ts';

/** Shown if neither exact nor near matches were found. */
export const nothing = 'Nothing was found.';

/** Shown if what was typed contains no words. */
export const wordless = 'There are no words here to search for.';

export type AskedKinds = Pick<SearchRequest, 'words' | 'filters'>;

export type Summed = Pick<FoundUnits, 'found' | 'isExact'>;

/**
 * Figures in words; `Up to 12 …` if not all texts were read to check. Units are named by their kind if only one kind is
 * asked for.
 */
export function figuresOf({ found, isExact }: Summed, request: AskedKinds): string {
  if (found.units === 0) return nothing;
  const units = `${isExact ? '' : 'Up to '}${countedUnits(found.units, request)}`;
  const councils = `${counted(found.reports, 'report')} of ${counted(found.councils, 'council')}`;
  return `${units} in ${councils}${yearsOf(found.years)}`;
}

/** `12 paragraphs`; `3 weaknesses` if only these are asked for. */
export function countedUnits(count: number, { words, filters }: AskedKinds): string {
  const typed = filterClauses(parseQuery(words))
    .filter((clause) => clause.every(({ name, negated }) => name === 'kind' && !negated))
    .flat()
    .flatMap(({ value }) => valuesMeant(value, knownKinds));
  const [kind, ...others] = new Set([...filters.kind, ...typed]);
  const isOne = kind !== undefined && others.length === 0 && isKind(kind);
  return countedKind(count, isOne ? kind : 'paragraph');
}

function isKind(kind: string): kind is keyof typeof kindWords {
  return Object.hasOwn(kindWords, kind);
}

function yearsOf(years: FoundUnits['found']['years']): string {
  if (!years) return '';
  const [first, last] = years;
  return first === last ? `, ${first}` : `, ${first}–${last}`;
}
