/** A file that has been read → the MDX file and ledger of its report. */
import { toMdxFile } from '../../../src/pipeline/emit/file.ts';
import { createMessage, type Message } from '../../../src/pipeline/messages/message.ts';
import type { Report } from '../../../src/pipeline/types/report.ts';
import { loadLedger } from '../../../src/ledger/load.ts';
import type { Editorial } from '../../../src/schemas/editorial.ts';
import { sha256 } from '../../../src/util/sha256.ts';
import { recordAddresses } from '../ledger-files.ts';
import { reportFile, retireReport, writeReport } from '../write-report.ts';
import type { ContentFolder } from './content-folder.ts';
import type { ReadSource } from './read-sources.ts';
import type { Store } from './store.ts';
import type { Status, Told } from './telling.ts';

/** Where reports are written, and what they are written from. */
export interface Writing {
  out: string;
  force: boolean;
  editorials: readonly Editorial[];
  store: Store;
  folder: ContentFolder;
}

/** Writes the report of a file, unless it was refused or is already there. */
export async function writeSource(source: ReadSource, writing: Writing): Promise<Told> {
  const { file, key, meta, messages } = source;
  if (meta === null || key === null) {
    return { file, meta, target: null, status: key === null ? 'failed' : 'refused', messages };
  }
  const written = writing.folder.isWritten(meta.id, key)
    ? { status: 'unchanged' as const, messages: [] }
    : await write(file, key, meta, writing);
  const target = written.status === 'refused' ? null : reportFile(writing.out, meta.id);
  return { file, meta, target, ...written, messages: [...messages, ...written.messages] };
}

async function write(
  file: string,
  key: string,
  meta: Report['meta'],
  { out, force, editorials, store, folder }: Writing,
): Promise<{ status: Status; messages: Message[] }> {
  const body = await store.body(key);
  if (body === null) throw new Error(`${file}: the store lost what was read of it.`);
  const { id, title, source, published } = meta;
  const mdx = toMdxFile(meta, body.mdx);
  const { changed, messages: kept } = await writeReport(out, id, mdx, force, file);
  if (kept.length > 0) return { status: 'refused', messages: kept };
  const messages = changed ? replaced(meta, folder) : [];
  const editorial = editorials.find((entry) => entry.source === source.sha256);
  const recording = await recordAddresses(
    out,
    (former) => loadLedger(out, former),
    { id, title, sha256: source.sha256, units: body.units },
    editorial,
  );
  if (recording.text === null) {
    const broken = recording.problems.map(({ address, reason }) =>
      createMessage('address-breaks', null, `${address}: ${reason}`),
    );
    return { status: changed ? 'written' : 'unchanged', messages: [...messages, ...broken] };
  }
  for (const former of editorial?.formerly ?? []) await retireReport(out, former);
  const origin = { file: source.file, sha256: source.sha256 };
  const hashes = { mdx: sha256(mdx), ledger: sha256(recording.text) };
  await folder.stamp(id, { key, ...hashes, date: published.date, source: origin });
  return { status: changed || recording.changed ? 'written' : 'unchanged', messages };
}

/** A message if the report was made from other bytes before this run. */
function replaced({ id, source }: Report['meta'], folder: ContentFolder): Message[] {
  const former = folder.reports.find((report) => report.id === id)?.source;
  if (former === undefined || former.sha256 === source.sha256) return [];
  const reason =
    former.file === source.file
      ? `Its bytes have changed since ${id} was made from it.`
      : `${id} was made from “${former.file}”, whose bytes differ; this file has replaced it.`;
  return [createMessage('report-replaced', null, reason)];
}
