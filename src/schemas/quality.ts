/** How well a report was read: an entry of `data/quality.json` and of the page “Quality”. */
import { z } from 'zod';
import { noteSchema, sourceSchema } from './report.ts';

const id = z.string().min(1);
const count = z.number().int().nonnegative();

/** What is still to be settled in a report. */
const openProblemSchema = z
  .strictObject({
    type: z
      .enum(['judgement', 'words', 'edited', 'numbers', 'note'])
      .describe(
        'judgement: a grade that every report of the framework gives was not found, or none at all; words: those of the page and those left out are not those of the source; edited: the text was changed by hand since it was read; numbers: paragraph numbers are missing from a run; note: the importer could not tell which of two readings is right.',
      ),
    what: z.string().min(1).describe('The problem, in a sentence for readers.'),
    line: z.number().int().positive().optional().describe('Line of the source, of a note.'),
    page: z.number().int().positive().optional().describe('Page of the source, of a note.'),
  })
  .describe('A problem that nobody has settled yet.');

const expectedSchema = z.strictObject({
  area: id.describe('Outcome area id.'),
  state: z
    .enum(['found', 'joint', 'missing'])
    .describe('joint: one judgement covers it and another area.'),
});

const noteEntrySchema = noteSchema.extend({
  standing: z
    .enum(['open', 'editor', 'rule', 'printed', 'checked'])
    .describe(
      'open: not settled; editor: settled by an editor, with evidence; rule: settled by a rule of reading; printed: the source is so, and is shown as printed; checked: the report as built is checked for it.',
    ),
});

export const qualitySchema = z.strictObject({
  report: id.describe('Report id.'),
  url: z.url().describe('Full address of the report.'),
  source: sourceSchema
    .omit({ words: true })
    .describe('The file that the report was read from, with the SHA-256 of its bytes.'),
  words: z
    .strictObject({
      source: count.nullable().describe('Words of the source; null where ingest did not count.'),
      left: count.nullable().describe('Words of what was left out; null where not counted.'),
      page: count.describe('Words of the text on its page, counted in this build.'),
    })
    .describe(
      'Source = left + page. Letters that stand together are a word, figures another; numbers of paragraphs are counted.',
    ),
  units: z
    .strictObject({
      section: count.describe('Sections.'),
      paragraph: count.describe('Paragraphs.'),
      recommendation: count.describe('Recommendations.'),
      strength: count.describe('Strengths.'),
      weakness: count.describe('Weaknesses.'),
      item: count.describe('Items of other lists.'),
      footnote: count.describe('Footnotes.'),
    })
    .describe('What has an address, by kind.'),
  runs: z
    .array(
      z.strictObject({
        part: z.string().describe('Slug of the part it counts; empty for the main run.'),
        last: z.number().int().positive().describe('The highest number.'),
        missing: z
          .array(z.number().int().positive())
          .describe('Numbers below it that are not there.'),
        confirmed: z
          .array(z.number().int().positive())
          .describe('Those of them that an editor confirmed not to be printed.'),
      }),
    )
    .describe('The runs of paragraph numbers, the main run first.'),
  judgements: z
    .strictObject({
      found: count.describe('Judgements in the data of the report.'),
      expected: z
        .array(expectedSchema)
        .describe('Areas on which every report of the framework then gave a grade.'),
      ended: z
        .array(id)
        .describe('Areas of which the framework ended the grade before the report.'),
      also: z
        .array(id)
        .describe('Areas that the framework may grade besides, and this report does.'),
      notJudged: z
        .array(id)
        .describe('Areas of which the report says itself that they were not judged.'),
      notHere: z
        .array(id)
        .describe('Areas that the framework may grade, and this report does not.'),
    })
    .describe('Its judgements, and those that a reader may expect.'),
  omissions: z
    .array(
      z.strictObject({
        reason: z.string().min(1).describe('Why it is not the text of the report.'),
        where: z.string().min(1).describe('Its lines, or pages where the source has pages.'),
        words: count.nullable().describe('Its words; null where not counted.'),
      }),
    )
    .describe('What was left out, by reason.'),
  notes: z
    .array(noteEntrySchema)
    .describe('What the importer or an editor has to say of the text.'),
  corrections: z
    .array(
      z.strictObject({
        what: z.string().min(1).describe('What was decided.'),
        why: z.string().nullable().describe('Reason and evidence; null where none is on record.'),
      }),
    )
    .describe('What an editor decided: the date, numbers, addresses.'),
  problems: z
    .array(openProblemSchema)
    .describe('Open problems, the gravest first; none where all is settled.'),
});

export type Quality = z.infer<typeof qualitySchema>;
export type OpenProblem = z.infer<typeof openProblemSchema>;
