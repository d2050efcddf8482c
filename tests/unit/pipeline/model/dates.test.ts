import { describe, expect, it } from 'vitest';
import { isDate, parseDate, parseDateRange } from '../../../../src/pipeline/model/dates.ts';

describe('dates as printed', () => {
  it.each([
    ['23 February 2006', '2006-02-23', 'day'],
    ['Report published: 25 August 2017', '2017-08-25', 'day'],
    ['3rd March 2009', '2009-03-03', 'day'],
    ['23/02/2006', '2006-02-23', 'day'],
    ['23.02.2006', '2006-02-23', 'day'],
    ['23-02-06', '2006-02-23', 'day'],
    ['17 Dec 2008', '2008-12-17', 'day'],
    ['3 Sept. 2008', '2008-09-03', 'day'],
    ['17 th December 2008', '2008-12-17', 'day'],
    ['17\u00A0December\u00A02008', '2008-12-17', 'day'],
    ['25August2017', '2017-08-25', 'day'],
    ['February 23 2006', '2006-02-23', 'day'],
    ['January 8th, 2018', '2018-01-08', 'day'],
    ['November 2007', '2007-11', 'month'],
    ['In May 2015', '2015-05', 'month'],
  ])('are read: %s is %s', (text, date, precision) => {
    expect(parseDate(text)).toEqual({ date, precision });
  });

  it('are not read to the day where the month has no such day', () => {
    expect(parseDate('31 June 2017')).toEqual({ date: '2017-06', precision: 'month' });
    expect(parseDate('31/06/2017')).toBeNull();
  });

  it('are distinguished from sentences that contain one', () => {
    expect(isDate('17 December 2008')).toBe(true);
    expect(isDate('On 17 December 2008 they met.')).toBe(false);
  });

  it.each([
    ['12 June to 6 July 2017', '2017-06-12', '2017-07-06'],
    ['9–24 November 2017', '2017-11-09', '2017-11-24'],
    ['28 April - 22 May 2014', '2014-04-28', '2014-05-22'],
    ['12 December 2016 to 19 January 2017', '2016-12-12', '2017-01-19'],
    ['Monday 3 to Friday 14 October 2022', '2022-10-03', '2022-10-14'],
    ['26/02/2018 - 09/03/2018', '2018-02-26', '2018-03-09'],
    ['23 November 2015-17 December 2015', '2015-11-23', '2015-12-17'],
    ['5-9 March 2018 and 12-16 March 2018', '2018-03-05', '2018-03-16'],
    ['13–17 and 20–24 May 2019', '2019-05-13', '2019-05-24'],
    ['30 September to 11 October 2024 and 13 to 16 January 2025', '2024-09-30', '2025-01-16'],
    ['12June 2017 to 6July2017', '2017-06-12', '2017-07-06'],
    ['12 December to 10 January 2020', '2019-12-12', '2020-01-10'],
    ['5 May 2015', '2015-05-05', '2015-05-05'],
    ['November 13 to November 24 2017', '2017-11-13', '2017-11-24'],
    ['November 13–24, 2017', '2017-11-13', '2017-11-24'],
    ['November 27 to December 1, 2017', '2017-11-27', '2017-12-01'],
    ['week 1: 5 to 9 June 2023, week 2: 12 to 16 June 2023', '2023-06-05', '2023-06-16'],
  ])('are read as a range: %s', (text, start, end) => {
    expect(parseDateRange(text)).toEqual({ start, end });
  });

  it('are not a range if they are too far apart for one inspection', () => {
    expect(parseDateRange('1 January 2015 to 2 January 2016')).not.toBeNull();
    expect(parseDateRange('1 January 2015 to 3 January 2016')).toBeNull();
  });

  it.each(['5/06/2023 to', '5 June 2023 and', '5 June 2023 –'])(
    'are not a range if it breaks off: %s',
    (text) => {
      expect(parseDateRange(text)).toBeNull();
    },
  );

  it('are not a range without days', () => {
    expect(parseDateRange('October and November 2005')).toBeNull();
  });
});
