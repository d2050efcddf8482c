/** What was found, in words. */
import { countedKind, kindWords } from '../../report/place-name.ts';
import type { FoundUnits, Nearest, Scope } from '../../search/engine/types.ts';
import type { Named, SearchLibrary } from '../../search/format.ts';
import { parseQuery } from '../../search/query/query.ts';
import { filterClauses } from '../../search/query/typed-filters.ts';
import type { SearchRequest } from '../../search/request.ts';
import { knownKinds, valuesMeant } from '../../search/typed-values.ts';
import { counted, listed } from '../../util/words.ts';

/** Shown if neither exact nor near matches were found. */
export const nothing = 'Nothing was found.';

/** Shown if what was typed contains no words. */
export const wordless = 'There are no words here to search for.';

/** Maximum number of words to name. */
const mostListed = 5;

type AskedKinds = Pick<SearchRequest, 'words' | 'filters'>;

type Summed = Pick<FoundUnits, 'found' | 'isExact'>;

interface Summarized extends Summed {
  nearest: (Summed & Pick<Nearest, 'councils' | 'year' | 'words' | 'holds'>) | null;
}

/**
 * `12 paragraphs in 4 reports of 3 councils, 2006–2017`. If nothing contains all words, a sentence says so first, and
 * the figures are those of what is shown instead.
 */
export function summaryOf(
  { nearest, ...answer }: Summarized,
  request: AskedKinds,
  { councils }: Pick<SearchLibrary, 'councils'>,
): string {
  if (!nearest) return figuresOf(answer, request);
  const reports = reportsOn(nearest, councils);
  const where = reports === '' ? '' : ` from the ${reports},`;
  const holding = heldWords(nearest);
  return `No paragraph contains all of these words. Shown instead,${where} with ${holding}: ${figuresOf(nearest, request)}.`;
}

/** In a question of many words, what is found is easier to see in the results. */
function heldWords({ words, holds }: Pick<Nearest, 'words' | 'holds'>): string {
  const isAll = holds === 'all';
  if (words.length > mostListed) return isAll ? 'most of them' : 'some of them';
  return listed(
    words.map((word) => `“${word}”`),
    isAll ? 'and' : 'or',
  );
}

/** Reports in words: `reports on Hull and Leeds of 2017`; empty for all reports. */
export function reportsOn({ councils, year }: Scope, known: readonly Named[]): string {
  if (councils.length === 0) return '';
  return `reports on ${councilNames(councils, known)}${year === null ? '' : ` of ${year}`}`;
}

/** Names of councils: `Hull and Leeds`. */
function councilNames(ids: readonly string[], known: readonly Named[]): string {
  return listed(ids.map((id) => known.find((council) => council.id === id)?.names[0] ?? id));
}

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
