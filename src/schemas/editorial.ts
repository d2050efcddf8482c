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

/** `content/editorial/<report-id>.yaml` */

export const editorialSchema = z.strictObject({
  /** SHA-256 of the source file that the decisions were made for. */
  source: z.string().regex(/^[0-9a-f]{64}$/),
  published: publishedSchema.omit({ from: true }).optional(),
  council: z.string().optional(),
  framework: z.string().optional(),
  corrections: z.array(correctionSchema).default([]),
});

export type Editorial = z.infer<typeof editorialSchema>;
export type Correction = z.infer<typeof correctionSchema>;
