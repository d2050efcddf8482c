import { describe, expect, it } from 'vitest';
import { decidedPublishedSchema, publishedSchema } from '../../../src/schemas/report.ts';

describe('a date of publication', () => {
  it.each([
    ['2018-02-28', 'day', true],
    ['2018-02-30', 'day', false],
    ['2018-13-01', 'day', false],
    ['2018-00', 'month', false],
    ['2018-7-17', 'day', false],
    ['2018-07', 'month', true],
    ['2018', 'year', true],
  ])('%s, exact to the %s, is one that the calendar has: %s', (date, precision, isDate) => {
    const published = { date, precision, from: 'text', evidence: 'line 1' };
    expect(publishedSchema.safeParse(published).success).toBe(isDate);
  });

  it('is as exact as it is said to be, also if an editor decides it', () => {
    const decided = { date: '2008', precision: 'day', evidence: 'A letter.' };
    const message = 'is not how exact the date is';
    for (const schema of [publishedSchema, decidedPublishedSchema]) {
      const from = schema === publishedSchema ? { from: 'text' } : {};
      expect(schema.safeParse({ ...decided, ...from }).error?.issues).toMatchObject([
        { path: ['precision'], message },
      ]);
    }
  });
});
