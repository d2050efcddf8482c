/** All units, numbered through the reports in the order of the library, with what is known of each without its text. */
import {
  kindLetters,
  readLengths,
  unitsPerText,
  type SearchLibrary,
  type SearchReport,
  type UnitTable,
} from '../format.ts';

export interface UnitIndex {
  library: SearchLibrary;
  /** Number of units. */
  count: number;
  /** Place of the first word of each unit, numbered through all reports; then the number of all words. */
  starts: Int32Array;
  /** Place of the first word of each report, by the id of its page. */
  pages: ReadonlyMap<string, number>;
  reportOf: (unit: number) => SearchReport;
  /** Index of its report in the library. */
  reportNumberOf: (unit: number) => number;
  kindOf: (unit: number) => string;
  /** Id of its outcome area; null if none. */
  areaOf: (unit: number) => string | null;
  /** Whether it is the key of a scale of grades. */
  isScaleKey: (unit: number) => boolean;
  /** Whether it is standing text. */
  isStanding: (unit: number) => boolean;
  /** The file with its text, and its index in the file. */
  textOf: (unit: number) => { report: string; file: number; place: number };
}

const kinds = new Map<string, string>(
  Object.entries(kindLetters).map(([kind, letter]) => [letter, kind]),
);

export function createUnitIndex(library: SearchLibrary, table: UnitTable): UnitIndex {
  const lengths = table.flatMap((report) => readLengths(report.lengths));
  const count = lengths.length;
  const letters = table.map((report) => report.kinds).join('');
  const starts = new Int32Array(count + 1);
  lengths.forEach((length, unit) => {
    starts[unit + 1] = (starts[unit] ?? 0) + length;
  });
  const [reports, areas] = [new Int32Array(count), new Int16Array(count)];
  const [scaleKeys, standing] = [new Uint8Array(count), new Uint8Array(count)];
  const firstUnits: number[] = [];
  let first = 0;
  for (const [number, report] of table.entries()) {
    firstUnits.push(first);
    let next = first;
    for (const [area, units] of report.areas) areas.fill(area, next, (next += units));
    reports.fill(number, first, next);
    for (const place of report.scaleKeys) scaleKeys[first + place] = 1;
    for (const [place, units] of report.standing) {
      standing.fill(1, first + place, first + place + units);
    }
    first = next;
  }
  const startOf = (report: number) => starts[firstUnits[report] ?? 0] ?? 0;

  const reportNumberOf = (unit: number) => reports[unit] ?? -1;
  const reportOf = (unit: number) => {
    const report = library.reports[reportNumberOf(unit)];
    if (!report) throw new Error(`There is no unit ${unit}.`);
    return report;
  };
  return {
    library,
    count,
    starts,
    pages: new Map(library.reports.map(({ page }, report) => [page, startOf(report)])),
    reportOf,
    reportNumberOf,
    kindOf: (unit) => kinds.get(letters.charAt(unit)) ?? '',
    areaOf: (unit) => library.areas[areas[unit] ?? -1]?.id ?? null,
    isScaleKey: (unit) => scaleKeys[unit] === 1,
    isStanding: (unit) => standing[unit] === 1,
    textOf: (unit) => {
      const inReport = unit - (firstUnits[reportNumberOf(unit)] ?? 0);
      return {
        report: reportOf(unit).id,
        file: Math.floor(inReport / unitsPerText),
        place: inReport % unitsPerText,
      };
    },
  };
}
