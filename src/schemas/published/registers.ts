/** The registers in the published data files: what explains a judgement, without what only the importer needs. */
import { z } from 'zod';
import { comparableSchema } from '../comparable.ts';
import { councilSchema, frameworkSchema, outcomeSchema } from '../registers.ts';
import { judgementSchema } from '../report.ts';

const id = councilSchema.shape.id;
const area = id.describe('Outcome area id.');
const { scope, grade, label } = judgementSchema.shape;
const years = frameworkSchema.shape.years.shape;
const licence = frameworkSchema.shape.licence.shape;

const licenceEntrySchema = z.strictObject({
  name: licence.name.describe('Its name.'),
  text: licence.text.describe('The terms, as the reports state them.'),
  url: licence.url.unwrap().nullable().describe('Where the terms are published; null if nowhere.'),
});

export const stepSchema = z.strictObject({
  area,
  reason: z.string().min(1).describe('Why the question continued there, and what changed.'),
});

export const areaSchema = z
  .strictObject({
    id: id.describe('Outcome area id: /outcomes/<id>/ is its page.'),
    name: outcomeSchema.shape.name.describe('Its name.'),
    about: outcomeSchema.shape.about.describe('What it asks, and which frameworks judge it.'),
    became: z.array(stepSchema).describe('The later areas that took over its question.'),
    sources: outcomeSchema.shape.sources.unwrap().describe('Where these facts come from.'),
  })
  .meta({ id: 'Area', description: 'What is judged.' });

const blankSchema = z.strictObject({
  type: z
    .enum(['joint', 'abolished'])
    .describe('joint: judged together with another area; abolished: no longer judged.'),
  area,
  with: id
    .nullable()
    .describe('joint: the area under which the shared grade is given; otherwise null.'),
  from: z.iso
    .date()
    .nullable()
    .describe('abolished: the first day from which reports have no such grade; otherwise null.'),
  reason: z.string().min(1).describe('The reason, for readers.'),
});

export const frameworkEntrySchema = z
  .strictObject({
    id: id.describe('Framework id: /frameworks/<id>/ is its page.'),
    name: frameworkSchema.shape.name.describe('Its name.'),
    years: z
      .strictObject({
        from: years.from.describe('First year of publication.'),
        to: years.to.unwrap().nullable().describe('Last year; null while it is in force.'),
      })
      .describe('When its reports were published.'),
    about: frameworkSchema.shape.about.describe('What it was.'),
    law: frameworkSchema.shape.law.describe('The law it is based on.'),
    sources: frameworkSchema.shape.sources.describe('Where these facts come from.'),
    inspectorates: frameworkSchema.shape.inspectorates.describe('Who inspected under it.'),
    licence: licenceEntrySchema.describe(
      'The terms under which its reports may be reused, unless they state others.',
    ),
    otherLicences: z
      .array(licenceEntrySchema)
      .describe('Terms that apply instead to those of its reports that state them.'),
    scale: z
      .array(z.strictObject({ grade, label }))
      .describe('The grades that it gives, best first.'),
    direction: frameworkSchema.shape.direction
      .unwrap()
      .nullable()
      .describe(
        'Whether a higher printed number is a better grade (rising) or a worse one (falling); null if it prints only words. In the field grade, higher is always better.',
      ),
    judgements: z
      .array(
        z.strictObject({
          area,
          scope,
          always: z.boolean().describe('Whether each of its reports gives this grade.'),
        }),
      )
      .describe('What it judges, in the order printed.'),
    blanks: z
      .array(blankSchema)
      .describe('Why a report can lack a grade for an area that the framework judges.'),
  })
  .meta({ id: 'Framework', description: 'An inspection regime.' });

export const comparableEntrySchema = z
  .strictObject({
    areas: comparableSchema.shape.areas.describe('The outcome areas it applies to.'),
    from: comparableSchema.shape.from.describe('Framework of the earlier judgement.'),
    to: comparableSchema.shape.to.describe('Framework of the later judgement.'),
    scope,
    reason: comparableSchema.shape.reason.describe('Why, and what differs.'),
    sources: comparableSchema.shape.sources.describe('Where this comes from.'),
  })
  .meta({ id: 'Comparable', description: 'Judgements that may be compared.' });

export const councilEntrySchema = z
  .strictObject({
    id: id.describe('Council id: /councils/<id>/ is its page.'),
    name: councilSchema.shape.name.describe('Its short name.'),
    gss: councilSchema.shape.gss.describe(
      'Code from the Office for National Statistics; for an abolished council, its last.',
    ),
    dfe: councilSchema.shape.dfe
      .unwrap()
      .nullable()
      .describe('Number from the Department for Education; null if none is known.'),
    region: councilSchema.shape.region.unwrap().nullable().describe('Region of England.'),
    type: councilSchema.shape.type.unwrap().nullable().describe('Kind of council.'),
    from: councilSchema.shape.from
      .unwrap()
      .nullable()
      .describe('First day of a council founded since 1998; otherwise null.'),
    to: councilSchema.shape.to
      .unwrap()
      .nullable()
      .describe('Last day of an abolished council; otherwise null.'),
    successors: councilSchema.shape.successors
      .unwrap()
      .describe('Ids of the councils that took over from it.'),
  })
  .meta({ id: 'Council', description: 'A local authority.' });
