/** The published files of judgements: all of them, and those on each outcome area. */
import type { JudgementsFile, OutcomeFile } from '../../schemas/published/files.ts';
import type { Outcome } from '../../schemas/registers.ts';
import { absolute } from '../../util/url.ts';
import { cellOf, reasonOfBlank } from '../grades/cells.ts';
import type { Library } from '../library.ts';
import { allRecords } from './judgement-records.ts';
import { stepsFrom } from '../lineage.ts';
import { schemaPath } from './published-files.ts';
import { areaEntry, comparableEntry, councilEntry, frameworkEntry } from '../register-entries.ts';

/** `data/judgements.json`: all judgements, with the registers that explain them. */
export function judgementsFile(library: Library): JudgementsFile {
  const inUse = new Set(library.frameworks.map(({ id }) => id));
  return {
    $schema: absolute(schemaPath('judgements')),
    judgements: allRecords(library),
    areas: [...library.areas.values()].map(areaEntry),
    frameworks: library.frameworks.map(frameworkEntry),
    comparable: library.comparable
      .filter(({ from, to }) => inUse.has(from) && inUse.has(to))
      .map(comparableEntry),
    councils: library.councils.map(councilEntry),
  };
}

/** `data/outcomes/<id>.json`, for every outcome area that has a page, in the register's order. */
export function outcomeFiles(library: Library): OutcomeFile[] {
  const byArea = Map.groupBy(allRecords(library), ({ area }) => area);
  return library.outcomes.map((area) => ({
    $schema: absolute(schemaPath('outcomes')),
    area: areaEntry(area),
    cameFrom: stepsFrom(area, library.areas, 'before').map(({ from, reason }) => ({
      area: from.id,
      reason,
    })),
    judgements: byArea.get(area.id) ?? [],
    blanks: blanksOn(area, library),
  }));
}

/** Reports that could judge the area but do not. If a framework never judges it, its own entry says so. */
function blanksOn(area: Outcome, { councils, reports }: Library): OutcomeFile['blanks'] {
  const byCouncil = Map.groupBy(reports.toReversed(), ({ council }) => council);
  return councils
    .flatMap((council) => byCouncil.get(council) ?? [])
    .flatMap((report) => {
      const cell = cellOf(area, report);
      if (cell.type === 'graded') return [];
      if (cell.type === 'not-judged' && cell.by === 'framework') return [];
      const { id, council } = report;
      return [{ report: id, council: council.id, type: cell.type, reason: reasonOfBlank(cell) }];
    });
}
