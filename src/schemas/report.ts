/**
 * The typed frontmatter of a report. The emitter validates it before writing, and Astro again on loading.
 * Descriptions are published with the data (`data/schemas/`).
 */
import { z } from 'zod';
import { isIsoDate } from '../util/dates.ts';
import { gradeLabelSchema } from './grade.ts';
import { noteRules } from './note-rules.ts';
import { slugSchema } from './slug.ts';

const isoDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be an ISO date: 2006, 2006-02 or 2006-02-23')
  .refine(isIsoDate, 'is not a date that the calendar has');

export const scopeSchema = z
  .enum([
    'local-services',
    'council-services',
    'health-services',
    'local-authority',
    'lscb',
    'youth-service',
  ])
  .describe('Who is judged.');

/** One graded statement. */
export const judgementSchema = z.strictObject({
  area: slugSchema.describe('Outcome area that is judged.'),
  title: z.string().min(1).describe('The name of what is judged, as printed.'),
  scope: scopeSchema,
  grade: z
    .number()
    .int()
    .min(1)
    .max(4)
    .describe('The grade on the common scale, from 4 (best) to 1 (worst).'),
  label: gradeLabelSchema,
  printed: z.string().min(1).describe('The grade as printed, as a number or in words.'),
  anchor: z
    .string()
    .min(1)
    .describe(
      'Fragment of the unit that states the judgement on the page of its report, without #.',
    ),
});

const publishedFields = z.strictObject({
  date: isoDate.describe(
    'Date of publication (ISO 8601), as exact as it is known: a day, a month or only a year.',
  ),
  precision: z.enum(['day', 'month', 'year']).describe('How exact the date is.'),
  from: z
    .enum(['text', 'manifest', 'filename', 'editor'])
    .describe(
      'Where the date was found: in the text, the list of sources, the file’s name, or by an editor.',
    ),
  evidence: z.string().min(1).describe('The words or the argument that support the date.'),
});

const lengths = { day: 10, month: 7, year: 4 } as const;
const isAsExact = ({
  date,
  precision,
}: Pick<z.infer<typeof publishedFields>, 'date' | 'precision'>) =>
  date.length === lengths[precision];
const asExact = { path: ['precision'], error: 'is not how exact the date is' };

/** When a report was published, and how this is known. */
export const publishedSchema = publishedFields.refine(isAsExact, asExact);

/** The same as an editor decides it. */
export const decidedPublishedSchema = publishedFields
  .omit({ from: true })
  .refine(isAsExact, asExact);

const page = z
  .number()
  .int()
  .positive()
  .optional()
  .describe('Page of the source, counted from 1 through the file; only if the source has pages.');

/** Source lines that are furniture and therefore not on the report's page. */
const omittedSchema = z.strictObject({
  lines: z
    .string()
    .regex(/^\d+(-\d+)?$/)
    .describe('Line of the source, counted from 1, or lines as 40-58.'),
  page,
  reason: z.string().min(1).describe('Why they are not part of the report’s text.'),
  words: z
    .number()
    .int()
    .nonnegative()
    .optional()
    .describe('Its words, counted as `source.words` are.'),
});

/** Something that the importer could not settle or settled by a rule, or that an editor decided. */
export const noteSchema = z.strictObject({
  line: z.number().int().positive().describe('Line of the source, counted from 1.'),
  page,
  rule: z
    .enum(noteRules)
    .optional()
    .describe('Why it was written, for programs: this decides whether it counts as settled.'),
  number: z
    .number()
    .int()
    .positive()
    .optional()
    .describe('The number that an editor confirmed; only for `number-is`.'),
  what: z.string().min(1).describe('What could not be settled, or what an editor decided.'),
  why: z.string().min(1).describe('The reason.'),
});

/** SHA-256, hexadecimal. */
export const sha256Schema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'must be a SHA-256: 64 digits and letters a to f');

/** The file that a report was read from. */
export const sourceSchema = z.strictObject({
  file: z
    .string()
    .min(1)
    .describe('Its path from the ingested folder, or just its name if the file itself was named.'),
  sha256: sha256Schema.describe('SHA-256 of its bytes, hexadecimal.'),
  pages: z.number().int().positive().optional().describe('Its pages, if it has any.'),
  words: z
    .number()
    .int()
    .nonnegative()
    .optional()
    .describe(
      'Words of the whole source, including furniture and paragraph numbers; runs of letters and of figures are counted separately. It equals the words of the page, counted in the same way, plus those left out.',
    ),
  tagged: z
    .boolean()
    .optional()
    .describe('For a PDF: whether it has tags for paragraphs, headings and tables.'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Address at which it is published.'),
});

/** The frontmatter of `content/reports/<report-id>.mdx`. */
export const reportSchema = z.strictObject({
  id: slugSchema.describe(
    'Report id: council, framework and year, plus the month for a later one in the same year. It never changes.',
  ),
  title: z.string().min(1).describe('The title of the report.'),
  document: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The document’s own title, as it is cited; only if this is not the usual title of its framework’s reports.',
    ),
  council: slugSchema.describe('Council id.'),
  framework: slugSchema.describe('Framework id.'),
  published: publishedSchema.describe('When it was published, and how that is known.'),
  inspected: z
    .strictObject({
      start: isoDate.describe('First day of the inspection on site.'),
      end: isoDate.describe('Last day of the inspection on site.'),
    })
    .optional()
    .describe('When the inspection took place, if the text states it.'),
  reference: z.string().optional().describe('The inspectorate’s reference number, as printed.'),
  inspectorates: z.array(z.string().min(1)).min(1).describe('Who inspected.'),
  leadInspector: z.string().optional().describe('The lead inspector, as printed.'),
  judgements: z.array(judgementSchema).describe('The grades it gives, in the order printed.'),
  notJudged: z
    .array(slugSchema)
    .optional()
    .describe('Outcome areas that the report itself says were not judged.'),
  words: z.number().int().positive().describe('Words of the report’s own text on its page.'),
  source: sourceSchema.describe('The file that the text was taken from.'),
  omitted: z
    .array(omittedSchema)
    .describe('Lines of the source that are furniture and appear on no page.'),
  notes: z.array(noteSchema).describe('What the importer could not settle, or an editor decided.'),
  /** SHA-256 of the file as ingest wrote it, without this line, to detect edits by hand. */
  written: sha256Schema.optional(),
});

export type ReportFrontmatter = z.infer<typeof reportSchema>;
export type Judgement = z.infer<typeof judgementSchema>;
export type Published = z.infer<typeof publishedSchema>;
export type Scope = z.infer<typeof scopeSchema>;
export type Note = z.infer<typeof noteSchema>;
export type Omitted = z.infer<typeof omittedSchema>;
