/** The data files of the site: their paths, contents and schemas. */
import type { z } from 'zod';
import {
  councilFileSchema,
  findingRowSchema,
  gradeRowSchema,
  judgementsFileSchema,
  outcomeFileSchema,
  qualityFileSchema,
  reportsFileSchema,
  unitLineSchema,
} from '../../schemas/published/files.ts';

/** A data file, or all files of a kind. */
export interface PublishedFile {
  /** Identifies its schema, and its place on the page about the data. */
  id: string;
  /** From the site's root; `<id>` stands for the id of what the file is about. */
  path: string;
  /** What there is a file for each of, if there are several. */
  each?: 'councils' | 'outcomes';
  /** Name in a list. */
  name: string;
  /** Its contents, for readers. */
  holds: string;
  format: 'CSV' | 'JSON' | 'JSON Lines';
  /** Schema of the whole file; for CSV and JSON Lines, of a row or line. */
  schema: z.ZodType;
}

/** In the order in which pages list them. */
export const publishedFiles = [
  {
    id: 'grades',
    path: 'data/grades.csv',
    name: 'Grades',
    holds:
      'One row per judgement: who was judged, on what, when, and the grade. Newest report first, in the order printed.',
    format: 'CSV',
    schema: gradeRowSchema,
  },
  {
    id: 'judgements',
    path: 'data/judgements.json',
    name: 'Judgements',
    holds:
      'The same judgements with the words that state them and the earlier judgement each may be compared with, plus the registers that explain them: outcome areas and what became of them, frameworks and their scales, and councils.',
    format: 'JSON',
    schema: judgementsFileSchema,
  },
  {
    id: 'outcomes',
    path: 'data/outcomes/<id>.json',
    each: 'outcomes',
    name: 'Judgements on one outcome area',
    holds:
      'The judgements on one area, and the reports that could have judged it but do not, with the reason. One file for each outcome area that has a page.',
    format: 'JSON',
    schema: outcomeFileSchema,
  },
  {
    id: 'councils',
    path: 'data/councils/<id>.json',
    each: 'councils',
    name: 'Judgements of one council',
    holds:
      'The reports on one council, their judgements, and for each outcome area the grade each report gives or why it gives none. One file for each council that has a page.',
    format: 'JSON',
    schema: councilFileSchema,
  },
  {
    id: 'findings',
    path: 'data/findings.csv',
    name: 'Findings',
    holds:
      'One row per finding: what a report lists as a strength, a weakness or a recommendation, word for word, with the grades for its area. Newest report first, in the order printed.',
    format: 'CSV',
    schema: findingRowSchema,
  },
  {
    id: 'reports',
    path: 'data/reports.json',
    name: 'Reports',
    holds:
      'What is known about each report: its date and how that is known, its source with a checksum, its grades, what was left out and what could not be settled. Newest first.',
    format: 'JSON',
    schema: reportsFileSchema,
  },
  {
    id: 'paragraphs',
    path: 'data/paragraphs.jsonl',
    name: 'Paragraphs',
    holds:
      'One line for everything that has an address: the text of all reports, word for word. Newest report first, in the order printed.',
    format: 'JSON Lines',
    schema: unitLineSchema,
  },
  {
    id: 'quality',
    path: 'data/quality.json',
    name: 'Quality',
    holds:
      'How well each report was read, measured in the build: words of the source and of the page, missing numbers, grades found and expected, what was left out and what is still unsettled. Newest first.',
    format: 'JSON',
    schema: qualityFileSchema,
  },
] as const satisfies readonly PublishedFile[];

export type PublishedFileId = (typeof publishedFiles)[number]['id'];

/** Path of a schema from the site's root. */
export const schemaPath = (id: PublishedFileId) => `data/schemas/${id}.schema.json`;

/** Path of the description of a CSV file's columns, where programs look for it (CSV on the Web). */
export const tableMetadataPath = (csvPath: string) => `${csvPath}-metadata.json`;

export const mediaTypes = {
  CSV: 'text/csv',
  JSON: 'application/json',
  'JSON Lines': 'application/jsonl',
} as const satisfies Record<PublishedFile['format'], string>;
