/** Editorial files: what an editor knows about a report that its text does not say, with evidence. */
import { z } from 'zod';
import { decidedPublishedSchema, sha256Schema } from './report.ts';
import { slugSchema } from './slug.ts';

/** A decision on a line of the source. It changes how the text is read, never the text itself. */
const correctionSchema = z.discriminatedUnion('what', [
  z.strictObject({
    /** 1-based source line. */
    line: z.number().int().positive(),
    /** The number that starts the line belongs to the paragraph above it. */
    what: z.literal('number-belongs-above'),
    why: z.string().min(1),
    evidence: z.string().min(1),
  }),
  z.strictObject({
    line: z.number().int().positive(),
    /** The paragraph on the line is addressed by this number, whatever number is printed. */
    what: z.literal('number-is'),
    number: z.number().int().positive(),
    why: z.string().min(1),
    evidence: z.string().min(1),
  }),
  z.strictObject({
    line: z.number().int().positive(),
    /** The number that starts the line is part of the text. */
    what: z.literal('no-number'),
    why: z.string().min(1),
    evidence: z.string().min(1),
  }),
]);

/** A decision on a published address whose text has changed (see `src/ledger`). */
const addressDecisionSchema = z.discriminatedUnion('what', [
  z.strictObject({
    /** The text of `from` is now at `to`; the old address still leads to it. */
    what: z.literal('renamed'),
    from: slugSchema,
    to: slugSchema,
    why: z.string().min(1),
  }),
  z.strictObject({
    /** The address now has another text, which links to it will find. */
    what: z.literal('replaced'),
    fragment: slugSchema,
    why: z.string().min(1),
  }),
  z.strictObject({
    /** No text has the address any more; a note on the report's page says so. */
    what: z.literal('withdrawn'),
    fragment: slugSchema,
    why: z.string().min(1),
  }),
]);

/** `content/editorial/<report-id>.yaml` */
export const editorialSchema = z.strictObject({
  /** SHA-256 of the source file that the decisions were made for. */
  source: sha256Schema,
  published: decidedPublishedSchema.optional(),
  council: z.string().optional(),
  framework: z.string().optional(),
  /** Where the publisher offers the source file. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  corrections: z.array(correctionSchema).default([]),
  /** The report-id of the report, whatever its date and council imply. */
  id: slugSchema.optional(),
  /** Former report-ids, each of which still leads to the report. */
  formerly: z.array(slugSchema).default([]),
  addresses: z.array(addressDecisionSchema).default([]),
});

export type Editorial = z.infer<typeof editorialSchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type AddressDecision = z.infer<typeof addressDecisionSchema>;
