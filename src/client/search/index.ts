/** The search page: address ↔ controls → answer → results. */
import {
  clearFilters,
  isFiltered,
  isIdle,
  readRequest,
  writeRequest,
  type SearchRequest,
} from '../../search/request.ts';
import { part } from '../part.ts';
import { openIndex, type SearchIndex } from '../search-index.ts';
import { chipsOf } from './chips.ts';
import { Controls } from './controls.ts';
import { nameSearch } from './name.ts';
import { goToCited, showCited, showNamed, type Going } from './cited.ts';
import { notesOf } from './notes.ts';
import { keepScroll, restoreScroll } from './place.ts';
import { Results } from './results.ts';
import { wordless } from './figures.ts';
import { summaryOf } from './summary.ts';
import { useTools } from './tools.ts';

/** Milliseconds without typing before a search starts. */
const pause = 150;

const controls = new Controls(part(document, '[data-search-form]', HTMLFormElement));
const results = new Results(
  part(document, '[data-search-results]', HTMLElement),
  part(document, '[data-search-status]', HTMLElement),
);
const tools = useTools(part(document, '[data-tools]', HTMLElement), (error) => {
  results.fail(error);
});
const chips = part(document, '[data-chips]', HTMLElement);
const notes = part(document, '[data-notes]', HTMLElement);

let request = readRequest(location.search);
let index: SearchIndex | undefined;
/** Of the latest request, whose answer alone is shown. */
let latest = new AbortController();
let timer: number | undefined;
/** Whether the entry in the history is one that typing may change; if not, typing starts another. */
let isDraft = isIdle(request);

/** @param going what to do if the words are a citation */
async function ask(going: Going = 'not'): Promise<void> {
  latest.abort();
  latest = new AbortController();
  const { signal } = latest;
  const isCurrent = () => !signal.aborted;
  showRequest();
  notes.replaceChildren();
  showCited([]);
  tools(undefined);
  if (isIdle(request)) {
    controls.showCounts(null);
    results.idle(request.words === '' ? '' : wordless);
    restoreScroll();
    return;
  }
  results.loading();
  try {
    index = await openIndex();
    const { engine, library } = index;
    const [answer, cited] = await Promise.all([
      engine.search(request, signal),
      goToCited(request.words, library, going, isCurrent),
    ]);
    if (!isCurrent()) return;
    const shown = answer.nearest ?? answer;
    controls.showCounts(shown.counts);
    await results.show(shown, summaryOf(answer, request, library), request, library, isCurrent);
    if (!isCurrent()) return;
    showRequest();
    if (cited.length > 0) showCited(cited);
    else {
      showNamed(request.words, library);
      notes.replaceChildren(...notesOf(answer, request, library));
    }
    tools(shown);
    restoreScroll();
  } catch (error) {
    if (!isCurrent()) return;
    results.fail(error);
  }
}

/**
 * @param by what the reader did: typing changes one entry in the history until it is sent; choosing adds an entry
 */
function change(
  next: SearchRequest,
  by: 'typing' | 'sending' | 'choosing',
  going: Going = 'not',
): void {
  clearTimeout(timer);
  const isNew = writeRequest(next) !== writeRequest(request);
  const keepsEntry = by !== 'choosing' && isDraft;
  isDraft = by === 'typing';
  if (!isNew && going === 'not') return;
  request = next;
  const address = location.pathname + writeRequest(request);
  if (isNew && keepsEntry) history.replaceState(null, '', address);
  else if (isNew) history.pushState(null, '', address);
  void ask(going);
}

/** Shows what depends on the request alone: the title, the filters, and elements that only appear with filters. */
function showRequest(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-if-filtered]')) {
    element.hidden = !isFiltered(request);
  }
  const nameOf = controls.nameOf.bind(controls);
  chips.replaceChildren(...chipsOf(request, index?.library, nameOf, narrow));
  const filters = [...chips.querySelectorAll('button')].map(({ dataset }) => dataset['filter']);
  nameSearch(request.words, filters.join(', '));
}

/** Searches with filters changed outside the controls. As the pressed button disappears, the results get the focus. */
function narrow(next: SearchRequest): void {
  controls.show(next);
  change(next, 'choosing');
  results.root.focus({ preventScroll: true });
}

function isWords(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.name === 'q';
}

keepScroll();
controls.form.addEventListener('submit', (event) => {
  event.preventDefault();
  change(controls.read(request), 'sending', 'assign');
});
controls.form.addEventListener('input', (event) => {
  if (!isWords(event.target)) return;
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    change(controls.read(request), 'typing');
  }, pause);
});
// Listens on `main`, because not all controls are inside the form: those of the results name it as theirs.
part(document, 'main', HTMLElement).addEventListener('change', (event) => {
  if (!isWords(event.target)) change(controls.read(request), 'choosing');
});
for (const button of document.querySelectorAll('[data-clear-filters]')) {
  button.addEventListener('click', () => {
    narrow(clearFilters(request));
  });
}
part(results.root, '[data-retry]', HTMLButtonElement).addEventListener('click', () => {
  // The button disappears with the error.
  results.root.focus({ preventScroll: true });
  void ask();
});
// A reader who leaves by a hit may come back to this entry.
window.addEventListener('pagehide', () => (isDraft = false));
window.addEventListener('popstate', () => {
  // A change of the fragment, as by the skip link, is not a new request.
  if (writeRequest(readRequest(location.search)) === writeRequest(request)) {
    restoreScroll();
    return;
  }
  isDraft = false;
  request = readRequest(location.search);
  controls.show(request);
  void ask();
});

controls.show(request);
const [navigation] = performance.getEntriesByType('navigation');
// Readers who come back or reload want this page; others are sent on to what they cite.
const isNew = navigation instanceof PerformanceNavigationTiming && navigation.type === 'navigate';
void ask(isNew ? 'replace' : 'not');
