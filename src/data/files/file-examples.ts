/** Real contents of the data files, for the examples on their page. */
import type { Library } from '../library.ts';
import { councilFile } from './council-file.ts';
import { findingRows } from './finding-rows.ts';
import { gradeRows } from './grade-rows.ts';
import { judgementsFile, outcomeFiles } from './judgement-files.ts';
import type { PublishedFileId } from './published-files.ts';
import { qualityFile } from '../quality/quality.ts';
import { reportsFile } from './reports-file.ts';
import { unitLines } from '../report/units.ts';
import { absolute } from '../../util/url.ts';

/** Number of reports whose findings give an example of each field. */
const few = 3;

/** For each kind of file, some files, or rows or lines of it. */
export function fileExamples(library: Library): Record<PublishedFileId, unknown[]> {
  return {
    grades: gradeRows(library),
    judgements: [judgementsFile(library)],
    outcomes: outcomeFiles(library),
    councils: library.councils.slice(0, 1).map((council) => councilFile(council, library)),
    findings: library.reports.slice(0, few).flatMap(findingRows),
    reports: [reportsFile(library)],
    paragraphs: library.reports.slice(0, 1).flatMap((report) => unitLines(report, absolute(''))),
    quality: [qualityFile(library)],
  };
}
