/** The search page: address ↔ controls → answer → results. */
import { Controls } from './controls.ts';
import { answer } from './engine.ts';
import { isFiltered, readRequest, writeRequest, type SearchRequest } from '../../search/request.ts';
import { Results } from './results.ts';

/** Milliseconds without a key before a word is searched for. */
const pause = 150;

const idleTitle = document.title;
const form = document.querySelector<HTMLFormElement>('[data-search-form]');
const root = document.querySelector<HTMLElement>('[data-search-results]');
const status = document.querySelector<HTMLElement>('[data-search-status]');
if (form && root && status) run(new Controls(form), new Results(root, status), root);

function run(controls: Controls, results: Results, root: HTMLElement): void {
  let query = readRequest(location.search);
  let asked = 0;
  let timer: number | undefined;

  const ask = async (): Promise<void> => {
    asked += 1;
    const own = asked;
    const isCurrent = () => own === asked;
    showQuery(query);
    if (query.words === '' && !isFiltered(query)) {
      results.idle();
      return;
    }
    results.loading();
    try {
      const { hits, counts } = await answer(query, controls.years);
      if (!isCurrent()) return;
      controls.showCounts(counts);
      await results.show(hits, isCurrent);
    } catch (error) {
      if (isCurrent()) results.fail(error);
    }
  };

  const change = (next: SearchRequest, remember: 'push' | 'replace'): void => {
    clearTimeout(timer);
    if (writeRequest(next) === writeRequest(query)) return;
    query = next;
    const address = location.pathname + writeRequest(query);
    if (remember === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void ask();
  };

  controls.form.addEventListener('submit', (event) => {
    event.preventDefault();
    change(controls.read(query), 'push');
  });
  controls.form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.name === 'q') return;
    change(controls.read(query), 'push');
  });
  controls.form.addEventListener('input', (event) => {
    if (!(event.target instanceof HTMLInputElement) || event.target.name !== 'q') return;
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      change(controls.read(query), 'replace');
    }, pause);
  });
  for (const button of document.querySelectorAll('[data-clear-filters]')) {
    button.addEventListener('click', () => {
      const next = { ...readRequest(''), words: query.words };
      controls.show(next);
      change(next, 'push');
      // The button is gone now: whoever uses the keyboard goes on from the results.
      root.focus({ preventScroll: true });
    });
  }
  root.querySelector('[data-retry]')?.addEventListener('click', () => void ask());
  window.addEventListener('popstate', () => {
    query = readRequest(location.search);
    controls.show(query);
    void ask();
  });

  controls.show(query);
  void ask();
}

/** What the page says of the query itself: its title, and words and buttons that need a filter. */
function showQuery(query: SearchRequest): void {
  document.title = query.words === '' ? idleTitle : `${query.words}: search · Pilcrow`;
  for (const part of document.querySelectorAll<HTMLElement>('[data-if-filtered]')) {
    part.hidden = !isFiltered(query);
  }
}
