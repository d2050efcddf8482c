/** The search index, opened when the search page or a search box first needs it. */
import { createEngine } from '../search/engine/engine.ts';
import type { SearchSources } from '../search/engine/sources.ts';
import type { SearchEngine } from '../search/engine/types.ts';
import type { Entry, SearchLibrary } from '../search/format.ts';
import { remember } from '../util/remember.ts';
import { href } from '../util/url.ts';
import { fetchJson, imported } from './fetch.ts';

/** One version of the searched data. */
export interface SearchIndex {
  engine: SearchEngine;
  library: SearchLibrary;
}

let opened: Promise<SearchIndex> | undefined;
let loaded: Promise<Pagefind> | undefined;
let attempts = 0;

/**
 * Opens the index once, and again after a failure or `forgetIndex`.
 * @throws what `fetchJson`, `imported` or Pagefind throws
 */
export function openIndex(): Promise<SearchIndex> {
  if (opened) return opened;
  const opening = open().catch((error: unknown) => {
    if (opened === opening) opened = undefined;
    throw error;
  });
  opened = opening;
  return opening;
}

/** To be called when the index has failed: the site may have been published again, with another version. */
export function forgetIndex(): void {
  opened = undefined;
}

async function open(): Promise<SearchIndex> {
  const [pagefind, { version }] = await Promise.all([
    loadPagefind(),
    fetchJson(href('search/entry.json'), { cache: 'no-cache' }) as Promise<Entry>,
  ]);
  // Releases what an index that failed has loaded, and its worker.
  await pagefind.destroy();
  await pagefind.options({ basePath: href('pagefind/'), baseUrl: href('') });
  await pagefind.init();
  const load = remember((path) => fetchJson(href(`search/${version}/${path}`)));
  const engine = createEngine({ search: (asked) => pagefind.search(asked), load });
  return { engine, library: (await load('library.json')) as SearchLibrary };
}

function loadPagefind(): Promise<Pagefind> {
  loaded ??= importPagefind().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

function importPagefind(): Promise<Pagefind> {
  attempts += 1;
  // Some browsers remember that a module failed to load: a new attempt needs a new address.
  const again = attempts === 1 ? '' : `?attempt=${attempts}`;
  const address = new URL(`${href('pagefind/pagefind.js')}${again}`, location.href).href;
  return imported(import(/* @vite-ignore */ address) as Promise<Pagefind>);
}

/** The part of `pagefind.js` that is used here. */
interface Pagefind {
  options: (options: Record<string, string>) => Promise<void>;
  init: () => Promise<void>;
  destroy: () => Promise<void>;
  search: SearchSources['search'];
}
