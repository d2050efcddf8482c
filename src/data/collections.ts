/**
 * Collections → the library: loaded, checked against one another and sorted once per build. Astro checks each file
 * against its schema; the references between files are checked here.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from 'astro:config/server';
import { getCollection, type CollectionEntry } from 'astro:content';
import { publisher } from 'virtual:publisher';
import { toAddressed } from '../ledger/addresses.ts';
import { ensureAddresses } from '../ledger/check.ts';
import { loadLedgers } from '../ledger/load.ts';
import type { Ledger } from '../ledger/types.ts';
import { withSourceAddress } from '../publisher/source-address.ts';
import { areasIn } from '../report/areas.ts';
import { blocksIn } from '../report/blocks.ts';
import { countWords } from '../report/count-words.ts';
import { bodyIn, isAsWritten } from '../report/file.ts';
import { parseMdx } from '../report/mdx.ts';
import { newestFirst } from '../report/newest-first.ts';
import { textIn, wholeIn } from '../report/read.ts';
import type { Council, Framework, Outcome } from '../schemas/registers.ts';
import { PlainError, reasonOf } from '../util/errors.ts';
import type { Library, Report } from './library.ts';

type ReportEntry = CollectionEntry<'reports'>;

let library: Promise<Library> | undefined;

/**
 * The whole library.
 * @throws PlainError that names the file, if a report contradicts the registers
 */
export function getLibrary(): Promise<Library> {
  library ??= loadLibrary();
  return library;
}

async function loadLibrary(): Promise<Library> {
  const councils = byId((await getCollection('councils')).map((entry) => entry.data));
  const frameworks = byId((await getCollection('frameworks')).map((entry) => entry.data));
  const outcomes = (await getCollection('outcomes'))
    .map((entry) => entry.data)
    .sort((a, b) => a.position - b.position);
  const areas = byId(outcomes);
  const entries = await getCollection('reports');
  const ledgers = await ledgersBeside(entries);
  const registers = { councils, frameworks, areas, ledgers };
  const reports = entries.map((entry) => toReport(entry, registers));
  reports.sort(newestFirst);
  // A build checks them in another process. A content folder need not have a ledger.
  if (import.meta.env.DEV && ledgers.size > 0) ensureAddresses(ledgers, reports.map(toAddressed));
  const used = {
    councils: new Set(reports.map((report) => report.council)),
    frameworks: new Set(reports.map((report) => report.framework)),
    areas: new Set(reports.flatMap((report) => [...areasIn(report)])),
  };
  return {
    reports,
    councils: [...used.councils].sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    allCouncils: [...councils.values()],
    outcomes: outcomes.filter(({ id }) => used.areas.has(id)),
    areas,
    frameworks: [...used.frameworks].sort(
      (a, b) => a.years.from - b.years.from || a.id.localeCompare(b.id, 'en'),
    ),
    allFrameworks: [...frameworks.values()],
    comparable: (await getCollection('comparable')).map(({ data }) => data),
  };
}

/**
 * The ledgers of the content folder, by report-id. They are not a collection: Astro would keep all addresses in its
 * store, at several times the cost of reading them. The folder is that of the first report, because pages do not know
 * the environment.
 */
async function ledgersBeside([entry]: readonly ReportEntry[]): Promise<Map<string, Ledger>> {
  const folder = entry && join(dirname(fileOf(entry)), '..');
  return folder === undefined ? new Map<string, Ledger>() : loadLedgers(folder);
}

/** Absolute path of the file of a report. */
function fileOf({ filePath = '' }: ReportEntry): string {
  return join(fileURLToPath(root), filePath);
}

function toReport(entry: ReportEntry, registers: Registers): Report {
  const file = fileOf(entry);
  const mdx = readFileSync(file, 'utf8');
  const data = withSourceAddress(entry.data, publisher.sources);
  const where = `reports/${entry.id}.mdx`;
  if (data.id !== entry.id) {
    throw new PlainError(
      `${where}: the id in its frontmatter is "${data.id}". Make file name and id agree.`,
    );
  }
  const council = registers.councils.get(data.council);
  if (!council) throw unknownId(where, 'council', data.council, 'councils.yaml');
  const framework = registers.frameworks.get(data.framework);
  if (!framework) throw unknownId(where, 'framework', data.framework, 'frameworks/');
  const { text, blocks, words } = readText(where, mdx);
  const units = new Map(text.units.map((unit) => [unit.anchor, unit]));
  for (const { area, anchor, title } of data.judgements) {
    if (!registers.areas.has(area)) throw unknownId(where, 'area', area, 'outcomes.yaml');
    if (!units.has(anchor)) {
      throw new PlainError(
        `${where}: the judgement "${title}" points to #${anchor}, but no unit of the text has that id. ` +
          'Correct its anchor, or give the unit that states it this id.',
      );
    }
  }
  const ledger = registers.ledgers.get(entry.id) ?? null;
  return {
    id: entry.id,
    data,
    council,
    framework,
    file,
    text,
    blocks,
    words,
    units,
    ledger,
    isAsWritten: data.written === undefined ? null : isAsWritten(mdx),
  };
}

/** Everything that pages need from the text, parsed once. */
function readText(where: string, mdx: string): Pick<Report, 'text' | 'blocks' | 'words'> {
  try {
    const tree = parseMdx(bodyIn(mdx));
    const { words, printed } = wholeIn(tree);
    return {
      text: textIn(tree),
      blocks: blocksIn(tree),
      words: { built: words, page: countWords(printed) },
    };
  } catch (error) {
    throw new PlainError(`${where}: ${reasonOf(error)}`);
  }
}

function unknownId(where: string, field: string, id: string, register: string): Error {
  return new PlainError(
    `${where}: ${field} "${id}" is not in the register ${register}. Add it there, or correct the report.`,
  );
}

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

interface Registers {
  councils: ReadonlyMap<string, Council>;
  frameworks: ReadonlyMap<string, Framework>;
  areas: ReadonlyMap<string, Outcome>;
  ledgers: ReadonlyMap<string, Ledger>;
}
