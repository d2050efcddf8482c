/** The typed frontmatter of a report: what the emitter validates before writing and Astro again on load. */
import { z } from 'zod';
import { gradeLabelSchema } from './grade.ts';
import { noteRuleSchema } from './note-rules.ts';

const isoDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'an ISO date: 2006, 2006-02 or 2006-02-23');
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');

/** Who is judged by a judgement. */
export const scopeSchema = z.enum([
  'local-services',
  'council-services',
  'health-services',
  'local-authority',
  'lscb',
  'youth-service',
]);

/** One graded statement. */
export const judgementSchema = z.strictObject({
  /** Outcome area id, e.g. `being-healthy`. */
  area: slug,
  /** The name of what is judged, as printed, e.g. `Being healthy`. */
  title: z.string().min(1),
  scope: scopeSchema,
  /** The normalised grade, 4 (best) to 1. */
  grade: z.number().int().min(1).max(4),
  label: gradeLabelSchema,
  /** The grade as printed: `3`, `Good`, `requires improvement to be good`. */
  printed: z.string().min(1),
  /** Fragment of the unit that states the judgement, without `#`. */
  anchor: z.string().min(1),
});

/** When a report was published, and how that is known. */
export const publishedSchema = z.strictObject({
  /** ISO date, as long as `precision` says: `2006-02-23`, `2006-02` or `2006`. */
  date: isoDate,
  precision: z.enum(['day', 'month', 'year']),
  /** Where the date was found; `editor` is shown to readers as the editor's. */
  from: z.enum(['text', 'manifest', 'filename', 'editor']),
  /** The words, or the argument, that the date rests on. */
  evidence: z.string().min(1),
});

/** Page of the source on which a line stands, 1-based and counted through the file; only of a source that has pages. */
const page = z.number().int().positive().optional();

/** Source lines that are furniture and so stand on no page. */
export const omittedSchema = z.strictObject({
  /** 1-based line or range of the source file: `36` or `40-58`. */
  lines: z.string().regex(/^\d+(-\d+)?$/),
  page,
  reason: z.string().min(1),
  /** Its words, counted as `source.words` are. */
  words: z.number().int().nonnegative().optional(),
});

/** Something the importer could not settle, or settled by an editor's decision. */
export const noteSchema = z.strictObject({
  /** 1-based line of the source file. */
  line: z.number().int().positive(),
  page,
  /** Why it was written, for programs: whether it was settled follows from it. */
  rule: noteRuleSchema.optional(),
  /** The number that an editor confirmed; only of `number-is`. */
  number: z.number().int().positive().optional(),
  what: z.string().min(1),
  why: z.string().min(1),
});

/** The file that a report was read from. */
export const sourceSchema = z.strictObject({
  /** Path from the folder that was ingested, with `/` between folders; of a file that was named itself, its name. */
  file: z.string().min(1),
  /** SHA-256 of the file's bytes, hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  pages: z.number().int().positive().optional(),
  /**
   * Words of the whole source, furniture and paragraph numbers included, letters and figures counted apart: as many
   * as the page has, counted so too, with those that were left out.
   */
  words: z.number().int().nonnegative().optional(),
  /** Of a PDF, whether it says itself what its texts are: paragraphs, headings, tables. */
  tagged: z.boolean().optional(),
  /** Where the publisher offers the source, from an editorial file or `sources.csv`. */
  url: z.url({ protocol: /^https?$/ }).optional(),
});

/** The frontmatter of `content/reports/<report-id>.mdx`. */
export const reportSchema = z.strictObject({
  /** `<council>-<framework>-<yyyy>`, with `-<mm>` for a later one of the same year. */
  id: slug,
  title: z.string().min(1),
  /** Id in the register of councils. */
  council: slug,
  /** Id in the register of frameworks. */
  framework: slug,
  published: publishedSchema,
  /** First and last day of the inspection on site, where the text states them. */
  inspected: z.strictObject({ start: isoDate, end: isoDate }).optional(),
  /** The inspectorate's reference number, as printed. */
  reference: z.string().optional(),
  inspectorates: z.array(z.string().min(1)).min(1),
  leadInspector: z.string().optional(),
  judgements: z.array(judgementSchema),
  /** Outcome areas of which the report says itself that they were not judged; left out where it says so of none. */
  notJudged: z.array(slug).optional(),
  /** Words of the report's own text on its page. */
  words: z.number().int().positive(),
  source: sourceSchema,
  omitted: z.array(omittedSchema),
  notes: z.array(noteSchema),
  /** SHA-256 of the file as ingest wrote it, this line left out: tells a hand-edited file. */
  written: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});

export type ReportFrontmatter = z.infer<typeof reportSchema>;
export type Judgement = z.infer<typeof judgementSchema>;
export type Published = z.infer<typeof publishedSchema>;
export type Scope = z.infer<typeof scopeSchema>;
export type Note = z.infer<typeof noteSchema>;
export type Omitted = z.infer<typeof omittedSchema>;
