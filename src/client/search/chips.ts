/** The filters that are set, chosen or typed, as buttons that remove them: visible even where the lists are not. */
import { filterNames, type FilterName } from '../../search/filter-names.ts';
import type { SearchLibrary } from '../../search/format.ts';
import { isYearFilter, parseQuery, type FilterTerm } from '../../search/query/query.ts';
import { typedFilters, wordsWithout } from '../../search/query/typed-filters.ts';
import type { SearchRequest } from '../../search/request.ts';
import { knownValues, valuesMeant } from '../../search/typed-values.ts';
import { element } from '../element.ts';
import { source } from './hit-item.ts';

/** A typed filter that may mean more values than this is shown as typed, instead of by their names. */
const mostNamed = 2;

/**
 * @param nameOf the name of a filter's value in the controls; undefined for a value that they do not offer
 * @param remove called to search without a filter
 */
export function chipsOf(
  request: SearchRequest,
  library: SearchLibrary | undefined,
  nameOf: (filter: string, value: string) => string | undefined,
  remove: (next: SearchRequest) => void,
): HTMLLIElement[] {
  const chip = (text: string, next: SearchRequest) =>
    chipItem(text, () => {
      remove(next);
    });
  const reportName = (id: string) => {
    const report = library?.reports.find((one) => one.id === id);
    return report && `In: ${source(report)}`;
  };
  const called = (name: FilterName, value: string) =>
    (name === 'report' ? reportName(value) : nameOf(name, value)) ?? value;
  const inLists = filterNames.flatMap((name) =>
    request.filters[name].map((value) => {
      const left = request.filters[name].filter((other) => other !== value);
      return chip(called(name, value), {
        ...request,
        filters: { ...request.filters, [name]: left },
      });
    }),
  );
  const { from, to } = request;
  const years =
    from === '' && to === ''
      ? []
      : [chip(yearsBetween(from, to), { ...request, from: '', to: '' })];

  const typedText = ({ name, value, negated }: FilterTerm) => {
    const sign = negated ? 'Not: ' : '';
    if (isYearFilter(name)) {
      const [first, last] = [name === 'to' ? '' : value, name === 'from' ? '' : value];
      return sign + yearsBetween(first, last);
    }
    const meant = library ? valuesMeant(value, knownValues(library)[name]) : [];
    const isNamed = meant.length > 0 && meant.length <= mostNamed;
    const names = meant.map((one) => called(name, one)).join(' or ');
    return sign + (isNamed ? names : `${name}:${value}`);
  };
  const query = parseQuery(request.words);
  const typed = typedFilters(query).map((term) =>
    chip(typedText(term), { ...request, words: wordsWithout(query, term) }),
  );
  return [...inLists, ...years, ...typed];
}

/** A filter as a button that removes it. */
function chipItem(text: string, remove: () => void): HTMLLIElement {
  const button = element(
    'button',
    'chip',
    element('span', 'sr-only', 'Remove the filter '),
    text,
    element('span', 'chip-cross', '×'),
  );
  button.type = 'button';
  button.dataset['filter'] = text;
  button.lastElementChild?.setAttribute('aria-hidden', 'true');
  button.addEventListener('click', remove);
  return element('li', '', button);
}

/** @param from first year; either it or the last year, `to`, may be empty, but not both */
function yearsBetween(from: string, to: string): string {
  if (from === '') return `Until ${to}`;
  if (to === '') return `From ${from}`;
  return from === to ? from : `${from}–${to}`;
}
