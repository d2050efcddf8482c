/** Sorts the table of an outcome area: by the buttons that it makes of its headings, and as the address says. */
import { formatOrder, inOrder, nextOrder, parseOrder, type Order } from '../../util/row-order.ts';
import { element } from '../element.ts';
import { part } from '../part.ts';

const keys = ['council', 'grade', 'date'] as const;
type Key = (typeof keys)[number];

/** The order in which the page comes. */
const given: Order<Key> = { key: 'council', isFalling: false };

/** What is asked of a column first: names from A, but the best grades and the newest dates. */
const firstOrders: Record<Key, Order<Key>> = {
  council: given,
  grade: { key: 'grade', isFalling: true },
  date: { key: 'date', isFalling: true },
};

const orderWords: Record<Key, { rising: string; falling: string }> = {
  council: { rising: 'by council, A to Z', falling: 'by council, Z to A' },
  grade: { rising: 'by latest grade, lowest first', falling: 'by latest grade, highest first' },
  date: {
    rising: 'by date of the latest, oldest first',
    falling: 'by date of the latest, newest first',
  },
};

/** Makes a table sortable. */
function makeSortable(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  const told = document.querySelector('[data-sorted]');
  if (!body) throw new Error('The table has no rows.');
  const rows = [...body.rows];
  const places = new Map(rows.map((row, index) => [row, index]));
  const headings = new Map(
    keys.map((key) => [key, part(table, `th[data-sort='${key}']`, HTMLTableCellElement)]),
  );
  let present = given;

  const valueOf = (row: HTMLTableRowElement, key: Key): number | string | null => {
    if (key === 'council') return places.get(row) ?? null;
    return row.dataset[key] ?? null;
  };

  const show = (order: Order<Key>): void => {
    present = order;
    body.append(...inOrder(rows, (row) => valueOf(row, order.key), order.isFalling));
    for (const [key, heading] of headings) {
      const isOf = key === order.key;
      if (isOf) heading.ariaSort = order.isFalling ? 'descending' : 'ascending';
      else heading.removeAttribute('aria-sort');
      part(heading, '.arrow', HTMLElement).textContent = isOf ? (order.isFalling ? '↓' : '↑') : '↕';
    }
  };

  const choose = (key: Key): void => {
    show(nextOrder(key, present, firstOrders[key]));
    const address = new URL(location.href);
    address.searchParams.set('sort', formatOrder(present));
    history.pushState(history.state, '', address);
    const words = orderWords[present.key][present.isFalling ? 'falling' : 'rising'];
    if (told) told.textContent = `Sorted ${words}.`;
  };

  for (const [key, heading] of headings) {
    const words = heading.textContent.trim();
    const arrow = element('span', 'arrow');
    arrow.ariaHidden = 'true';
    const button = element('button', '', words, ' ', arrow);
    button.type = 'button';
    button.addEventListener('click', () => {
      choose(key);
    });
    heading.replaceChildren(button, element('span', 'print-only', words));
  }

  const showAddress = (): void => {
    const asked = new URLSearchParams(location.search).get('sort');
    show(parseOrder(asked, keys) ?? given);
  };
  addEventListener('popstate', showAddress);
  showAddress();
}

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
  makeSortable(table);
}
