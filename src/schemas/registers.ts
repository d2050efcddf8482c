/** The registers beside the reports: councils, outcome areas, frameworks. Data files in `content/`. */
import { z } from 'zod';
import { gradeLabelSchema } from './grade.ts';
import { scopeSchema } from './report.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A regular expression as text, matched without regard to case against a line free of markup. */
const pattern = z.string().refine((source) => {
  try {
    return new RegExp(source, 'iu') instanceof RegExp;
  } catch {
    return false;
  }
}, 'must be a regular expression');

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

/** Kinds of council; `sui-generis`: the City of London and the Isles of Scilly, each of its own kind. */
export const councilTypes = [
  'county',
  'unitary',
  'metropolitan-borough',
  'london-borough',
  'sui-generis',
] as const;

const day = z.iso.date();

/** A trust or company that ran the services of a council: reports speak of the council under its name. */
const providerSchema = z.strictObject({
  name: z.string().min(1),
  /** First day on which it ran them. */
  from: day,
  /** Last day; none while it runs them. */
  to: day.optional(),
});

/** One council: `content/councils.yaml` is a list of these. */
export const councilSchema = z.strictObject({
  id,
  /** Short name in running text: `Stockport`. */
  name: z.string().min(1),
  /** ONS (GSS) code, e.g. `E08000007`. */
  gss: z.string().regex(/^E\d{8}$/),
  /** The Department for Education's number of the local authority, e.g. `356`. */
  dfe: z
    .string()
    .regex(/^\d{3}$/)
    .optional(),
  region: z.enum(regions).optional(),
  type: z.enum(councilTypes).optional(),
  /** The day on which it came into being, where that matters: since 1998, or where it was abolished. */
  from: day.optional(),
  /** Its last day, where it was abolished. */
  to: day.optional(),
  /**
   * Other names under which reports speak of it. A style (`City of …`, `… Borough Council`) need not be
   * listed. A name that several councils list may mean any of them.
   */
  variants: z.array(z.string().min(1)).default([]),
  /** Ids under which its page was published before; each goes on leading to it. */
  formerly: z.array(id).default([]),
  /** Ids of the councils that took over, where it was abolished. */
  successors: z.array(id).default([]),
  /** Who ran its services for it, the earliest first; one may run those of several councils. */
  providers: z.array(providerSchema).default([]),
});

/** One outcome area: `content/outcomes.yaml` is a list of these, in the order in which pages show them. */
export const outcomeSchema = z.strictObject({
  id,
  name: z.string().min(1),
  /** What the area asks, in one or two sentences for readers. */
  about: z.string().min(1),
  /** Later areas that this one became part of, each with its reason. */
  became: z.array(z.strictObject({ area: id, reason: z.string().min(1) })).default([]),
  /** Where these facts come from. */
  sources: z.array(z.string().min(1)).default([]),
});

/** What the parts of a report are called, and what they mean: one node of a framework's outline. */
export interface OutlineNode {
  /** Patterns of the heading, whole. */
  match: string[];
  /** Outcome area that the section is about. */
  area?: string | undefined;
  scope?: z.infer<typeof scopeSchema> | undefined;
  /** `summary`: repeats what a later part states; `annex`: its numbering starts again. */
  role?: 'summary' | 'annex' | 'recommendations' | 'grades' | undefined;
  /** Prefix of the addresses of this section's recommendations, where it is not `rec`. */
  prefix?: string | undefined;
  /** The sections below it; `any`: every heading that follows until the next sibling. */
  children?: OutlineNode[] | 'any' | undefined;
}

const outlineNodeSchema: z.ZodType<OutlineNode> = z.lazy(() =>
  z.strictObject({
    match: z.array(pattern).min(1),
    area: id.optional(),
    scope: scopeSchema.optional(),
    role: z.enum(['summary', 'annex', 'recommendations', 'grades']).optional(),
    prefix: id.optional(),
    children: z.union([z.array(outlineNodeSchema), z.literal('any')]).optional(),
  }),
);

const reason = z.string().min(1);

/**
 * What a report without a grade on an area means, where that is more than that it does not judge the area. A report
 * is of the first kind that fits it.
 */
