/** Sorts the rows of a table, whose headings it makes buttons. */
import { givenOrder, historyKeys, type HistoryKey } from '../../grid/history.ts';
import { inOrder, type Order } from '../../util/row-order.ts';
import { element } from '../element.ts';
import { part } from '../part.ts';

const orderWords: Record<HistoryKey, { rising: string; falling: string }> = {
  council: { rising: 'by council, A to Z', falling: 'by council, Z to A' },
  grade: { rising: 'by latest grade, lowest first', falling: 'by latest grade, highest first' },
  change: { rising: 'by change, lower grades first', falling: 'by change, higher grades first' },
  date: {
    rising: 'by date of the latest, oldest first',
    falling: 'by date of the latest, newest first',
  },
};

export class Sorting {
  readonly #body: HTMLTableSectionElement;
  readonly #headings: Map<HistoryKey, HTMLTableCellElement>;
  /** In the order of the page as loaded. */
  readonly #rows: readonly HTMLTableRowElement[];
  readonly #told: HTMLElement;
  #present = givenOrder;

  /** @param told where the order is announced to the reader */
  constructor(table: HTMLTableElement, told: HTMLElement) {
    this.#body = part(table, 'tbody', HTMLTableSectionElement);
    this.#rows = [...this.#body.rows];
    this.#told = told;
    // Not every table has all columns.
    this.#headings = new Map(
      historyKeys.flatMap((key): [HistoryKey, HTMLTableCellElement][] => {
        const heading = table.querySelector<HTMLTableCellElement>(`th[data-sort='${key}']`);
        return heading ? [[key, heading]] : [];
      }),
    );
  }

  /** Makes the headings buttons, which call `changed` with the order that the reader chose and announce it. */
  onChange(changed: (order: Order<HistoryKey>) => void): void {
    for (const [key, heading] of this.#headings) {
      const words = heading.textContent.trim();
      const arrow = element('span', 'arrow');
      arrow.ariaHidden = 'true';
      const button = element('button', '', words, ' ', arrow);
      button.type = 'button';
      button.addEventListener('click', () => {
        const present = this.#present;
        // At first, names from A, but best grades, improvements and newest dates first.
        const isFalling = key === present.key ? !present.isFalling : key !== 'council';
        changed({ key, isFalling });
        const { rising, falling } = orderWords[this.#present.key];
        this.#told.textContent = `Sorted ${this.#present.isFalling ? falling : rising}.`;
      });
      heading.replaceChildren(button, element('span', 'print-only', words));
    }
  }

  show(order: Order<HistoryKey>): void {
    this.#present = order;
    const places = new Map(this.#rows.map((row, index) => [row, index]));
    const valueOf = (row: HTMLTableRowElement) => {
      if (order.key === 'council') return places.get(row) ?? null;
      const value = row.dataset[order.key] ?? null;
      return value === null || order.key === 'date' ? value : Number(value);
    };
    this.#body.append(...inOrder(this.#rows, valueOf, order.isFalling));
    for (const [key, heading] of this.#headings) {
      const isOf = key === order.key;
      if (isOf) heading.ariaSort = order.isFalling ? 'descending' : 'ascending';
      else heading.removeAttribute('aria-sort');
      part(heading, '.arrow', HTMLElement).textContent = isOf ? (order.isFalling ? '↓' : '↑') : '↕';
    }
  }
}
