/** The page that compares councils: reads them from the address, fetches their files and makes tables. */
import { readComparison, writeComparison, type AskedComparison } from '../../compare/address.ts';
import { compareAreas, gradesOf, type ComparedArea } from '../../compare/table.ts';
import { counted, listed } from '../../util/words.ts';
import { fillAges } from '../ages.ts';
import { element } from '../element.ts';
import { whyNotLoaded } from '../failure.ts';
import { imported } from '../fetch.ts';
import { part } from '../part.ts';
import { setPrintedAddress } from '../printed-address.ts';
import { copiesAddress, savesCsv } from '../take-away.ts';
import type { Names } from './cell.ts';
import { Chooser } from './chooser.ts';
import { useEarlierWords } from './earlier.ts';
import { councilFile } from './files.ts';
import { notesOn } from './notes.ts';
import { tablesOf } from './tables.ts';

const root = part(document, '[data-compare]', HTMLElement);
const status = part(root, '[data-compare-status]', HTMLElement);
const notes = part(root, '[data-notes]', HTMLElement);
const tools = part(root, '[data-tools]', HTMLElement);
const csv = part(root, '[data-csv]', HTMLButtonElement);
const said = part(root, '[data-tool-status]', HTMLElement);
const tables = part(root, '[data-tables]', HTMLElement);
const showEarlier = useEarlierWords(part(root, '[data-open-words]', HTMLButtonElement), tables);
const legend = part(root, '[data-legend]', HTMLElement);
const chooser = new Chooser(part(document, '[data-chooser]', HTMLElement));
const title = document.title;

const names: Names = {
  area: (id) => chooser.nameOf('outcomes', id),
  framework: (id) => {
    const link = root.querySelector<HTMLTemplateElement>(`template[data-framework="${id}"]`);
    return link?.content.cloneNode(true) ?? document.createTextNode(id);
  },
};
const councilName = (id: string) => chooser.nameOf('councils', id);

/** Counts requests, so that files that arrive for an earlier one are not shown. */
let asked = 0;
let shown: ComparedArea[] = [];

function read(): AskedComparison {
  return readComparison(location.search, chooser.known);
}

async function show(comparison: AskedComparison): Promise<void> {
  asked += 1;
  const own = asked;
  const { councils, outcomes } = comparison;
  const told = notesOn(comparison, councilName);
  chooser.show(comparison);
  const called = councils.map(councilName);
  document.title = councils.length === 0 ? title : `${listed(called)} · ${title}`;
  setPrintedAddress(writeComparison(comparison));
  if (councils.length === 0) {
    present([]);
    set('idle', '', told);
    return;
  }
  set('loading', `Getting ${listed(called)}…`, told);
  const results = await Promise.allSettled(councils.map(councilFile));
  if (own !== asked) return;
  const files = results.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failures = results.flatMap((one, index) =>
    one.status === 'rejected' ? [failure(called[index] ?? '', one.reason)] : [],
  );
  present(compareAreas(files, outcomes, chooser.known.outcomes));
  root.toggleAttribute('data-failed', failures.length > 0);
  if (files.length === 0)
    set('error', 'The comparison could not be loaded.', [...failures, ...told]);
  else set('ready', summary(files.length, councils.length === 1), [...failures, ...told]);
}

function present(areas: ComparedArea[]): void {
  shown = areas;
  tables.replaceChildren(...(areas.length === 0 ? [] : tablesOf(areas, names)));
  fillAges(tables);
  showEarlier();
  tools.hidden = areas.length === 0;
  said.textContent = '';
  legend.hidden = tables.querySelector('[data-cell="no-report"]') === null;
}

function set(state: 'idle' | 'loading' | 'ready' | 'error', words: string, told: string[]): void {
  root.dataset['state'] = state;
  root.ariaBusy = String(state === 'loading');
  // It would save the previous comparison.
  csv.disabled = state === 'loading';
  if (state === 'idle' || state === 'loading') root.removeAttribute('data-failed');
  status.textContent = words;
  notes.replaceChildren(...told.map((text) => element('li', '', text)));
}

function summary(councils: number, isAlone: boolean): string {
  const grades = counted(gradesOf(shown).length, 'grade');
  const found = `${counted(councils, 'council')}, ${counted(shown.length, 'outcome area')}, ${grades}.`;
  return isAlone ? `${found} Choose another council to compare it with.` : found;
}

function failure(council: string, reason: unknown): string {
  return `The grades of ${council} could not be loaded: ${whyNotLoaded(reason)}.`;
}

chooser.onChange(({ councils, outcomes }) => {
  // Councils that did not fit are added when others are removed.
  const next = writeComparison({ councils: [...councils, ...read().beyond], outcomes });
  history.pushState(null, '', `${location.pathname}${next}`);
  void show(read());
});
addEventListener('popstate', () => void show(read()));
// A browser that restores the page may also restore ticked boxes.
addEventListener('pageshow', () => {
  chooser.show(read());
});
part(root, '[data-retry]', HTMLButtonElement).addEventListener('click', () => {
  void show(read());
  root.focus();
});
copiesAddress(part(root, '[data-copy-link]', HTMLButtonElement), said);
savesCsv(csv, said, 'pilcrow-compare.csv', async () => {
  const { csvOf } = await imported(import('./csv.ts'));
  return csvOf(shown);
});
const first = read();
chooser.begin(first.councils.length < 2);
root.hidden = false;
void show(first);
