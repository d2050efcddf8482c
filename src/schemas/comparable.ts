/** Which judgements may be joined by a line in charts: the entries of `content/comparable.yaml`. */
import { z } from 'zod';
import { scopeSchema } from './report.ts';
import { slugSchema } from './slug.ts';

/** Judgements, of one or two frameworks, that ask much the same on scales that match step by step. */
export const comparableSchema = z.strictObject({
  /** The outcome areas that it applies to. Judgements are only ever compared within an area. */
  areas: z.array(slugSchema).min(1),
  /** Framework of the earlier judgement. */
  from: slugSchema,
  /** Framework of the later judgement; the same as `from` for two reports of one framework. */
  to: slugSchema,
  /** Who is judged in both. */
  scope: scopeSchema,
  /** Why they may be compared, and what differs, for readers. */
  reason: z.string().min(1),
  /** Where this comes from. */
  sources: z.array(z.string().min(1)).min(1),
});

export type Comparable = z.infer<typeof comparableSchema>;
