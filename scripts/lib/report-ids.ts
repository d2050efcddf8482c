/** Allots report-ids across a run, which may have several reports of a council, framework and year, or one twice. */
import path from 'node:path';
import { createMessage, type Message } from '../../src/pipeline/messages/message.ts';
import type { Report } from '../../src/pipeline/types/report.ts';

/** A file after reading. */
export interface Ingested {
  file: string;
  /** Of its bytes; null if it was not read. */
  sha256: string | null;
  /** Null if the file was refused. */
  meta: Report['meta'] | null;
  messages: Message[];
}

/** The facts about a report written earlier that decide whether a file may have its id, or is a copy of its source. */
export interface WrittenReport {
  id: string;
  /** ISO date of publication. */
  date: string;
  source: { file: string; sha256: string };
}

/** The holder of an id: a file of this run, or a report written earlier. */
interface Holder {
  date: string;
  of: { file: string; sha256: string } | null;
}

/**
 * Gives each report its own id. Ids that were allotted before stay. Of the other reports of a council, framework and
 * year, the earliest, or the one that already has it, gets the short id; later ones get an id with the month. A second
 * file of the same report, or another edition of it, is refused; if a copy was refused because neither its name nor
 * `sources.csv` says what those of the original say, it is told that it is a copy.
 * @param kept report-ids by the SHA-256 of the source: once allotted, an id stays, whatever date or council is read
 */
export function allotIds<Entry extends Ingested>(
  ingested: readonly Entry[],
  existing: readonly WrittenReport[],
  kept: ReadonlyMap<string, string> = new Map(),
): Entry[] {
  const holders = new Map<string, Holder>(existing.map(({ id, date }) => [id, { date, of: null }]));
  const isKept = ({ meta }: Entry): boolean => meta !== null && kept.has(meta.source.sha256);
  const inOrder = ingested.toSorted(
    (a, b) => Number(isKept(b)) - Number(isKept(a)) || dateOf(a).localeCompare(dateOf(b), 'en'),
  );
  const results = new Map(inOrder.map((entry) => [entry, allot(entry, holders, kept)]));
  const originals = new Map(
    [...results.values()].flatMap(({ file, meta }) =>
      meta === null ? [] : [[meta.source.sha256, file] as const],
    ),
  );
  return ingested.map((entry) => {
    const result = results.get(entry) ?? entry;
    return entry.meta === null ? withOriginal(result, originals, existing) : result;
  });
}

/** A refused file, told that it is a copy if it is. */
function withOriginal<Entry extends Ingested>(
  entry: Entry,
  originals: ReadonlyMap<string | null, string>,
  existing: readonly WrittenReport[],
): Entry {
  const original = originals.get(entry.sha256);
  if (original !== undefined) {
    return refuse({ ...entry, messages: [] }, 'report-twice', `${original} is the same report.`);
  }
  const written = existing.find(({ source }) => source.sha256 === entry.sha256);
  const place = path.resolve(entry.file).split(path.sep).join('/');
  // A file is no copy of itself, whatever folder was named when it was ingested.
  if (written === undefined || place.endsWith(`/${written.source.file}`)) return entry;
  // Its other messages stay: if the file was only renamed, they say what to do.
  const reason = `It is, byte for byte, the file “${written.source.file}” from which ${written.id} was made.`;
  return refuse(entry, 'report-twice', reason);
}

function allot<Entry extends Ingested>(
  entry: Entry,
  holders: Map<string, Holder>,
  kept: ReadonlyMap<string, string>,
): Entry {
  const { meta } = entry;
  if (meta === null) return entry;
  const { date } = meta.published;
  const { sha256 } = meta.source;
  const own = kept.get(sha256);
  const long = date.length > 4 ? [`${meta.id}-${date.slice(5, 7)}`] : [];
  const ids = own === undefined ? [meta.id, ...long] : [own];
  for (const id of ids) {
    const holder = holders.get(id);
    if (!holder?.of) {
      if (holder && own === undefined && holder.date !== date) continue;
      holders.set(id, { date, of: { file: entry.file, sha256 } });
      return { ...entry, meta: { ...meta, id } };
    }
    if (holder.of.sha256 === sha256) {
      return refuse(entry, 'report-twice', `${holder.of.file} is the same report.`);
    }
    if (own !== undefined || holder.date === date) {
      const reason = `${holder.of.file} and this file are two editions of one report: ${id}, published ${date}. Their bytes differ.`;
      return refuse(entry, 'report-editions', reason);
    }
  }
  return refuse(
    entry,
    'report-twice',
    `Another report already has the address ${ids.join(' and ')}.`,
  );
}

function refuse<Entry extends Ingested>(
  entry: Entry,
  rule: 'report-twice' | 'report-editions',
  reason: string,
): Entry {
  return { ...entry, meta: null, messages: [...entry.messages, createMessage(rule, null, reason)] };
}

function dateOf(entry: Ingested): string {
  return entry.meta?.published.date ?? '';
}
