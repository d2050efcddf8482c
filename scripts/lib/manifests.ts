/** Finds the row about a file in the right `sources.csv`. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ManifestEntry } from '../../src/pipeline/context.ts';
import { createMessage, type Message } from '../../src/pipeline/messages/message.ts';
import { countEach } from '../../src/util/count.ts';
import { listed } from '../../src/util/words.ts';
import { listSources, type Source } from './list-sources.ts';
import { loadManifest, type Manifest, type ManifestRow } from './load-manifest.ts';

/** Maximum number of files that a message names. */
const mostNamed = 5;

/** The row about a file, or why it cannot be determined. */
export interface Told {
  row: ManifestEntry | undefined;
  messages: Message[];
}

/** All `sources.csv` files of a run, each read once. */
export class Manifests {
  readonly #manifests = new Map<string, Promise<Manifest>>();
  readonly #names = new Map<string, Promise<ReadonlyMap<string, number>>>();

  /**
   * The row about a file: from the `sources.csv` of its folder, then of the folder above, and so on up to the folder
   * that was named or, if that is in the working directory, up to there. A row gives the path of the file from the
   * folder of the `sources.csv`, or only its name if no other file below that folder has the same name.
   */
  async find(source: Source): Promise<Told> {
    const messages: Message[] = [];
    for (const folder of foldersOf(source)) {
      const manifest = await this.#load(folder);
      if (manifest.messages.some(({ severity }) => severity === 'error')) {
        const reason = `${path.join(folder, 'sources.csv')} is wrong, as said above.`;
        messages.push(createMessage('manifest-invalid', null, reason));
      }
      const found = await this.#findIn(folder, manifest, source);
      if (found === null) continue;
      if ('row' in found) return { row: found.row, messages };
      return { row: undefined, messages: [...messages, found.fault] };
    }
    return { row: undefined, messages };
  }

  /** The row about a file in the `sources.csv` of a folder, or why several may be meant; null if it has none. */
  async #findIn(
    folder: string,
    { rows }: Manifest,
    source: Source,
  ): Promise<{ row: ManifestEntry } | { fault: Message } | null> {
    const file = path.join(folder, 'sources.csv');
    const place = path.relative(folder, path.resolve(source.file)).split(path.sep).join('/');
    const name = path.basename(source.file);
    const byPath = rows.get(place) ?? [];
    const byName = place === name ? [] : (rows.get(name) ?? []);
    const count = byName.length > 0 ? ((await this.#namesBelow(folder)).get(name) ?? 0) : 0;
    const [row, ...others] = count > 1 ? byPath : [...byPath, ...byName];
    if (row !== undefined && others.length === 0) return { row: row.entry };
    if (row !== undefined) {
      return { fault: createMessage('manifest-twice', null, rowsOf(file, [row, ...others])) };
    }
    if (byName.length === 0) return null;
    const reason = `${file} names “${name}”, but ${count} files below it have that name.`;
    return { fault: createMessage('manifest-ambiguous', null, reason) };
  }

  /** What is wrong with each `sources.csv` read so far, by its path. */
  async problems(): Promise<Map<string, Message[]>> {
    const problems = new Map<string, Message[]>();
    for (const [folder, loading] of this.#manifests) {
      const manifest = await loading;
      const messages = [...manifest.messages, ...(await this.#unmatched(folder, manifest))];
      if (messages.length > 0) problems.set(path.join(folder, 'sources.csv'), messages);
    }
    return problems;
  }

  /** A warning about rows that name missing files. */
  async #unmatched(folder: string, { rows }: Manifest): Promise<Message[]> {
    const absent = [...rows.keys()].filter((name) => !existsSync(path.join(folder, name)));
    if (absent.length === 0) return [];
    const below = await this.#namesBelow(folder);
    const missing = absent.filter((name) => !below.has(name)).sort();
    if (missing.length === 0) return [];
    const named = missing.slice(0, mostNamed).map((name) => `“${name}”`);
    const more = missing.length - named.length;
    const all = listed(more > 0 ? [...named, `${more} more`] : named);
    return [createMessage('manifest-unmatched', null, `It names files that do not exist: ${all}.`)];
  }

  #load(folder: string): Promise<Manifest> {
    const known = this.#manifests.get(folder) ?? loadManifest(folder);
    this.#manifests.set(folder, known);
    return known;
  }

  #namesBelow(folder: string): Promise<ReadonlyMap<string, number>> {
    const known = this.#names.get(folder) ?? countNames(folder);
    this.#names.set(folder, known);
    return known;
  }
}

/** Says on which lines a `sources.csv` is about one file. */
function rowsOf(file: string, rows: readonly ManifestRow[]): string {
  const lines = rows.map(({ line }) => line).sort((a, b) => a - b);
  return `${file} has ${rows.length} rows about this file: lines ${listed(lines.map(String))}.`;
}

async function countNames(folder: string): Promise<ReadonlyMap<string, number>> {
  return countEach((await listSources([folder])).map(({ file }) => path.basename(file)));
}

/** The folders whose `sources.csv` may have a row about a file, nearest first. */
function foldersOf({ file, root }: Source): string[] {
  const named = path.resolve(root);
  const top = isBelow(named, process.cwd()) ? process.cwd() : named;
  const folders = [path.dirname(path.resolve(file))];
  for (let folder = folders[0] ?? top; folder !== top;) {
    folder = path.dirname(folder);
    folders.push(folder);
  }
  return folders;
}

function isBelow(folder: string, above: string): boolean {
  return `${folder}${path.sep}`.startsWith(`${above}${path.sep}`);
}
