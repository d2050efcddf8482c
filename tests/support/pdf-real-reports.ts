/**
 * Real reports as PDFs, for tests of one's own machine: they are not the project's to pass on. The environment variable
 * `PDF_REPORTS` names a folder that holds them with a `truth.csv`, which says what each of them states (see CONTRIBUTING.md).
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { ingestReport, type IngestResult } from '../../src/pipeline/index.ts';
import { readPdf } from '../../src/pipeline/read/pdf/index.ts';
import type { SourceFile } from '../../src/pipeline/types/source.ts';
import { context } from './pipeline.ts';

/** A row of `truth.csv`. An empty cell says that the report states no such thing. */
export interface TrueReport {
  /** Path in the folder. */
  file: string;
  /** Name of the council in lower case; the framework's id, empty where the file is no report. */
  council: string;
  framework: string;
  /** ISO dates. */
  published: string;
  inspection_start: string;
  inspection_end: string;
  lead_inspector: string;
  /** What the judgement on children in care covers: `in care` or `in care and care leavers`. */
  in_care_scope: string;
  /** The grade of each judgement: `good`, `requires improvement`. */
  overall: string;
  help_and_protection: string;
  looked_after: string;
  in_care: string;
  adoption: string;
  care_leavers: string;
  leadership: string;
  lscb: string;
}

const folder = process.env['PDF_REPORTS'] ?? '';

/** Why these tests do not run; null where they do. */
export const missing = existsSync(path.join(folder, 'truth.csv'))
  ? null
  : 'PDF_REPORTS names no folder of real reports with a truth.csv';

/** All of the folder, and those of it that are reports. */
export const files: TrueReport[] = missing === null ? readTruth() : [];
export const reports = files.filter(({ framework }) => framework !== '');

function readTruth(): TrueReport[] {
  return parse<TrueReport>(readFileSync(path.join(folder, 'truth.csv')), { columns: true });
}

export function pathOf({ file }: TrueReport): string {
  return path.join(folder, file);
}

/** What ingest makes of a file, with nothing to go by but the file and its name. */
export function ingestFile(report: TrueReport): Promise<IngestResult> {
  const file = pathOf(report);
  return ingestReport(path.basename(file), readFileSync(file), context);
}

/** The lines of a file, furniture and all. */
export async function linesOf(report: TrueReport): Promise<SourceFile['lines']> {
  const { source } = await readPdf(report.file, readFileSync(pathOf(report)));
  return source?.lines ?? [];
}
