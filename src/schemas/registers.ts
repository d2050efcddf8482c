/** The registers: data files in `content/` on councils, outcome areas and frameworks. */
import { z } from 'zod';
import { gradeLabelSchema } from './grade.ts';
import { namePattern, pattern } from './pattern.ts';
import { scopeSchema } from './report.ts';
import { slugSchema } from './slug.ts';

/** The nine regions of England, as the Office for National Statistics names them. */
export const regions = [
  'North East',
  'North West',
  'Yorkshire and The Humber',
  'East Midlands',
  'West Midlands',
  'East of England',
  'London',
  'South East',
  'South West',
] as const;

/** Kinds of council; `sui-generis` is for the City of London and the Isles of Scilly, which are unique. */
export const councilTypes = [
  'county',
  'unitary',
  'metropolitan-borough',
  'london-borough',
  'sui-generis',
] as const;

const day = z.iso.date();

/** A trust or company that ran the services of a council: reports may use its name for the council. */
const providerSchema = z.strictObject({
  name: z.string().min(1),
  /** First day on which it ran them. */
  from: day,
  /** Last day; none while it still runs them. */
  to: day.optional(),
});

/** A council: an entry of `content/councils.yaml`. */
export const councilSchema = z.strictObject({
  id: slugSchema,
  /** Short name in running text: `Stockport`. */
  name: z.string().min(1),
  /** ONS (GSS) code, e.g. `E08000007`. */
  gss: z.string().regex(/^E\d{8}$/),
  /** The Department for Education's number for the local authority, e.g. `356`. */
  dfe: z
    .string()
    .regex(/^\d{3}$/)
    .optional(),
  region: z.enum(regions).optional(),
  type: z.enum(councilTypes).optional(),
  /** First day, where that matters: for a council founded since 1998 or abolished. */
  from: day.optional(),
  /** Last day, if it was abolished. */
  to: day.optional(),
  /**
   * Other names that reports use for it. A style (`City of …`, `… Borough Council`) need not be listed. A name that
   * several councils list may mean any of them.
   */
  variants: z.array(z.string().min(1)).default([]),
  /** Short forms in official use that readers search for. Not looked for in reports, where they may mean something else. */
  abbreviations: z.array(z.string().min(1)).default([]),
  /**
   * Districts and towns in its area, present and former, for readers who do not know which council is theirs. Not looked
   * for in reports, which name them as places.
   */
  localities: z.array(z.string().min(1)).default([]),
  /** Former ids of its page, each of which still leads to it. */
  formerly: z.array(slugSchema).default([]),
  /** Ids of the councils that took over, if it was abolished. */
  successors: z.array(slugSchema).default([]),
  /** Who ran its services for it, earliest first; a provider may run those of several councils. */
  providers: z.array(providerSchema).default([]),
});

/** An outcome area: an entry of `content/outcomes.yaml`, which is in the order in which pages show them. */
export const outcomeSchema = z.strictObject({
  id: slugSchema,
  name: z.string().min(1),
  /** Other names by which reports and readers call it, also in short. Search leads to its page from them. */
  variants: z.array(z.string().min(1)).default([]),
  /** What the area asks, in one or two sentences for readers. */
  about: z.string().min(1),
  /** Later areas that this one became part of, each with the reason. */
  became: z.array(z.strictObject({ area: slugSchema, reason: z.string().min(1) })).default([]),
  /** Where these facts come from. */
  sources: z.array(z.string().min(1)).default([]),
});

/** A node of a framework's outline: what a part of its reports is called, and what it means. */
const outlineNodeSchema = z.strictObject({
  /**
   * Patterns that match the whole heading, without the grade after it. One that ends in `.+` takes in the grade: end it
   * in the last word of the name.
   */
  match: z.array(namePattern).min(1),
  /** Outcome area of the section; null if it has none although the section above it has one. */
  area: slugSchema.nullable().optional(),
  scope: scopeSchema.optional(),
  /** `summary`: repeats what a later part states; `annex`: its numbering starts again. */
  role: z.enum(['summary', 'annex', 'recommendations', 'grades']).optional(),
  /** Prefix of the addresses of this section's recommendations, if it is not `rec`. */
  prefix: slugSchema.optional(),
  /**
   * The sections below it, and any unnamed; `any`: all headings up to the next sibling; `lists`: only unnamed ones over
   * nothing but lists.
   */
  get children() {
    return z.union([z.array(outlineNodeSchema), z.enum(['any', 'lists'])]).optional();
  },
});

const reason = z.string().min(1);

/**
 * Why a report may lack a grade on an area, other than that it does not judge the area. The first entry that fits a
 * report applies.
 */
const blankSchema = z.discriminatedUnion('type', [
  /** Judged together with another area: one grade covers both. */
  z.strictObject({
    type: z.literal('joint'),
    area: slugSchema,
    /** The area under which the data lists that grade. */
    with: slugSchema,
    /** Patterns of the names that reports print for the judgement that covers both. */
    titles: z.array(pattern).min(1),
    reason,
  }),
  /** The judgement was abolished while the framework continued. */
  z.strictObject({
    type: z.literal('abolished'),
    area: slugSchema,
    /** If a report published on or after this day lacks the judgement, this is why. */
    from: day,
    reason,
  }),
]);

