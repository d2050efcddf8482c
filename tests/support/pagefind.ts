/** Searches the index of reports with Pagefind itself, outside a browser. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Entry } from '../../src/search/format.ts';
import type { SearchSources } from '../../src/search/engine/sources.ts';

/** Contents by their path from the site's root, such as `SearchFiles`. */
export interface ServedFiles {
  get: (path: string) => string | Uint8Array | undefined;
}

/** The part of `pagefind.js` that is used here. */
export interface Pagefind {
  options: (options: { basePath: string; baseUrl: string }) => Promise<void>;
  filters: () => Promise<unknown>;
  search: (
    asked: string,
  ) => Promise<{ results: { id: string; words: number[]; data: () => Promise<PageData> }[] }>;
}

/** A page that was found, and the places in it that match. */
export interface PageData {
  sub_results: { url: string; locations: number[] }[];
}

const address = 'https://search.invalid/pagefind/';

/** Pagefind over files. Call it once per process: Pagefind is one module. */
export async function openPagefind(files: ServedFiles): Promise<Pagefind> {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-pagefind-'));
  const script = join(folder, 'pagefind.mjs');
  await writeFile(script, contentOf(files, 'pagefind/pagefind.js'));
  globalThis.fetch = (input) => {
    const url = input instanceof Request ? input.url : input.toString();
    const path = url.slice(address.length).replace(/\?.*$/u, '');
    return Promise.resolve(new Response(Buffer.from(contentOf(files, `pagefind/${path}`))));
  };
  const pagefind = (await import(/* @vite-ignore */ pathToFileURL(script).href)) as Pagefind;
  await pagefind.options({ basePath: address, baseUrl: '/' });
  await rm(folder, { recursive: true });
  return pagefind;
}

/** The engine's sources, from files. Call it once per process, like `openPagefind`. */
export async function openSources(
  files: ServedFiles,
): Promise<SearchSources & { loaded: string[] }> {
  const pagefind = await openPagefind(files);
  const { version } = JSON.parse(String(contentOf(files, 'search/entry.json'))) as Entry;
  const loaded: string[] = [];
  return {
    loaded,
    search: (asked) => pagefind.search(asked),
    load: (path) => {
      loaded.push(path);
      return Promise.resolve(JSON.parse(String(contentOf(files, `search/${version}/${path}`))));
    },
  };
}

function contentOf(files: ServedFiles, path: string): string | Uint8Array {
  const content = files.get(path);
  if (content === undefined) throw new Error(`There is no file ${path}.`);
  return content;
}
