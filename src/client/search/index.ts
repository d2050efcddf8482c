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
import { goToCited, showCited, type Going } from './cited.ts';
import { notesOf } from './notes.ts';
import { keepScroll, restoreScroll } from './place.ts';
import { Results } from './results.ts';
import { summaryOf, wordless } from './summary.ts';
import { useTools } from './tools.ts';

/** Milliseconds without a key before a word is searched for. */
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
/** Counts what was asked: an answer that is not the last one’s is thrown away. */
let asked = 0;
let timer: number | undefined;
/** Whether the entry of the history is one that typing may change: else it begins another. */
let isDraft = isIdle(request);

/** @param going what to do where the words are a citation */
async function ask(going: Going = 'not'): Promise<void> {
  asked += 1;
  const own = asked;
  const isCurrent = () => own === asked;
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
      engine.search(request),
      goToCited(request.words, library, going, isCurrent),
    ]);
    if (!isCurrent()) return;
    const shown = answer.nearest ?? answer;
    controls.showCounts(shown.counts);
    await results.show(shown, summaryOf(answer, request, library), request, library, isCurrent);
    if (!isCurrent()) return;
    showRequest();
    showCited(cited);
    if (cited.length === 0) notes.replaceChildren(...notesOf(answer, request, library));
    tools(shown);
    restoreScroll();
  } catch (error) {
    if (!isCurrent()) return;
    results.fail(error);
  }
}

/**
 * @param by what the reader did: typing goes on in one entry of the history until it is sent, to choose makes one
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

/** What the page says of the request itself: its title, its filters, and what needs one. */
function showRequest(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-if-filtered]')) {
    element.hidden = !isFiltered(request);
  }
  const nameOf = controls.nameOf.bind(controls);
  chips.replaceChildren(...chipsOf(request, index?.library, nameOf, narrow));
  const filters = [...chips.querySelectorAll('button')].map(({ dataset }) => dataset['filter']);
  nameSearch(request.words, filters.join(', '));
}

/** Another set of filters, chosen beside the controls. The button is gone then: focus goes on to the results. */
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
// Not all controls stand within the form: those of the results belong to it by name.
part(document, 'main', HTMLElement).addEventListener('change', (event) => {
  if (!isWords(event.target)) change(controls.read(request), 'choosing');
});
for (const button of document.querySelectorAll('[data-clear-filters]')) {
  button.addEventListener('click', () => {
    narrow(clearFilters(request));
  });
}
part(results.root, '[data-retry]', HTMLButtonElement).addEventListener('click', () => {
  // The button goes with the error.
  results.root.focus({ preventScroll: true });
  void ask();
});
// Who left by a hit may come back to this entry.
window.addEventListener('pagehide', () => (isDraft = false));
window.addEventListener('popstate', () => {
  // A fragment, such as that of the skip link, asks for nothing else.
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
// Whoever comes back, or loads again, wants this page; others only pass through.
const isNew = navigation instanceof PerformanceNavigationTiming && navigation.type === 'navigate';
void ask(isNew ? 'replace' : 'not');
