/** The Pagefind index: a page for each report, with an anchor for each of its units. */
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex, type PagefindServiceConfig } from 'pagefind';
import { indexCharacters } from '../index-words.ts';
import { pageUrl, toPage } from './page.ts';
import type { SearchedReport, SearchedUnit } from './report.ts';

export interface BuiltIndex {
  /** The reports that were indexed, in order. */
  reports: SearchedReport[];
  /** The files of the index by their paths in its folder. */
  files: Map<string, Uint8Array>;
  /** The id of each report's page in the index, by the report's id. */
  pages: Map<string, string>;
}

/** The parts of a page in the index that are read here. */
interface Fragment {
  url: string;
  anchors: { id: string; location: number }[];
}

/** The beginning of a page's file, once unpacked, before its JSON. */
const signature = 'pagefind_dcd';
const fragmentPath = /^fragment\/(?<page>.+)\.pf_fragment$/u;

/** Pagefind's own user interfaces, and its program for pages in unknown languages: this site needs neither. */
const unneeded = /^(?:pagefind-(?:highlight|(?:modular-|component-)?ui)\.|wasm\.unknown\.)/u;

/** Maximum number of pages waiting for Pagefind, a separate program that reads some while others are made. */
const mostWaiting = 16;

/**
 * Builds the index.
 * @param reports read one by one, while earlier ones are indexed
 * @throws Error if Pagefind refuses a page, or counts words differently from `SearchedUnit.words`
 */
export async function buildIndex(reports: Iterable<SearchedReport>): Promise<BuiltIndex> {
  const added: SearchedReport[] = [];
  const files = await makeIndex({ includeCharacters: indexCharacters }, async (index) => {
    const add = async (report: SearchedReport) => {
      const url = pageUrl(report);
      ensureDone(await index.addHTMLFile({ url, content: toPage(report) }), url);
    };
    const waiting: Promise<void>[] = [];
    try {
      for (const report of reports) {
        added.push(report);
        waiting.push(add(report));
        if (waiting.length === mostWaiting) await waiting.shift();
      }
      await Promise.all(waiting);
    } finally {
      // After a failure, which is thrown, waits for the others, so that no rejection of theirs goes unhandled.
      await Promise.allSettled(waiting);
    }
  });
  return { reports: added, files, pages: readPages(files, added) };
}

/**
 * Makes an index of what `add` adds to it.
 * @returns its files by their paths, without those that this site does not need
 * @throws Error if Pagefind makes none
 */
export async function makeIndex(
  config: PagefindServiceConfig,
  add: (index: PagefindIndex) => Promise<void>,
): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await createIndex({ ...config, forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  try {
    await add(index);
    return await filesOf(index);
  } finally {
    await close();
  }
}

/** @throws Error if Pagefind refused the page at an address */
export function ensureDone({ errors }: { errors: string[] }, url: string): void {
  if (errors.length > 0) throw new Error(`Pagefind refused ${url}: ${errors.join('; ')}`);
}

async function filesOf(index: PagefindIndex): Promise<Map<string, Uint8Array>> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind gave no index: ${errors.join('; ')}`);
  const needed = files.filter(({ path }) => !unneeded.test(path));
  const byPath = needed.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return new Map(byPath.map(({ path, content }) => [path, content]));
}

/** The ids of pages by report, once every page is checked. */
function readPages(
  files: ReadonlyMap<string, Uint8Array>,
  reports: readonly SearchedReport[],
): Map<string, string> {
  const found = new Map<string, { page: string; fragment: Fragment }>();
  for (const [path, content] of files) {
    const page = fragmentPath.exec(path)?.groups?.['page'];
    if (page === undefined) continue;
    const fragment = readFragment(path, content);
    found.set(fragment.url, { page, fragment });
  }
  return new Map(
    reports.map((report) => {
      const { page, fragment } = found.get(pageUrl(report)) ?? {};
      if (!fragment || !page) throw new Error(`Pagefind has no page for ${pageUrl(report)}.`);
      ensurePlaces(fragment, report.units);
      return [report.data.id, page];
    }),
  );
}

function readFragment(path: string, content: Uint8Array): Fragment {
  const text = gunzipSync(content).toString('utf8');
  if (!text.startsWith(signature)) throw new Error(`Pagefind writes ${path} in a new way.`);
  return JSON.parse(text.slice(signature.length)) as Fragment;
}

/** @throws Error if a unit does not begin at the word where search looks for it */
export function ensurePlaces({ url, anchors }: Fragment, units: readonly SearchedUnit[]): void {
  let start = 0;
  units.forEach(({ anchor, words }, position) => {
    const { id, location } = anchors[position] ?? {};
    if (id !== anchor || location !== start) {
      throw new Error(
        `${url}#${anchor} begins at word ${start}, but Pagefind has #${String(id)} at word ${String(location)} there. ` +
          'Search would lead to wrong paragraphs: count words as this version of Pagefind does.',
      );
    }
    start += words.length;
  });
}
