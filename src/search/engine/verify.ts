/** Whether units match a query, judged by their texts. */
import type { UnitText } from '../format.ts';
import type { Matcher } from '../query/match.ts';
import type { UnitFilters } from './filters.ts';
import type { SearchFileReader } from './sources.ts';
import type { UnitIndex } from './unit-index.ts';

/** Maximum number of units, and of files of texts, to load just for counting. */
const mostUnits = 200;
const mostFiles = 64;

export interface TextReader {
  read: (unit: number) => Promise<UnitText>;
  /** Whether so few texts of these units are still to be loaded that all can be read at once. */
  areFew: (units: readonly number[]) => boolean;
}

export function createTextReader(index: UnitIndex, files: SearchFileReader): TextReader {
  const loaded = new Set<string>();
  const pathOf = (unit: number) => {
    const { report, file } = index.textOf(unit);
    return `${report}-${file}`;
  };
  return {
    read: async (unit) => {
      const { report, file, place } = index.textOf(unit);
      const text = (await files.text(report, file))[place];
      if (!text) throw new Error(`File ${file} of the texts of ${report} has no unit ${place}.`);
      loaded.add(pathOf(unit));
      return text;
    },
    areFew: (units) => {
      const paths = units.map(pathOf).filter((path) => !loaded.has(path));
      return paths.length <= mostUnits && new Set(paths).size <= mostFiles;
    },
  };
}

/** Reads units, and tells for each whether it matches. */
export function readMatching(
  units: readonly number[],
  { read }: TextReader,
  { matches }: Matcher,
  { holds }: UnitFilters,
): Promise<boolean[]> {
  return Promise.all(
    units.map(async (unit) => matches((await read(unit)).text, (filter) => holds(filter, unit))),
  );
}
