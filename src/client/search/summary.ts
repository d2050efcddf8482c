/** What was found, in words. */
import type { Answer } from '../../search/engine/types.ts';
import type { SearchRequest } from '../../search/request.ts';
import { counted, kindWords } from '../../util/words.ts';

/**
 * `12 paragraphs in 4 reports of 3 councils, 2006–2017`; where not all texts were read to know, `Up to 12 …`. What is
 * counted goes by its kind where one alone is asked for.
 */
export function summaryOf(
  { found, isExact }: Pick<Answer, 'found' | 'isExact'>,
  { filters }: Pick<SearchRequest, 'filters'>,
): string {
  if (found.units === 0) return 'Nothing was found.';
  const { one, many } = wordsOf(filters.kind);
  const units = `${isExact ? '' : 'Up to '}${counted(found.units, one, many)}`;
  const councils = `${counted(found.reports, 'report')} of ${counted(found.councils, 'council')}`;
  return `${units} in ${councils}${yearsOf(found.years)}`;
}

function wordsOf(kinds: readonly string[]): { one: string; many: string } {
  const [kind] = kinds;
  const words = kinds.length === 1 && kind && isKind(kind) ? kindWords[kind] : kindWords.paragraph;
  return { one: words.one, many: words.many.toLowerCase() };
}

function isKind(kind: string): kind is keyof typeof kindWords {
  return Object.hasOwn(kindWords, kind);
}

function yearsOf(years: Answer['found']['years']): string {
  if (!years) return '';
  const [first, last] = years;
  return first === last ? `, ${first}` : `, ${first}–${last}`;
}
