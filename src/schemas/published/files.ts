/** The single definition of each published data file, for its schema, its types and its documentation. */
import { z } from 'zod';
import { councilSchema, outcomeSchema } from '../registers.ts';
import { qualitySchema } from '../quality.ts';
import { judgementSchema, publishedSchema, reportSchema } from '../report.ts';
import { findingKinds, unitKinds } from '../unit-kinds.ts';
import { judgementRecordSchema } from './judgement.ts';
import {
  areaSchema,
  comparableEntrySchema,
  councilEntrySchema,
  frameworkEntrySchema,
  stepSchema,
} from './registers.ts';

const $schema = z.url().describe('Address of the schema of this file.');
const { id, council, framework } = reportSchema.shape;

/** A row of `data/grades.csv`, with typed values. */
export const gradeRowSchema = z.strictObject({
  report_id: id,
  council_id: council,
  gss: councilSchema.shape.gss.describe(
    'Code of the council at the Office for National Statistics.',
  ),
  framework,
  published: publishedSchema.shape.date,
  ...judgementSchema.shape,
});

const gradesJoined = 'each once, joined by ; where several services were judged; empty for none.';

/** A row of `data/findings.csv`, with typed values; empty ones are null. */
export const findingRowSchema = z.strictObject({
  report_id: id,
  council_id: council,
  framework,
  published: publishedSchema.shape.date,
  area: judgementSchema.shape.area
    .nullable()
    .describe('Outcome area of its section; empty if there is none.'),
  grade: z
    .string()
    .regex(/^[1-4](;[1-4])*$/)
    .nullable()
    .describe(`The report’s grades for that area, from 4 (best) to 1 (worst): ${gradesJoined}`),
  label: z
    .string()
    .regex(/^[a-z-]+(;[a-z-]+)*$/)
    .nullable()
    .describe(`The same in words: ${gradesJoined}`),
  kind: z
    .enum(findingKinds)
    .describe(
      'What kind of finding it is. What needs to improve, and other demands, are recommendations.',
    ),
  number: z
    .number()
    .int()
    .positive()
    .nullable()
    .describe('Its printed number; empty if it has none.'),
  section: z
    .string()
    .min(1)
    .nullable()
    .describe('Heading of its section; empty before the first heading.'),
  text: z.string().min(1).describe('All its words, including those of any list under it.'),
  url: z.url().describe('Full address of the finding.'),
});

/** `data/judgements.json` */
export const judgementsFileSchema = z.strictObject({
  $schema,
  judgements: z
    .array(judgementRecordSchema)
    .describe(
      'By council from A to Z; within a council, oldest report first and in the order printed.',
    ),
  areas: z.array(areaSchema).describe('Every outcome area, in the order used on pages.'),
  frameworks: z.array(frameworkEntrySchema).describe('The frameworks that occur, oldest first.'),
  comparable: z
    .array(comparableEntrySchema)
    .describe('Which judgements under these frameworks may be compared; no others may.'),
  councils: z.array(councilEntrySchema).describe('The councils that occur, from A to Z.'),
});

/** `data/outcomes/<id>.json` */
export const outcomeFileSchema = z.strictObject({
  $schema,
  area: areaSchema.describe('The outcome area.'),
  cameFrom: z.array(stepSchema).describe('The earlier areas whose question it took over.'),
  judgements: z
    .array(judgementRecordSchema)
    .describe('The judgements on this area: by council from A to Z, oldest report first.'),
  blanks: z
    .array(
      z.strictObject({
        report: id,
        council,
        type: z
          .enum(['not-judged', 'joint', 'abolished', 'unreadable'])
          .describe('Why there is no grade, in a word.'),
        reason: z.string().min(1).describe('The same, as a sentence.'),
      }),
    )
    .describe(
      'Reports that do not grade the area although their framework can; in the same order.',
    ),
});

const areaCellSchema = z.strictObject({
  report: id,
  type: z
    .enum(['graded', 'not-judged', 'joint', 'abolished', 'unreadable'])
    .describe(
      'graded: the judgements of this report on this area give it; otherwise why there is none.',
    ),
  words: z
    .string()
    .min(1)
    .nullable()
    .describe('Why there is no grade, in a few words; otherwise null.'),
  reason: z.string().min(1).nullable().describe('The same, as a sentence; otherwise null.'),
  coveredBy: z
    .string()
    .min(1)
    .nullable()
    .describe(
      'joint: fragment of the unit that states the shared judgement, without #; otherwise null.',
    ),
});

/** `data/councils/<id>.json` */
export const councilFileSchema = z.strictObject({
  $schema,
  council: councilEntrySchema.describe('The council.'),
  reports: z
    .array(
      z.strictObject({
        id,
        url: z.url().describe('Full address of the report.'),
        title: reportSchema.shape.title,
        framework,
        published: publishedSchema.shape.date,
      }),
    )
    .describe('Its reports, newest first.'),
  judgements: z
    .array(judgementRecordSchema)
    .describe('All their judgements: oldest report first, in the order printed.'),
  areas: z
    .array(
      z.strictObject({
        area: judgementSchema.shape.area,
        cells: z
          .array(areaCellSchema)
          .describe(
            'What each report says whose framework can grade the area, newest first. If there is none, an entry for each report from the years in which other frameworks judged the area.',
          ),
      }),
    )
    .describe(
      'The outcome areas that one of its reports could judge, or that other frameworks judged in those years, in the order used on pages.',
    ),
});

/** `data/quality.json` */
export const qualityFileSchema = z.array(qualitySchema);

/** `data/reports.json`, without `written`, which only serves to detect files edited by hand. */
export const reportsFileSchema = z.array(reportSchema.omit({ written: true }));

/** A line of `data/paragraphs.jsonl`. */
export const unitLineSchema = z.strictObject({
  report: id,
  anchor: z.string().min(1).describe('Fragment of the unit on the page of its report, without #.'),
  url: z.url().describe('Full address of the unit.'),
  kind: z.enum(unitKinds).describe('What the unit is.'),
  number: z.number().int().nullable().describe('Its printed number; null if it has none.'),
  section: z.string().describe('Heading of its section; empty before the first heading.'),
  area: outcomeSchema.shape.id
    .nullable()
    .describe(
      'Outcome area of its section; null if it has none, and for words that close the report.',
    ),
  text: z
    .string()
    .describe('Its own text, verbatim, without markup. Marks of footnotes are raised figures.'),
  page: z
    .number()
    .int()
    .positive()
    .optional()
    .describe('Page of the source on which it begins; only if the source has pages.'),
});

export type FindingRow = z.infer<typeof findingRowSchema>;
export type GradeRow = z.infer<typeof gradeRowSchema>;
export type JudgementsFile = z.infer<typeof judgementsFileSchema>;
export type CouncilFile = z.infer<typeof councilFileSchema>;
export type OutcomeFile = z.infer<typeof outcomeFileSchema>;
export type ReportsFile = z.infer<typeof reportsFileSchema>;
/** A line of `data/paragraphs.jsonl`, as a type. */
export type UnitLine = z.infer<typeof unitLineSchema>;
