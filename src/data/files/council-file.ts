/** `data/councils/<id>.json`: the judgements on a council, and its grades as cells of a table. */
import type { CouncilFile } from '../../schemas/published/files.ts';
import type { Council } from '../../schemas/registers.ts';
import { reportPath } from '../../util/paths.ts';
import { absolute } from '../../util/url.ts';
import { areaCells, judgedAreas } from '../grades/area-cells.ts';
import { reasonOfBlank, wordsOfBlank, type ReportCell } from '../grades/cells.ts';
import type { Library, Report } from '../library.ts';
import { recordsOf } from './judgement-records.ts';
import { schemaPath } from './published-files.ts';
import { councilEntry } from '../register-entries.ts';

export function councilFile(council: Council, library: Library): CouncilFile {
  const reports = library.reports.filter((report) => report.council === council);
  return {
    $schema: absolute(schemaPath('councils')),
    council: councilEntry(council),
    reports: reports.map(reportEntry),
    judgements: recordsOf(council.id, library),
    areas: judgedAreas(library).flatMap((area) => {
      const cells = areaCells(area, reports, library.allFrameworks).map(cellEntry);
      return cells.length === 0 ? [] : [{ area: area.id, cells }];
    }),
  };
}

function reportEntry({ id, data, framework }: Report): CouncilFile['reports'][number] {
  return {
    id,
    url: absolute(reportPath(id)),
    title: data.title,
    framework: framework.id,
    published: data.published.date,
  };
}

function cellEntry(cell: ReportCell): CouncilFile['areas'][number]['cells'][number] {
  const isBlank = cell.type !== 'graded';
  return {
    report: cell.report.id,
    type: cell.type,
    words: isBlank ? wordsOfBlank(cell) : null,
    reason: isBlank ? reasonOfBlank(cell) : null,
    coveredBy: cell.type === 'joint' ? cell.judgement.anchor : null,
  };
}
