/** The table of the grid: gives its grades to the filters, and shows those that pass. */
import { isWide, type Choice, type FilterRow, type GridData } from '../../grid/choose.ts';
import { part } from '../part.ts';
import { shownGrade, type ShownGrade } from './shown-grade.ts';

/** A grade and its cell. */
interface CellGrade extends ShownGrade {
  cell: HTMLTableCellElement;
}

export interface ShownRow extends FilterRow<CellGrade> {
  row: HTMLTableRowElement;
}

export class GridTable {
  readonly data: GridData<ShownRow>;
  readonly #table: HTMLTableElement;
  readonly #areas: (string | null)[];

  constructor(table: HTMLTableElement) {
    this.#table = table;
    const headings = [...(table.tHead?.rows[0]?.cells ?? [])];
    this.#areas = headings.map(({ dataset }) => dataset['area'] ?? null);
    this.data = {
      columns: headings.flatMap(({ dataset, classList }) => {
        const { area } = dataset;
        return area === undefined ? [] : [{ area, isInUse: !classList.contains('earlier') }];
      }),
      rows: this.#bodyRows().map((row) => ({
        row,
        region: row.dataset['region'] ?? '',
        type: row.dataset['type'] ?? '',
        grades: [...row.cells].flatMap((cell) => this.#gradesIn(cell, councilOf(row))),
      })),
    };
  }

  show({ rows, columns, grades }: Choice<ShownRow>): void {
    for (const row of this.#table.rows) {
      for (const cell of row.cells) {
        const area = this.#areas[cell.cellIndex] ?? null;
        cell.hidden = area !== null && !columns.has(area);
      }
    }
    for (const one of this.data.rows) {
      one.row.hidden = !rows.has(one);
      for (const grade of one.grades) grade.link.hidden = !grades.has(grade);
      for (const [cell, held] of Map.groupBy(one.grades, ({ cell }) => cell)) {
        const isShown = !one.row.hidden && !cell.hidden;
        cell.toggleAttribute('data-out', isShown && held.every(({ link }) => link.hidden));
      }
    }
    this.#table.toggleAttribute('data-wide', isWide(columns.size));
    this.#table.toggleAttribute('data-single', columns.size === 1);
    this.#table.dataset['shown'] = '';
  }

  #bodyRows(): HTMLTableRowElement[] {
    return [...this.#table.tBodies].flatMap((body) => [...body.rows]);
  }

  #gradesIn(cell: HTMLTableCellElement, council: string): CellGrade[] {
    const { framework } = cell.dataset;
    const area = this.#areas[cell.cellIndex];
    const published = cell.querySelector('time')?.dateTime;
    if (!area || framework === undefined || published === undefined) return [];
    return [...cell.querySelectorAll<HTMLAnchorElement>('a[data-scope]')].map((link) => ({
      ...shownGrade(link, { council, area, framework, published }),
      cell,
    }));
  }
}

/** The id of the council in a row. */
function councilOf(row: HTMLTableRowElement): string {
  return part(row, 'input[name="council"]', HTMLInputElement).value;
}
