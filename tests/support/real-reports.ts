/** Published reports as PDF, kept outside the project: they may not be committed. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { ingestSource, type IngestResult } from '../../src/pipeline/index.ts';
import { isPdf, readPdf } from '../../src/pipeline/read/pdf/index.ts';
import { readText, type ReadResult } from '../../src/pipeline/read/text.ts';
import type { SourceFile } from '../../src/pipeline/types/source.ts';
import { context } from './pipeline.ts';

const beside = path.resolve(import.meta.dirname, '../../../shared/reports');

/** Their folder: that of `REAL_REPORTS`, else the one beside the project; null where there is none. */
export const realReports =
  [process.env['REAL_REPORTS'] ?? beside].find((folder) => existsSync(folder)) ?? null;

/** A row of `truth.csv`. An empty cell says that the report states no such thing. */
export interface TrueReport {
  /** Path in the folder. */
  file: string;
  /** Name of the council in lower case; the framework's id, empty where the file is no report. */
  council: string;
  /** The council's name as its cover prints it. */
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

/** What each says, read by eye: a row a file; none where the folder is missing. */
export function readTruth(): TrueReport[] {
  if (realReports === null) return [];
  return parse(readFileSync(path.join(realReports, 'truth.csv')), { columns: true });
}

export function pathOf({ file }: TrueReport): string {
  return path.join(realReports ?? '', file);
}

const readings = new Map<string, Promise<ReadResult>>();

/** What a file says, read once. */
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

/** What ingest makes of a file, with nothing to go by but the file and its name. */
export async function ingestFile(report: TrueReport): Promise<IngestResult> {
  return ingestSource(await read(report), context);
}

/** The lines of a file, furniture and all. */
export async function linesOf(report: TrueReport): Promise<SourceFile['lines']> {
  const { source } = await read(report);
  return source?.lines ?? [];
}
