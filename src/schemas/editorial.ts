/** Editorial files: what an editor knows of one report that its text does not say, with evidence. */
import { z } from 'zod';
import { publishedSchema } from './report.ts';

/** A decision on one line of the source. It changes how the text is read, never the text. */
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
    /** The paragraph on the line has this address, whatever number is printed. */
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

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');

/** A decision on a published address, where the text that it carries has changed (see `src/ledger`). */
const addressDecisionSchema = z.discriminatedUnion('what', [
  z.strictObject({
    /** The text of `from` is at `to` now; the old address goes on leading to it. */
    what: z.literal('renamed'),
    from: slug,
    to: slug,
    why: z.string().min(1),
  }),
  z.strictObject({
    /** The address carries another text from now on: links to it find that. */
    what: z.literal('replaced'),
    fragment: slug,
    why: z.string().min(1),
  }),
  z.strictObject({
    /** No text has the address any more; the report's page says so there. */
    what: z.literal('withdrawn'),
    fragment: slug,
    why: z.string().min(1),
  }),
]);

/** `content/editorial/<report-id>.yaml` */

export const editorialSchema = z.strictObject({
  /** SHA-256 of the source file that the decisions were made for. */
  source: z.string().regex(/^[0-9a-f]{64}$/),
  published: publishedSchema.omit({ from: true }).optional(),
  council: z.string().optional(),
  framework: z.string().optional(),
  /** Where the publisher offers the source file. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  corrections: z.array(correctionSchema).default([]),
  /** The report-id that the report is to have, whatever its date and council say. */
  id: slug.optional(),
  /** Report-ids under which it was published before; each goes on leading to it. */
  formerly: z.array(slug).default([]),
  addresses: z.array(addressDecisionSchema).default([]),
});

export type Editorial = z.infer<typeof editorialSchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type AddressDecision = z.infer<typeof addressDecisionSchema>;
