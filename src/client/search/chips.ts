/** The filters that are set, each with a way to take it off: seen where the lists of filters are not. */
import type { SearchLibrary } from '../../search/format.ts';
import { filterNames, type SearchRequest } from '../../search/request.ts';
import { element } from '../element.ts';
import { source } from './hit-item.ts';

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
  const inLists = filterNames.flatMap((name) =>
    request.filters[name].map((value) => {
      const left = request.filters[name].filter((other) => other !== value);
      const text = (name === 'report' ? reportName(value) : nameOf(name, value)) ?? value;
      return chip(text, { ...request, filters: { ...request.filters, [name]: left } });
    }),
  );
  const { from, to } = request;
  if (from === '' && to === '') return inLists;
  const years =
    from === '' ? `Until ${to}` : to === '' ? `From ${from}` : from === to ? from : `${from}–${to}`;
  return [...inLists, chip(years, { ...request, from: '', to: '' })];
}
