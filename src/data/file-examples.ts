/** Real contents of the data files, from which the page about them takes its examples. */
import type { Library } from './collections.ts';
import { councilFile } from './council-file.ts';
import { gradeRows } from './grade-rows.ts';
import { judgementsFile, outcomeFiles } from './judgement-files.ts';
import type { PublishedFileId } from './published-files.ts';
import { reportsFile } from './reports-file.ts';
import { unitLines } from './units.ts';

/** Of each kind of file: files, or rows or lines of it. */
export function fileExamples(library: Library): Record<PublishedFileId, unknown[]> {
  return {
    grades: gradeRows(library),
    judgements: [judgementsFile(library)],
    outcomes: outcomeFiles(library),
    councils: library.councils.slice(0, 1).map((council) => councilFile(council, library)),
    reports: [reportsFile(library)],
    paragraphs: library.reports.slice(0, 1).flatMap(unitLines),
  };
}
