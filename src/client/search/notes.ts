/** Notes above the results: words not found as typed, filters that nothing can pass, and what to do about them. */
import { kindWords } from '../../report/place-name.ts';
import type { Answer, FilterReport, WordReport } from '../../search/engine/types.ts';
import type { FilterName } from '../../search/filter-names.ts';
import type { SearchLibrary } from '../../search/format.ts';
import { otherForms } from '../../search/query/other-forms.ts';
import { isAbbreviation, isYearFilter } from '../../search/query/query.ts';
import { toIdForm } from '../../search/query/tokens.ts';
import { writeRequest, type SearchRequest } from '../../search/request.ts';
import { counted, listed } from '../../util/words.ts';
import { element, linkTo } from '../element.ts';
import { reportsOn } from './summary.ts';

type Told = Pick<
  Answer,
  'filters' | 'withoutFilters' | 'words' | 'nearest' | 'inCouncils' | 'ofKind' | 'unreported'
>;

/** The notes; none if all words were found as typed and there is nothing else to say. */
export function notesOf(
  { filters, withoutFilters, words, nearest, inCouncils, ofKind, unreported }: Told,
  request: SearchRequest,
  { councils, abbreviations }: Pick<SearchLibrary, 'councils' | 'abbreviations'>,
): HTMLLIElement[] {
  const of = (...outcomes: WordReport['outcome'][]) =>
    words.filter(({ outcome }) => outcomes.includes(outcome));
  const missed = of('unknown', 'beginning', 'none').filter((word) => !isPartOf(unreported, word));
  const single = missed.map((word) =>
    element(
      'li',
      '',
      said[word.outcome](quoted(word)),
      leftOut(word),
      inFull(word),
      ...ways(word, request),
    ),
  );
  return [
    ...unreported.map((council) => element('li', '', noReportOn(council))),
    ...filterNote(filters, withoutFilters),
    ...single,
    ...togetherNote(of('together'), request, nearest !== null),
    ...kindNote(ofKind, councils),
    ...councilNote(inCouncils, councils),
    ...abbreviationNotes(request, abbreviations),
    ...commonNote(of('common')),
  ];
}

const said = {
  unknown: (word) => `No paragraph contains ${word}.`,
  beginning: (word) =>
    `No paragraph contains ${word} itself: these contain words that begin with it.`,
  none: (word) => `No paragraph within the filters contains ${word}.`,
  together: () => 'Each of these words was found, but not together with all the others.',
  common: (words) =>
    `Ignored as too common: ${words}. Put such words in quotation marks to search for them.`,
} as const satisfies Record<WordReport['outcome'], (words: string) => string>;

/** The names of filters' values in sentences. */
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
  const told = filters.map(({ name, text, unreported }) => {
    if (unreported !== null) return noReportOn(unreported);
    return isYearFilter(name)
      ? `No report was published in these years: ${text}.`
      : `No ${called[name]} here is called “${text}”.`;
  });
  const note = element('li', '', told.join(' '));
  if (without) {
    const text = `Without ${filters.length === 1 ? 'this filter' : 'these filters'}`;
    note.append(
      ' ',
      linkToSearch(text, without.request),
      `: ${counted(without.units, 'paragraph')}.`,
    );
  }
  return [note];
}

function noReportOn(council: string): string {
  return `No report on ${council} is published here.`;
}

/** Whether a word was typed as part of a name: what the page says of the name is then all there is to say. */
function isPartOf(names: readonly string[], { text }: WordReport): boolean {
  return names.some((name) => toIdForm(name).split('-').includes(toIdForm(text)));
}

function leftOut({ leftOut: count }: WordReport): string {
  return count === 0
    ? ''
    : ` ${counted(count, 'rarer word')} were not searched for: type more of the word.`;
}

function inFull({ outcome, text }: WordReport): string {
  const isUnknownShort = outcome === 'unknown' && isAbbreviation(text);
  return isUnknownShort
    ? ' If it is an abbreviation, search for the words that it stands for.'
    : '';
}

/** @param isTold whether the summary already says that no paragraph contains all words */
function togetherNote(
  words: readonly WordReport[],
  request: SearchRequest,
  isTold: boolean,
): HTMLLIElement[] {
  const without = words.flatMap((word) => wayWithout(word, request));
  if (words.length === 0 || (isTold && without.length === 0)) return [];
  return [element('li', '', said.together(), ...without)];
}

/** Findings seldom contain the name of their kind: offers to search these instead. */
function kindNote(ofKind: Answer['ofKind'], known: SearchLibrary['councils']): HTMLLIElement[] {
  if (!ofKind) return [];
  const { kind, request, units } = ofKind;
  const reports = reportsOn(ofKind, known);
  const where = reports === '' ? '' : `, in all ${reports}`;
  const link = linkToSearch(`Only ${kindWords[kind].many.toLowerCase()}${where}`, request);
  return [element('li', '', link, `: ${units.toLocaleString('en-GB')}.`)];
}

/** The hits contain the council’s name, but the reports on it seldom do: offers to search these instead. */
function councilNote(
  inCouncils: Answer['inCouncils'],
  known: SearchLibrary['councils'],
): HTMLLIElement[] {
  if (!inCouncils) return [];
  const { request, units } = inCouncils;
  const link = linkToSearch(`In all ${reportsOn(inCouncils, known)}`, request);
  return [
    element(
      'li',
      '',
      'These paragraphs contain the name. ',
      link,
      `: ${counted(units, 'paragraph')}.`,
    ),
  ];
}

/** Reports use an abbreviation or the words it stands for: offers to search for both. */
function abbreviationNotes(
  request: SearchRequest,
  abbreviations: SearchLibrary['abbreviations'],
): HTMLLIElement[] {
  return otherForms(request.words, abbreviations).map(({ typed, other, isShort, words }) => {
    const [text, meaning] = [quoted({ text: typed }), quoted({ text: other })];
    const note = isShort ? `${text} is short for ${meaning}. ` : `Reports also write ${meaning}. `;
    return element('li', '', note, linkToSearch('Search for both', { ...request, words }), '.');
  });
}

function commonNote(words: readonly WordReport[]): HTMLLIElement[] {
  return words.length === 0 ? [] : [element('li', 'quiet', said.common(listed(words.map(quoted))))];
}

/** Other spellings, and the search without the word. */
function ways(word: WordReport, request: SearchRequest): (Node | string)[] {
  const spellings = word.corrections.flatMap(({ text, words, units }, index) => [
    index === 0 ? ' Did you mean ' : ' or ',
    linkToSearch(text, { ...request, words }),
    ` (${units.toLocaleString('en-GB')})`,
  ]);
  return [...spellings, spellings.length > 0 ? '?' : '', ...wayWithout(word, request)];
}

function wayWithout(word: WordReport, request: SearchRequest): (Node | string)[] {
  const { without, unitsWithout } = word;
  if (without === null || unitsWithout === null || unitsWithout === 0) return [];
  const link = linkToSearch(`Without ${quoted(word)}`, { ...request, words: without });
  return [' ', link, `: ${counted(unitsWithout, 'paragraph')}.`];
}

function quoted({ text }: Pick<WordReport, 'text'>): string {
  return `“${text}”`;
}

function linkToSearch(text: string, request: SearchRequest): HTMLAnchorElement {
  return linkTo(location.pathname + writeRequest(request), text);
}
