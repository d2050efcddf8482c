import { expect, it } from 'vitest';
import { publishedSchema } from '../../../src/schemas/report.ts';

it.each([
  ['2018-02-28', true],
  ['2018-02-30', false],
  ['2018-13-01', false],
  ['2018-00', false],
  ['2018-7-17', false],
  ['2018', true],
])('takes %s for a date of publication: %s', (date, isDate) => {
  const published = { date, precision: 'day', from: 'editor', evidence: 'A letter.' };
  expect(publishedSchema.safeParse(published).success).toBe(isDate);
});
