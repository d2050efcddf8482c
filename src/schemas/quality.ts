/** How well a report was read: an entry of `data/quality.json` and of the page “Quality”. */
import { z } from 'zod';
import { standings } from './note-rules.ts';
import { noteSchema, sourceSchema } from './report.ts';

const id = z.string().min(1);
const count = z.number().int().nonnegative();

/** Something that is not yet settled in a report. */
const openProblemSchema = z
  .strictObject({
    type: z
      .enum(['judgement', 'words', 'edited', 'numbers', 'note'])
      .describe(
        'judgement: a grade that every report under the framework gives was not found, or no grade was; words: those on the page and those left out do not add up to those of the source; edited: the text was changed by hand after it was read; numbers: paragraph numbers are missing from a run; note: the importer could not tell which of two readings is right.',
      ),
    what: z.string().min(1).describe('The problem, in a sentence for readers.'),
    line: z.number().int().positive().optional().describe('For a note, the line of the source.'),
    page: z.number().int().positive().optional().describe('For a note, the page of the source.'),
  })
  .describe('A problem that nobody has settled yet.');

const expectedSchema = z.strictObject({
  area: id.describe('Outcome area id.'),
  state: z
    .enum(['found', 'joint', 'missing'])
    .describe('joint: one judgement covers this area and another.'),
});

const noteEntrySchema = noteSchema.extend({
  standing: z
    .enum(standings)
    .describe(
      'open: not settled; editor: settled by an editor, with evidence; rule: settled by a rule; printed: the source is like that, and is shown as printed; checked: each build checks the report for it.',
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
      source: count.nullable().describe('Words of the source; null if ingest did not count them.'),
      left: count.nullable().describe('Words left out; null if not counted.'),
      page: count.describe('Words of the text on its page, counted in this build.'),
    })
    .describe(
      'Source = left + page. A run of letters is a word, a run of figures another; paragraph numbers are included.',
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
        part: z.string().describe('Slug of the part it numbers; empty for the main sequence.'),
        last: z.number().int().positive().describe('The highest number.'),
        missing: z.array(z.number().int().positive()).describe('Lower numbers that are missing.'),
        confirmed: z
          .array(z.number().int().positive())
          .describe('Those that an editor confirmed are not printed.'),
      }),
    )
    .describe('The sequences of paragraph numbers, the main one first.'),
  judgements: z
    .strictObject({
      found: count.describe('Judgements in the report’s data.'),
      expected: z
        .array(expectedSchema)
        .describe('Areas for which every report under the framework gave a grade at that time.'),
      ended: z.array(id).describe('Areas whose grade the framework had ended before the report.'),
      also: z.array(id).describe('Other areas that the framework may grade and this report does.'),
      notJudged: z.array(id).describe('Areas that the report itself says were not judged.'),
      notHere: z.array(id).describe('Areas that the framework may grade and this report does not.'),
    })
    .describe('Its judgements, and those a reader may expect.'),
  omissions: z
    .array(
      z.strictObject({
        reason: z.string().min(1).describe('Why it is not the text of the report.'),
        where: z.string().min(1).describe('Its lines, or its pages if the source has pages.'),
        words: count.nullable().describe('Its words; null if not counted.'),
      }),
    )
    .describe('What was left out, by reason.'),
  notes: z.array(noteEntrySchema).describe('What the importer or an editor noted about the text.'),
  corrections: z
    .array(
      z.strictObject({
        what: z.string().min(1).describe('What was decided.'),
        why: z.string().nullable().describe('Reason and evidence; null if none is recorded.'),
      }),
    )
    .describe('What an editor decided: the date, numbers, addresses.'),
  problems: z
    .array(openProblemSchema)
    .describe('Open problems, the most serious first; none if everything is settled.'),
});

export type Quality = z.infer<typeof qualitySchema>;
export type OpenProblem = z.infer<typeof openProblemSchema>;
