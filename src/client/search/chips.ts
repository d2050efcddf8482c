/** The filters that are set, chosen or typed, each with a way to take it off: seen where the lists of filters are not. */
import type { SearchLibrary } from '../../search/format.ts';
import { parseQuery, type FilterTerm } from '../../search/query/query.ts';
import { typedFilters, wordsWithout } from '../../search/query/typed-filters.ts';
import { filterNames, type FilterName, type SearchRequest } from '../../search/request.ts';
import { isYearFilter, knownValues, valuesMeant } from '../../search/typed-values.ts';
import { element } from '../element.ts';
import { source } from './hit-item.ts';

/** More values than these that one typed filter may mean are not named: it stands as typed. */
const mostNamed = 2;

/**
 * @param nameOf what the controls call a value of a filter; undefined for a value that they do not offer
 * @param remove asked to search without a filter
 */
export function chipsOf(
  request: SearchRequest,
  library: SearchLibrary | undefined,
  nameOf: (filter: string, value: string) => string | undefined,
  remove: (next: SearchRequest) => void,
): HTMLLIElement[] {
  const chip = (text: string, next: SearchRequest) => {
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
    button.addEventListener('click', () => {
      remove(next);
    });
    return element('li', '', button);
  };
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

/** @param from first year; empty where only the last, `to`, is a bound, or the other way round */
function yearsBetween(from: string, to: string): string {
  if (from === '') return `Until ${to}`;
  if (to === '') return `From ${from}`;
  return from === to ? from : `${from}–${to}`;
}
