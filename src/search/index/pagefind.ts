/** The Pagefind index: a page a report, with a place for each of its units. */
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex, type PagefindServiceConfig } from 'pagefind';
import { indexCharacters } from '../index-words.ts';
import { pageUrl, toPage } from './page.ts';
import type { SearchedReport, SearchedUnit } from './report.ts';

export interface BuiltIndex {
  /** What was indexed, in its order. */
  reports: SearchedReport[];
  /** The files of the index by their paths in its folder. */
  files: Map<string, Uint8Array>;
  /** The id of each report's page in the index, by the report's id. */
  pages: Map<string, string>;
}

/** A page as the index tells it, in so far as it is read here. */
interface Fragment {
  url: string;
  anchors: { id: string; location: number }[];
}

/** What a page's file begins with, once unpacked, before its JSON. */
const signature = 'pagefind_dcd';
const fragmentPath = /^fragment\/(?<page>.+)\.pf_fragment$/u;

/** Interfaces of Pagefind's own, and its program for pages of no known language: this site needs neither. */
const unneeded = /^(?:pagefind-(?:highlight|(?:modular-|component-)?ui)\.|wasm\.unknown\.)/u;

/** Pages that may wait for Pagefind, which is a program of its own: it reads some while others are made. */
const mostWaiting = 16;

/**
 * Builds the index.
 * @param reports taken one by one, while those before are indexed
 * @throws Error where Pagefind refuses a page, or counts words otherwise than `SearchedUnit.words`
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
      // One that failed is told of; those after it are not to fail unheard.
      await Promise.allSettled(waiting);
    }
  });
  return { reports: added, files, pages: readPages(files, added) };
}

/**
 * Makes an index of whatever is added to it.
 * @returns its files by their paths, without those that this site does not need
 * @throws Error where Pagefind gives none
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

/** @throws Error where Pagefind refused what is at an address */
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

/** The ids of the pages by their reports; every page is checked. */
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

/** Throws where a unit does not begin at the word at which search looks for it. */
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
