/** Notes above the results: words not found as typed, filters that nothing can meet, and what to do about them. */
import type { Answer, FilterReport, WordReport } from '../../search/engine/types.ts';
import { writeRequest, type FilterName, type SearchRequest } from '../../search/request.ts';
import { isYearFilter } from '../../search/typed-values.ts';
import { counted, listed } from '../../util/words.ts';
import { element } from '../element.ts';

type Told = Pick<Answer, 'filters' | 'withoutFilters' | 'words' | 'anyWord'>;

/** The notes; none where all words were found as typed. */
export function notesOf(
  { filters, withoutFilters, words, anyWord }: Told,
  request: SearchRequest,
): HTMLLIElement[] {
  const of = (...outcomes: WordReport['outcome'][]) =>
    words.filter(({ outcome }) => outcomes.includes(outcome));
  const single = of('unknown', 'beginning', 'none').map((word) =>
    element('li', '', said[word.outcome](quoted(word)), leftOut(word), ...ways(word, request)),
  );
  return [
    ...filterNote(filters, withoutFilters),
    ...single,
    ...togetherNote(of('together'), request),
    ...anyNote(anyWord, words, request),
    ...commonNote(of('common')),
  ];
}

const said = {
  unknown: (word) => `No paragraph holds ${word}.`,
  beginning: (word) => `No paragraph holds ${word} itself: these are words that begin with it.`,
  none: (word) => `No paragraph that the filters leave holds ${word}.`,
  together: () => 'Each of these words is found, but no paragraph holds them all.',
  common: (words) =>
    `Left out as too common: ${words}. In quotation marks such words are looked for.`,
} as const satisfies Record<WordReport['outcome'], (words: string) => string>;

/** What the page calls the values of a filter. */
const called = {
  council: 'council',
  outcome: 'outcome area',
  grade: 'grade',
  framework: 'framework',
  kind: 'kind of text',
  report: 'report',
} as const satisfies Record<FilterName, string>;

function filterNote(
  filters: readonly FilterReport[],
  without: Answer['withoutFilters'],
): HTMLLIElement[] {
  if (filters.length === 0) return [];
  const told = filters.map(({ name, text }) =>
    isYearFilter(name)
      ? `No report was published in these years: ${text}.`
      : `No ${called[name]} here is called “${text}”.`,
  );
  const note = element('li', '', told.join(' '));
  if (without) {
    const text = `Without ${filters.length === 1 ? 'this filter' : 'these filters'}`;
    note.append(' ', linkTo(text, without.request), `: ${counted(without.units, 'paragraph')}.`);
  }
  return [note];
}

function leftOut({ leftOut: count }: WordReport): string {
  return count === 0 ? '' : ` ${counted(count, 'rarer one')} were not looked for: type more of it.`;
}

function togetherNote(words: readonly WordReport[], request: SearchRequest): HTMLLIElement[] {
  if (words.length === 0) return [];
  return [
    element('li', '', said.together(), ...words.flatMap((word) => wayWithout(word, request))),
  ];
}

function anyNote(
  any: Answer['anyWord'],
  words: readonly WordReport[],
  request: SearchRequest,
): HTMLLIElement[] {
  // Where one word is in the way, to do without it is the same.
  if (!any || words.some(({ unitsWithout }) => unitsWithout === any.units)) return [];
  const link = linkTo('Any of these words', { ...request, words: any.words });
  return [element('li', '', link, `: ${counted(any.units, 'paragraph')}.`)];
}

function commonNote(words: readonly WordReport[]): HTMLLIElement[] {
  return words.length === 0 ? [] : [element('li', 'quiet', said.common(listed(words.map(quoted))))];
}

/** Other spellings, and the search without the word. */
function ways(word: WordReport, request: SearchRequest): (Node | string)[] {
  const spellings = word.corrections.flatMap(({ text, words, units }, index) => [
    index === 0 ? ' Did you mean ' : ' or ',
    linkTo(text, { ...request, words }),
    ` (${units.toLocaleString('en-GB')})`,
  ]);
  return [...spellings, spellings.length > 0 ? '?' : '', ...wayWithout(word, request)];
}

function wayWithout(word: WordReport, request: SearchRequest): (Node | string)[] {
  const { without, unitsWithout } = word;
  if (without === null || unitsWithout === null || unitsWithout === 0) return [];
  const link = linkTo(`Without ${quoted(word)}`, { ...request, words: without });
  return [' ', link, `: ${counted(unitsWithout, 'paragraph')}.`];
}

function quoted({ text }: Pick<WordReport, 'text'>): string {
  return `“${text}”`;
}

function linkTo(text: string, request: SearchRequest): HTMLAnchorElement {
  const link = element('a', '', text);
  link.href = location.pathname + writeRequest(request);
  return link;
}
