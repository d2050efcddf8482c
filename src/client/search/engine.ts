/** Pagefind as this page needs it: loaded when first asked, a query in, hits and counts out. */
import { href } from '../../util/url.ts';
import { filterNames, type FilterName, type SearchRequest } from '../../search/request.ts';

/** A hit; what is shown of it is loaded when it is shown. */
export interface Hit {
  id: string;
  data: () => Promise<HitData>;
}

export interface HitData {
  url: string;
  /** HTML whose only element is `<mark>`. */
  excerpt: string;
  /** The whole text of the unit. */
  content: string;
  meta: Partial<Record<'title' | 'date' | 'place' | 'section', string>>;
}

export interface Answer {
  hits: Hit[];
  /** Hits behind each value of a filter, were it chosen among those of its own filter. */
  counts: Record<FilterName, Record<string, number>>;
}

let engine: Promise<Pagefind> | undefined;
let attempts = 0;

/**
 * Answers a query.
 * @param years all years of publication, to turn a range into the years within it
 */
export async function answer(query: SearchRequest, years: readonly string[]): Promise<Answer> {
  const pagefind = await load();
  const main = await search(pagefind, query, years);
  const counts = await Promise.all(
    filterNames.map(async (name) => {
      const chosen = query.filters[name].length > 0;
      // Values of one filter are joined by OR: each counts as if its own filter were open.
      const found = chosen ? await search(pagefind, withoutFilter(query, name), years) : main;
      return [name, found.filters[name] ?? {}] as const;
    }),
  );
  return {
    hits: main.results,
    counts: Object.fromEntries(counts) as Answer['counts'],
  };
}

function search(pagefind: Pagefind, query: SearchRequest, years: readonly string[]) {
  const { words, filters, from, to } = query;
  const chosen: Record<string, { any: string[] }> = {};
  for (const name of filterNames) {
    if (filters[name].length > 0) chosen[name] = { any: filters[name] };
  }
  if (from !== '' || to !== '') {
    const within = years.filter((year) => year >= from && (to === '' || year <= to));
    // No year within the range: a value that no record has, so that nothing is found.
    chosen['year'] = { any: within.length > 0 ? within : ['none'] };
  }
  // Without words nothing is more relevant than anything else: newest report first, in its own order.
  const order = words === '' ? { sort: { position: 'asc' as const } } : {};
  return pagefind.search(words === '' ? null : words, { filters: chosen, ...order });
}

function withoutFilter(query: SearchRequest, name: FilterName): SearchRequest {
  return { ...query, filters: { ...query.filters, [name]: [] } };
}

function load(): Promise<Pagefind> {
  engine ??= start().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function start(): Promise<Pagefind> {
  // A browser may remember a module that failed to load: a new attempt needs a new address.
  const again = attempts === 0 ? '' : `?attempt=${attempts}`;
  attempts += 1;
  const address = new URL(`${href('pagefind/pagefind.js')}${again}`, location.href).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({
    basePath: href('pagefind/'),
    baseUrl: href(''),
    excerptLength: 45,
  });
  await pagefind.init();
  // Counts are given only for filters that are loaded.
  await pagefind.filters();
  return pagefind;
}

/** The part of `pagefind.js` that is used here. */
interface Pagefind {
  options: (options: Record<string, string | number>) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<unknown>;
  search: (
    words: string | null,
    options: {
      filters: Record<string, { any: string[] }>;
      sort?: { position: 'asc' };
    },
  ) => Promise<{ results: Hit[]; filters: Record<string, Record<string, number>> }>;
}