const blankSchema = z.discriminatedUnion('type', [
  /** Judged together with another area: one grade is for both. */
  z.strictObject({
    type: z.literal('joint'),
    area: id,
    /** The area under which that grade stands in the data. */
    with: id,
    /** Patterns of the names under which a report prints the judgement that covers both. */
    titles: z.array(pattern).min(1),
    reason,
  }),
  /** The judgement was ended while the framework went on. */
  z.strictObject({
    type: z.literal('abolished'),
    area: id,
    /** A report published on this day or later that lacks the judgement lacks it for this. */
    from: day,
    reason,
  }),
]);

/** One framework: a file of `content/frameworks/`. */
export const frameworkSchema = z.strictObject({
  id,
  /** `Joint area review` */
  name: z.string().min(1),
  /** What its reports call themselves, as they are cited, with `{council}` and `{year}` of publication. */
  document: z.string().min(1),
  /**
   * Other titles that its reports print, with `{council}` as above and `{name}` for what a report prints there itself.
   * A report bears the longest that stands on lines of its own near its head. Words before `: ` are not looked for.
   */
  documents: z.array(z.string().min(1)).default([]),
  /** First and last year of publication; no last year while in force. */
  years: z.strictObject({ from: z.number().int(), to: z.number().int().optional() }),
  /** What it was, for readers, in a few sentences. */
  about: z.string().min(1),
  /** What every judgement of it is on, the overall one too, where that is not all children’s services. */
  subject: z.string().min(1).optional(),
  /** The law it rests on. */
  law: z.string().min(1),
  /** Where these facts come from. */
  sources: z.array(z.string().min(1)).min(1),
  inspectorates: z.array(z.string().min(1)).min(1),
  /** The licence under which its reports may be reused, for readers. */
  licence: z.strictObject({ name: z.string(), text: z.string(), url: z.url().optional() }),
  /** The grades it gives, best first: what is printed, and the normalised grade. */
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
  /** Whether a greater printed number is the better grade (`rising`) or the worse (`falling`); none: words alone. */
  direction: z.enum(['rising', 'falling']).optional(),
  /** What it judges, in the order printed. */
  judgements: z.array(
    z.strictObject({
      area: id,
      scope: scopeSchema,
      /** Patterns of the names under which a grade table prints it. */
      titles: z.array(pattern).min(1),
      /** Patterns of a sentence that states it wherever it stands; `GRADE` stands for any grade word. */
      statements: z.array(pattern).default([]),
      /** Whether every report of the framework gives it: one that seems not to gets a warning. */
      always: z.boolean().default(false),
      /** Patterns of a heading, or of a line of its own, that states the grade, `GRADE` as above. */
      headings: z.array(pattern).default([]),
    }),
  ),
  blanks: z.array(blankSchema).default([]),
  /** Column headings of a grade table that name who is judged. */
  columns: z.array(z.strictObject({ match: pattern, scope: scopeSchema })).default([]),
  /** Patterns of a sentence that states the judgement of the section it stands in, with `GRADE`. */
  statements: z.array(pattern).default([]),
  /** Labels printed over lists of findings. */
  findings: z
    .strictObject({ strengths: z.array(pattern), weaknesses: z.array(pattern) })
    .default({ strengths: [], weaknesses: [] }),
  /**
   * Patterns of what a report calls one of this framework: `APA`, `annual performance assessment`. A longer name
   * comes before one that it begins with; frameworks may share a name that does not tell them apart.
   */
  mentions: z.array(pattern).default([]),
  /** Whether each council had one a year, so that a year tells which is meant. */
  yearly: z.boolean().default(false),
  /** How a text is known to be of this framework; the greatest sum of weights wins. */
  recognise: z.array(
    z.strictObject({
      match: pattern,
      weight: z.number(),
      /** `head`: only in the first forty lines that hold text. */
      where: z.enum(['head', 'anywhere']),
    }),
  ),
  /** The sections its reports are made of. */
  outline: z.array(outlineNodeSchema),
});

export type Council = z.infer<typeof councilSchema>;
export type Provider = z.infer<typeof providerSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
export type Framework = z.infer<typeof frameworkSchema>;
