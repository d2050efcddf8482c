/** Every council over time: filters the councils by the grades in the cells of the table. */
import {
  chooseHistory,
  countGrades,
  readHistoryRequest,
  writeHistoryRequest,
  type HistoryRequest,
  type HistoryRow,
} from '../../grid/history.ts';
import { counted } from '../../util/words.ts';
import { imported } from '../fetch.ts';
import { FilterControls } from '../filter-controls.ts';
import { shownGrade, type ShownGrade } from '../grid/shown-grade.ts';
import { part } from '../part.ts';
import { setPrintedAddress } from '../printed-address.ts';
import { copiesAddress, savesCsv } from '../take-away.ts';

interface ShownRow extends HistoryRow<ShownGrade> {
  row: HTMLTableRowElement;
}

export class HistoryFilters {
  readonly #body: HTMLTableSectionElement;
  readonly #frame: HTMLElement;
  readonly #rows: readonly ShownRow[];
  readonly #controls: FilterControls<HistoryRequest>;
  readonly #status = part(document, '[data-history-status]', HTMLElement);
  readonly #chosen = part(document, '[data-history-chosen]', HTMLElement);
  readonly #said: HTMLElement;
  #grades: ReadonlySet<ShownGrade> = new Set();

  /** @param filters the controls above the table */
  constructor(table: HTMLTableElement, frame: HTMLElement, filters: HTMLElement) {
    const area = table.dataset['history'] ?? '';
    this.#body = part(table, 'tbody', HTMLTableSectionElement);
    this.#frame = frame;
    this.#rows = [...this.#body.rows].map((row) => ({ row, grades: gradesIn(row, area) }));
    this.#controls = new FilterControls(filters, readHistoryRequest);
    const tools = part(document, '[data-history-tools]', HTMLElement);
    this.#said = part(tools, '[data-tool-status]', HTMLElement);
    const copy = part(tools, '[data-copy-link]', HTMLButtonElement);
    copiesAddress(copy, this.#said, '#every_council');
    const csv = part(tools, '[data-csv]', HTMLButtonElement);
    savesCsv(csv, this.#said, `pilcrow-${area}.csv`, async () => {
      const grades = this.#gradesInOrder();
      const { csvOf } = await imported(import('../grid/csv.ts'));
      return csvOf(grades);
    });
  }

  /** Calls `changed` whenever the reader changes the filters. The order of the request is always `givenOrder`. */
  onChange(changed: (request: HistoryRequest) => void): void {
    this.#controls.onChange(changed);
  }

  show(request: HistoryRequest): void {
    const { rows, grades } = chooseHistory(this.#rows, request);
    this.#grades = grades;
    this.#controls.show(request);
    this.#controls.showCounts(countGrades(this.#rows, request));
    for (const one of this.#rows) {
      const isShown = rows.has(one);
      one.row.hidden = !isShown;
      for (const grade of one.grades) {
        grade.link.toggleAttribute('data-out', isShown && !grades.has(grade));
      }
    }
    this.#frame.hidden = rows.size === 0;
    this.#status.textContent =
      rows.size === 0 ? 'No grade here matches these filters.' : counted(rows.size, 'council');
    this.#chosen.textContent = this.#controls.inWords(request);
    this.#said.textContent = '';
    setPrintedAddress(writeHistoryRequest(request));
  }

  /** The grades that pass the filters, in the order of the rows. */
  #gradesInOrder(): ShownGrade[] {
    const byRow = new Map(this.#rows.map(({ row, grades }) => [row, grades]));
    return [...this.#body.rows].flatMap((row) =>
      (byRow.get(row) ?? []).filter((grade) => this.#grades.has(grade)),
    );
  }
}

/** @param area of the table; the link of a grade given jointly for another area names that area instead */
function gradesIn(row: HTMLTableRowElement, area: string): ShownGrade[] {
  const { council = '' } = row.dataset;
  const places = row.querySelectorAll<HTMLElement>('[data-published]');
  return [...places].flatMap((place) => {
    const { framework = '', published = '' } = place.dataset;
    const links = place.querySelectorAll<HTMLAnchorElement>('a[data-scope]');
    return [...links].map((link) =>
      shownGrade(link, { council, framework, published, area: link.dataset['area'] ?? area }),
    );
  });
}
