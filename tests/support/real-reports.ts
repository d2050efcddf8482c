/** Published reports as PDFs, kept outside the project, as they may not be committed. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { ingestSource, type IngestResult } from '../../src/pipeline/index.ts';
import { isPdf, readPdf } from '../../src/pipeline/read/pdf/index.ts';
import type { ReadResult } from '../../src/pipeline/read/result.ts';
import { readText } from '../../src/pipeline/read/text.ts';
import type { SourceFile } from '../../src/pipeline/types/source.ts';
import { context } from './pipeline.ts';

const beside = path.resolve(import.meta.dirname, '../../../shared/reports');

/** Their folder: `REAL_REPORTS`, or the one beside the project; null if there is none. */
export const realReports =
  [process.env['REAL_REPORTS'] ?? beside].find((folder) => existsSync(folder)) ?? null;

/** A row of `truth.csv`. An empty cell means that the report does not state the value. */
export interface TrueReport {
  /** The path in the folder. */
  file: string;
  /** The name of the council in lower case; `framework` is an id, empty if the file is not a report. */
  council: string;
  /** The council's name as printed on the cover. */
  title_council: string;
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

/** What each file states, read by eye, one row per file; none if the folder is missing. */
export function readTruth(): TrueReport[] {
  if (realReports === null) return [];
  return parse(readFileSync(path.join(realReports, 'truth.csv')), { columns: true });
}

export function pathOf({ file }: TrueReport): string {
  return path.join(realReports ?? '', file);
}

const readings = new Map<string, Promise<ReadResult>>();

/** The reading of a file, made once. */
function read(report: TrueReport): Promise<ReadResult> {
  const file = pathOf(report);
  const known = readings.get(file);
  if (known) return known;
  const bytes = readFileSync(file);
  const name = path.basename(file);
  const reading = isPdf(bytes) ? readPdf(name, bytes) : Promise.resolve(readText(name, bytes));
  readings.set(file, reading);
  return reading;
}

/** What ingest makes of a file, given only the file and its name. */
export async function ingestFile(report: TrueReport): Promise<IngestResult> {
  return ingestSource(await read(report), context);
}

/** The lines of a file, including furniture. */
export async function linesOf(report: TrueReport): Promise<SourceFile['lines']> {
  const { source } = await read(report);
  return source?.lines ?? [];
}
