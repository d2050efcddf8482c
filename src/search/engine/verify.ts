/** Whether units hold what is looked for, told by their texts. */
import type { UnitText } from '../format.ts';
import type { Matcher } from '../query/match.ts';
import type { UnitFilters } from './filters.ts';
import type { SearchFileReader } from './sources.ts';
import type { UnitIndex } from './unit-index.ts';

/** More units, or more files of texts, are not read only to count. */
const mostUnits = 200;
const mostFiles = 64;

export interface TextReader {
  read: (unit: number) => Promise<UnitText>;
  /** Whether so few texts hold some units that all may be read at once. */
  areFew: (units: readonly number[]) => boolean;
}

export function createTextReader(index: UnitIndex, files: SearchFileReader): TextReader {
  return {
    read: async (unit) => {
      const { report, file, place } = index.textOf(unit);
      const text = (await files.text(report, file))[place];
      if (!text) throw new Error(`File ${file} of the texts of ${report} has no unit ${place}.`);
      return text;
    },
    areFew: (units) => {
      if (units.length > mostUnits) return false;
      const paths = units.map(index.textOf).map(({ report, file }) => `${report}-${file}`);
      return new Set(paths).size <= mostFiles;
    },
  };
}

/** The text of a unit that matches; null for a unit that does not. */
export async function readMatching(
  unit: number,
  { read }: TextReader,
  { matches }: Matcher,
  { holds }: UnitFilters,
): Promise<UnitText | null> {
  const text = await read(unit);
  return matches(text.text, (filter) => holds(filter, unit)) ? text : null;
}
