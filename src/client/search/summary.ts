/** What was found, in words. */
import type { Nearest, Scope } from '../../search/engine/types.ts';
import type { Named, SearchLibrary } from '../../search/format.ts';
import { listed } from '../../util/words.ts';
import { figuresOf, type AskedKinds, type Summed } from './figures.ts';

/** Maximum number of words to name. */
const mostListed = 5;

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
