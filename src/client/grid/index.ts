/** The grid of grades: filters and the choice of columns apply at once, and are kept in the address. */
import { choiceInWords, choose, columnSetOf, countValues, type Choice } from '../../grid/choose.ts';
import {
  columnSets,
  readGridRequest,
  writeGridRequest,
  type GridRequest,
} from '../../grid/request.ts';
import '../ages.ts';
import { imported } from '../fetch.ts';
import { FilterControls } from '../filter-controls.ts';
import { part } from '../part.ts';
import { setPrintedAddress } from '../printed-address.ts';
import { copiesAddress, savesCsv } from '../take-away.ts';
import { chooseCouncils } from './compare.ts';
import { GridTable, type ShownRow } from './table.ts';

const filters = part(document, '[data-grid-filters]', HTMLElement);
const status = part(document, '[data-grid-status]', HTMLElement);
const chosen = part(document, '[data-grid-chosen]', HTMLElement);
const frame = part(document, '[data-grid-frame]', HTMLElement);
const tools = part(document, '[data-grid-tools]', HTMLElement);
const said = part(tools, '[data-tool-status]', HTMLElement);
const table = new GridTable(part(document, 'table[data-grid]', HTMLTableElement));
const controls = new FilterControls(filters, readGridRequest);
const sets = [...tools.querySelectorAll<HTMLInputElement>('input[name="areas"]')];

let request = readGridRequest(location.search);
let choice: Choice<ShownRow> = choose(table.data, request);

function show(): void {
  request = readGridRequest(location.search);
  choice = choose(table.data, request);
  const set = columnSetOf(table.data, request);
  controls.show(request);
  controls.showCounts(countValues(table.data, request));
  for (const one of sets) one.checked = one.value === set;
  table.show(choice);
  frame.hidden = choice.rows.size === 0 || choice.columns.size === 0;
  status.textContent = frame.hidden ? nothing(request) : choiceInWords(choice);
  chosen.textContent = controls.inWords(request);
  said.textContent = '';
  setPrintedAddress(writeGridRequest(request));
}

/** Why there is nothing to show. */
function nothing({ areas }: GridRequest): string {
  const isPart = areas !== null && areas !== 'all';
  return `No latest grade matches these filters${isPart ? ' in the areas shown: choose all areas' : ''}.`;
}

function ask(next: GridRequest): void {
  history.pushState(null, '', `${location.pathname}${writeGridRequest(next)}`);
  show();
}

controls.onChange((next) => {
  ask({ ...next, areas: request.areas });
});
for (const one of sets) {
  one.addEventListener('change', () => {
    const areas = columnSets.find((set) => set === one.value) ?? null;
    // Columns are chosen either as a set or by outcome area, never both.
    ask({ ...request, filters: { ...request.filters, outcome: [] }, areas });
  });
}
copiesAddress(part(tools, '[data-copy-link]', HTMLButtonElement), said);
savesCsv(
  part(tools, '[data-csv]', HTMLButtonElement),
  said,
  'pilcrow-latest-grades.csv',
  async () => {
    const { rows, grades } = choice;
    const { csvOf } = await imported(import('./csv.ts'));
    return csvOf([...rows].flatMap((row) => row.grades.filter((grade) => grades.has(grade))));
  },
);
addEventListener('popstate', show);
chooseCouncils(part(document, '[data-compare]', HTMLFormElement));
show();
