/** A judgement in the published data files: with its words, and what it may be compared with. */
import { z } from 'zod';
import { judgementSchema, publishedSchema, reportSchema } from '../report.ts';

const { anchor, grade, label } = judgementSchema.shape;

const quoteSchema = z.strictObject({
  anchor: z.string().min(1).describe('Fragment of the unit that holds the words, without #.'),
  url: z.url().describe('Full address of that unit.'),
  place: z
    .string()
    .min(1)
    .describe('What the place is called: paragraph 38, strength in “Staying safe”.'),
  text: z.string().min(1).describe('The words, verbatim.'),
  grade: z
    .string()
    .min(1)
    .nullable()
    .describe('The grade printed in a cell beside them, if they are a heading; otherwise null.'),
});

const previousJudgementSchema = z.strictObject({
  report: reportSchema.shape.id,
  anchor,
  grade,
  label,
  reason: z.string().min(1).describe('Why the two may be compared, and what differs.'),
  break: z
    .boolean()
    .describe(
      'Whether the questions changed between them; a chart should then show a break in its line.',
    ),
});

export const judgementRecordSchema = z
  .strictObject({
    report: reportSchema.shape.id,
    council: reportSchema.shape.council,
    framework: reportSchema.shape.framework,
    published: publishedSchema.shape.date,
    ...judgementSchema.shape,
    url: z.url().describe('Full address of the unit that states it.'),
    covers: z
      .string()
      .min(1)
      .nullable()
      .describe('Why it also covers another area; null if it covers only its own.'),
    quotes: z
      .array(quoteSchema)
      .describe(
        'The words that state it and give reasons; none if only a table of grades states it.',
      ),
    previous: previousJudgementSchema
      .nullable()
      .describe(
        'The previous judgement with the same council, area and scope that it may be compared with; null if there is none.',
      ),
  })
  .meta({ id: 'Judgement', description: 'One graded statement in a report.' });

/** A judgement in `data/judgements.json` and in the files of councils and outcome areas. */
export type JudgementRecord = z.infer<typeof judgementRecordSchema>;
/** An earlier judgement of the same council on the same area. */
export type PreviousJudgement = z.infer<typeof previousJudgementSchema>;
