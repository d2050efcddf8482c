import { expect, it } from 'vitest';
import { findPublished } from '../../../../src/pipeline/model/published.ts';
import { source } from '../../../support/pipeline.ts';

const printed = source('Inspection of services\n\nReport published: 3 February 2015\n\nText.');
const rulesOf = (file: string) =>
  findPublished({ ...printed, file }, undefined, undefined).notes.map(({ rule }) => rule);

it('notes a date in a file’s name that differs from the printed one by days, or contradicts it', () => {
  expect(rulesOf('inspection - 03 february 2015.pdf')).toEqual([]);
  expect(rulesOf('inspection - 10 february 2015.pdf')).toEqual(['date-differs']);
  expect(rulesOf('inspection - 06 march 2015.pdf')).toEqual(['date-differs']);
  expect(rulesOf('inspection - 07 march 2015.pdf')).toEqual(['date-contradicts']);
});

it.each([
  'inspection - 18 may 2022.pdf',
  'inspection_18_May_2022.pdf',
  'inspection-18-may-2022.pdf',
  '80562-2022-05-18.pdf',
  '2022-05-18 inspection (1).pdf',
  'inspection 18.05.2022.pdf',
])('takes the day in a file’s name if the text prints none: %s', (file) => {
  const { published } = findPublished({ ...source('A text.'), file }, undefined, undefined);
  expect(published).toMatchObject({ date: '2022-05-18', from: 'filename' });
});

it('does not take a date on its own for that of a letter if the inspection ends after it', () => {
  const dated = (date: string) => ({
    ...source(`${date}\n\nInspection dates: 11 to 22 July 2022\n\nText.`),
    file: 'inspection - 05 september 2022.pdf',
  });
  const dateOf = (date: string) => findPublished(dated(date), undefined, undefined).published?.date;
  expect(dateOf('11 July 2022')).toBe('2022-09-05');
  expect(dateOf('3 September 2022')).toBe('2022-09-03');
});

it.each(['were first published on\n11 February 2014', 'were first published on 11\nFebruary 2014'])(
  'does not take the rest of a sentence, as of a footnote, for the date of a letter: %s',
  (rest) => {
    const report = source(`Inspection of services\n\n1 The sections on the board ${rest}\n\nText.`);
    const file = 'inspection - 14 february 2014.pdf';
    expect(findPublished({ ...report, file }, undefined, undefined)).toMatchObject({
      published: { date: '2014-02-14', from: 'filename', evidence: `file name: ${file}` },
    });
  },
);

it.each([
  ['2018-07-17', { date: '2018-07-17', precision: 'day' }],
  ['2018-07', { date: '2018-07', precision: 'month' }],
  ['2018', { date: '2018', precision: 'year' }],
  ['17/07/2018', { date: '2018-07-17', precision: 'day' }],
  ['2018-02-30', null],
  ['2018-13', null],
])('takes “%s” in sources.csv for a date only if the calendar has it', (written, expected) => {
  const row = { file: printed.file, published: written };
  const { published } = findPublished(source('A text.'), undefined, row);
  if (expected === null) expect(published).toBeNull();
  else expect(published).toMatchObject(expected);
});