const licenceSchema = z.strictObject({
  name: z.string(),
  text: z.string(),
  url: z.url().optional(),
});

/** A framework: a file in `content/frameworks/`. */
export const frameworkSchema = z.strictObject({
  id: slugSchema,
  /** `Joint area review` */
  name: z.string().min(1),
  /** The title under which its reports are cited, with `{council}` and `{year}` (of publication) to be filled in. */
  document: z.string().min(1),
  /**
   * Other titles that its reports print, with `{council}` as above and `{name}` for any name printed there. A report
   * has the longest one found on lines of its own near its start. The council and `: ` at the start are not looked for.
   */
  documents: z.array(z.string().min(1)).default([]),
  /** First and last year of publication; no last year while it is in force. */
  years: z.strictObject({ from: z.number().int(), to: z.number().int().optional() }),
  /** What it was, for readers, in a few sentences. */
  about: z.string().min(1),
  /** The subject of all its judgements, including the overall one, if that is not all children’s services. */
  subject: z.string().min(1).optional(),
  /** The law on which it is based. */
  law: z.string().min(1),
  /** Where these facts come from. */
  sources: z.array(z.string().min(1)).min(1),
  inspectorates: z.array(z.string().min(1)).min(1),
  /** The licence under which its reports may be reused, for readers. */
  licence: licenceSchema,
  /** The licences of those of its reports that state them instead: `match` is found in the words that do. */
  otherLicences: z.array(licenceSchema.extend({ match: pattern })).optional(),
  /** The grades it gives, best first: the normalised grade, and how it is printed. */
  scale: z
    .array(
      z.strictObject({
        grade: z.number().int().min(1).max(4),
        label: gradeLabelSchema,
        /** Patterns of the printed forms: `4`, `outstanding/excellent`. */
        printed: z.array(pattern).min(1),
      }),
    )
    .min(1),
  /** Whether a higher printed number is a better grade (`rising`) or a worse one (`falling`); none: only words. */
  direction: z.enum(['rising', 'falling']).optional(),
  /** What it judges, in the order printed. */
  judgements: z.array(
    z.strictObject({
      area: slugSchema,
      scope: scopeSchema,
      /** Patterns of its names in tables of grades. If several share a name, the area of the section decides. */
      titles: z.array(namePattern).min(1),
      /** Patterns of a sentence that states it in any section; `GRADE` stands for any grade in words. */
      statements: z.array(pattern).default([]),
      /** Whether every report of the framework gives it. If one seems not to, there is a warning. */
      always: z.boolean().default(false),
      /**
       * Patterns of a heading, or of a separate line, that states the grade; `GRADE` as above. A heading of the outline
       * that names the area, with a grade after or below it, needs none.
       */
      headings: z.array(pattern).default([]),
    }),
  ),
  /** Patterns of the names of what its reports also grade, but that has no outcome area: shown as text, with a note. */
  otherJudgements: z.array(namePattern).default([]),
  blanks: z.array(blankSchema).default([]),
  /** Headers of columns in tables of grades that name who is judged. */
  columns: z.array(z.strictObject({ match: pattern, scope: scopeSchema })).default([]),
  /** Patterns of a sentence that states the judgement of its own section, with `GRADE`. */
  statements: z.array(pattern).default([]),
  /** Labels printed above lists of findings. */
  findings: z
    .strictObject({ strengths: z.array(pattern), weaknesses: z.array(pattern) })
    .default({ strengths: [], weaknesses: [] }),
  /**
   * Patterns of what other reports call a report of this framework: `APA`, `annual performance assessment`. List a
   * longer name before one that it begins with. Frameworks may share an ambiguous name.
   */
  mentions: z.array(pattern).default([]),
  /** Whether each council had one report a year, so that a year identifies it. */
  yearly: z.boolean().default(false),
  /** How a text of this framework is recognised; the highest sum of weights wins. A weight below 0 tells against it. */
  recognise: z.array(
    z.strictObject({
      match: pattern,
      weight: z.number(),
      /** `head`: only in the first forty lines with text. */
      where: z.enum(['head', 'anywhere']),
    }),
  ),
  /**
   * Patterns of an unnumbered paragraph that ends what a section says about its area, if no heading does: the first
   * words of an imprint, or the thanks at the end of a letter.
   */
  closings: z.array(pattern).default([]),
  /** The sections of its reports. */
  outline: z.array(outlineNodeSchema),
});

export type Council = z.infer<typeof councilSchema>;
export type Provider = z.infer<typeof providerSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
export type Framework = z.infer<typeof frameworkSchema>;
export type OutlineNode = z.infer<typeof outlineNodeSchema>;
export type Licence = z.infer<typeof licenceSchema>;
