/** The search index of reports, searched by Pagefind itself outside a browser. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Entry } from '../../src/search/format.ts';
import type { SearchSources } from '../../src/search/engine/sources.ts';
import type { SearchFiles } from '../../src/search/index/files.ts';

interface Pagefind {
  options: (options: { basePath: string; baseUrl: string }) => Promise<void>;
  search: SearchSources['search'];
}

const address = 'https://search.invalid/pagefind/';

/** What the engine reads of files in memory. To be asked for once a process: Pagefind is one module. */
export async function openSources(
  files: SearchFiles,
): Promise<SearchSources & { loaded: string[] }> {
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
  const { version } = JSON.parse(String(files.get('search/entry.json'))) as Entry;
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

function contentOf(files: SearchFiles, path: string): string | Uint8Array {
  const content = files.get(path);
  if (content === undefined) throw new Error(`There is no file ${path}.`);
  return content;
}
