/** The table of an outcome area: filters and order apply at once, and are kept in the address. */
import {
  readHistoryRequest,
  writeHistoryRequest,
  type HistoryRequest,
} from '../../grid/history.ts';
import { part } from '../part.ts';
import { HistoryFilters } from './history.ts';
import { Sorting } from './sorting.ts';

function start(table: HTMLTableElement): void {
  const sorting = new Sorting(table, part(document, '[data-sorted]', HTMLElement));
  const controls = document.querySelector<HTMLElement>('[data-history-filters]');
  const frame = part(document, '[data-history-frame]', HTMLElement);
  // A table with nothing to choose between has no filters.
  const filters = controls && new HistoryFilters(table, frame, controls);
  let request: HistoryRequest;

  const show = (): void => {
    request = readHistoryRequest(location.search);
    sorting.show(request.order);
    filters?.show(request);
  };
  const ask = (next: HistoryRequest): void => {
    history.pushState(null, '', location.pathname + writeHistoryRequest(next) + location.hash);
    show();
  };

  sorting.onChange((order) => {
    ask({ ...request, order });
  });
  filters?.onChange((next) => {
    ask({ ...next, order: request.order });
  });
  addEventListener('popstate', show);
  show();
}

const table = document.querySelector<HTMLTableElement>('table[data-history]');
if (table) start(table);
