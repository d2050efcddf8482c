import { expect, it } from 'vitest';
import { reportPeriod } from '../../../../src/pipeline/model/report-period.ts';

it('the period of a report is its inspection, or otherwise the six months before its publication', () => {
  const inspected = { start: '2019-01-14', end: '2019-01-25' };
  expect(reportPeriod(inspected, { date: '2019-03-11' })).toBe(inspected);
  expect(reportPeriod(null, { date: '2019-07-03' })).toEqual({
    start: '2019-01',
    end: '2019-07-03',
  });
  expect(reportPeriod(null, { date: '2019-03' })).toEqual({ start: '2018-09', end: '2019-03' });
  expect(reportPeriod(null, { date: '2019' })).toEqual({ start: '2018-07', end: '2019' });
  expect(reportPeriod(null, null)).toBeNull();
});
