import { describe, expect, it } from 'vitest';
import { createAxis, timeOf } from '../../../../src/data/councils/time-axis.ts';

describe('the position of a date in time', () => {
  it.each([
    ['2006-01-01', 2006],
    ['2006-07-01', 2006.5],
    ['2006', 2006.5],
  ])('%s is %d', (iso, time) => {
    expect(timeOf(iso)).toBeCloseTo(time, 2);
  });

  it('is the middle of the month where only the month is known', () => {
    expect(timeOf('2006-02')).toBeGreaterThan(timeOf('2006-02-10'));
    expect(timeOf('2006-02')).toBeLessThan(timeOf('2006-02-20'));
  });
});

describe('an axis', () => {
  it('extends to whole years', () => {
    const { place } = createAxis([2006.2, 2009.9]);
    expect([place(2006), place(2008), place(2010)]).toEqual([0, 50, 100]);
  });

  it('labels round years, few enough for a phone', () => {
    const years = (...times: number[]) => createAxis(times).ticks.map(({ year }) => year);
    expect(years(2017.3, 2019.5)).toEqual([2017, 2018, 2019, 2020]);
    expect(years(2006.2, 2025.5)).toEqual([2010, 2015, 2020, 2025]);
  });
});
