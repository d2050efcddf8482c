/** Suggestions under a search box, while the reader types. */
import { parseQuery } from '../../search/query/query.ts';
import { forgetIndex } from '../search-index.ts';
import { wordless } from '../search/figures.ts';
import { Combobox, type Group } from './combobox.ts';
import { suggest } from './suggest.ts';

/** Milliseconds without typing before suggestions are looked for. */
const pause = 120;
/** Milliseconds after which what has been found so far is shown, with a note that the search goes on. */
const patience = 400;

/**
 * Offers suggestions from now on.
 * @param isTyped whether the reader has already typed
 */
export function offerSuggestions(field: HTMLInputElement, isTyped: boolean): void {
  const report = document.querySelector<HTMLElement>('article[data-report]')?.dataset['report'];
  /** Of the latest request, whose answer alone is shown. */
  let latest = new AbortController();
  let timer: number | undefined;

  const drop = () => {
    clearTimeout(timer);
    latest.abort();
  };
  const ask = async () => {
    drop();
    latest = new AbortController();
    const { signal } = latest;
    const words = field.value.trim();
    if (words === '') {
      combobox.close();
      return;
    }
    let groups: Group[] = [];
    const start = performance.now();
    const showEarly = () => {
      if (!signal.aborted) combobox.show(groups, 'Searching…');
    };
    const early = setTimeout(showEarly, patience);
    try {
      for await (groups of suggest(words, signal, report)) {
        if (signal.aborted) return;
        if (performance.now() - start > patience) showEarly();
      }
      const none = parseQuery(words).length === 0 ? wordless : 'Nothing was found.';
      if (!signal.aborted) combobox.show(groups, groups.length === 0 ? none : '');
    } catch {
      if (signal.aborted) return;
      // Whatever the reason, Enter leads to the search page, which says it; the next key tries again.
      forgetIndex();
      combobox.show(groups, 'Suggestions are not available.');
    } finally {
      clearTimeout(early);
    }
  };
  const combobox = new Combobox(field, { ask: () => void ask(), closed: drop });
  const wait = () => {
    drop();
    combobox.choose(null);
    timer = window.setTimeout(() => void ask(), pause);
  };
  field.addEventListener('input', wait);
  if (isTyped && field === document.activeElement) wait();
}
