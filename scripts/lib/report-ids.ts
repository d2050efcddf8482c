/** Report-ids across one run: two reports of one council, framework and year, or one report twice. */
import { createMessage } from '../../src/pipeline/messages/rules.ts';
import type { Message } from '../../src/pipeline/types/message.ts';
import type { Report } from '../../src/pipeline/types/report.ts';

/** A file after ingest. */
export interface Ingested {
  file: string;
  report: Report | null;
  messages: Message[];
}

/** What of a report written earlier decides whether another may have its id. */
export interface WrittenReport {
  id: string;
  /** ISO date of publication. */
  date: string;
}

/**
 * Gives each report its own id. The earliest report of a council, framework and year, or the one that
 * already has the short id, keeps it; a later one gets its month behind it. A second file of the same
 * report is refused.
 * @param kept report-id by the SHA-256 of the source: allotted once, an id stays, whatever is read of date or council
 */
export function allotIds(
  ingested: readonly Ingested[],
  existing: readonly WrittenReport[],
  kept: ReadonlyMap<string, string> = new Map(),
): Ingested[] {
  const allotted = new Map(
    existing.map(({ id, date }) => [id, { date, file: null as string | null }]),
  );
  const byDate = [...ingested].sort((a, b) => dateOf(a).localeCompare(dateOf(b)));
  const results = new Map(byDate.map((entry) => [entry, allot(entry, allotted, kept)]));
  return ingested.map((entry) => results.get(entry) ?? entry);
}

function allot(
  entry: Ingested,
  allotted: Map<string, { date: string; file: string | null }>,
  kept: ReadonlyMap<string, string>,
): Ingested {
  if (entry.report === null) return entry;
  const { meta } = entry.report;
  const { date } = meta.published;
  const own = kept.get(meta.source.sha256);
  if (own !== undefined) {
    const holder = allotted.get(own);
    if (typeof holder?.file === 'string')
      return refuse(entry, `${holder.file} is the same report.`);
    allotted.set(own, { date, file: entry.file });
    return { ...entry, report: { ...entry.report, meta: { ...meta, id: own } } };
  }
  const ids = [meta.id, ...(date.length > 4 ? [`${meta.id}-${date.slice(5, 7)}`] : [])];
  for (const id of ids) {
    const holder = allotted.get(id);
    if (holder === undefined || (holder.date === date && holder.file === null)) {
      allotted.set(id, { date, file: entry.file });
      return { ...entry, report: { ...entry.report, meta: { ...meta, id } } };
    }
    if (holder.date === date) return refuse(entry, `${String(holder.file)} is the same report.`);
  }
  return refuse(entry, `Another report already has the address ${ids.join(' and ')}.`);
}

function refuse(entry: Ingested, reason: string): Ingested {
  const messages = [...entry.messages, createMessage('report-twice', null, reason)];
  return { ...entry, report: null, messages };
}

function dateOf(entry: Ingested): string {
  return entry.report?.meta.published.date ?? '';
}
