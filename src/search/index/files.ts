/** Reports → all files that search needs, in memory. Used only by the build. */
import { createHash } from 'node:crypto';
import { placeName } from '../../report/place-name.ts';
import { capital } from '../../util/words.ts';
import {
  unitsPerText,
  type Entry,
  type SearchLibrary,
  type TextFile,
  type UnitTable,
} from '../format.ts';
import { abbreviationsIn } from './abbreviations.ts';
import { namesIn, toReportUnits, toSearchReport, unreportedIn, type Registers } from './library.ts';
import { buildIndex, type BuiltIndex } from './pagefind.ts';
import { placeFiles } from './places.ts';
import { toSearchedReport, type IndexedReport, type SearchedUnit } from './report.ts';
import { standingUnits } from './standing.ts';
import { wordFiles } from './words.ts';

/** Contents by path from the site's root: `pagefind/pagefind.js`, `search/entry.json`. */
export type SearchFiles = Map<string, string | Uint8Array>;

/**
 * The Pagefind index and the files of `format.ts`. The same reports and registers give the same bytes.
 * @param reports read one by one, newest first: the order of results if nothing else orders them
 * @throws Error if a register lacks something that a report refers to, or the index cannot be trusted
 */
export async function buildSearchFiles(
  reports: Iterable<IndexedReport>,
  registers: Registers,
): Promise<SearchFiles> {
  const index = await buildIndex(Iterator.from(reports).map(toSearchedReport));
  const files = tableFiles(registers, index);
  const entry: Entry = { version: versionOf(files, index) };
  return new Map<string, string | Uint8Array>([
    ...[...index.files].map(([path, content]) => [`pagefind/${path}`, content] as const),
    ['search/entry.json', JSON.stringify(entry)],
    ...[...files].map(([path, text]) => [`search/${entry.version}/${path}`, text] as const),
  ]);
}

/** The files in the folder of a version, by their paths in it. */
function tableFiles(registers: Registers, { reports, pages }: BuiltIndex): Map<string, string> {
  const units = reports.flatMap((report) => report.units);
  const words = wordFiles(units.values().map(({ vocabulary }) => vocabulary));
  const places = placeFiles(reports);
  const names = namesIn(reports, registers);
  const library: SearchLibrary = {
    reports: reports.map((report) => toSearchReport(report, pages.get(report.data.id) ?? '')),
    ...names,
    unreported: unreportedIn(reports, registers),
    abbreviations: abbreviationsIn(reports),
    wordKeys: [...words.keys()],
    frequent: [...places.keys()],
  };
  const standing = standingUnits(reports);
  const table: UnitTable = reports.map(({ units }) => toReportUnits(units, names.areas, standing));
  const files: [path: string, data: unknown][] = [
    ['library.json', library],
    ['units.json', table],
    ...[...words].map(([key, file]): [string, unknown] => [`words/${key}.json`, file]),
    ...[...places.values()].map((file, n): [string, unknown] => [`places/${n}.json`, file]),
    ...reports.flatMap(({ data, units }) =>
      textFiles(units).map((file, n): [string, unknown] => [`text/${data.id}-${n}.json`, file]),
    ),
  ];
  return new Map(files.map(([path, data]) => [path, JSON.stringify(data)]));
}

function textFiles(units: readonly SearchedUnit[]): TextFile[] {
  const files = Array.from({ length: Math.ceil(units.length / unitsPerText) }, (_, n) =>
    units.slice(n * unitsPerText, (n + 1) * unitsPerText),
  );
  return files.map((file) =>
    file.map((unit) => ({
      anchor: unit.anchor,
      place: capital(placeName(unit)),
      section: unit.sectionName,
      text: unit.text,
    })),
  );
}

/**
 * A short hash of all files; for those of the index, of their names, which depend on their contents. It is the hash of
 * a JSON text, `[files, names]`, which is never in memory as a whole.
 */
function versionOf(files: ReadonlyMap<string, string>, index: BuiltIndex): string {
  const hash = createHash('sha256').update('[[');
  [...files].forEach((file, place) => hash.update((place === 0 ? '' : ',') + JSON.stringify(file)));
  hash.update(`],${JSON.stringify([...index.files.keys()])}]`);
  return hash.digest('hex').slice(0, 12);
}
