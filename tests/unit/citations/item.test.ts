import { expect, it } from 'vitest';
import { toCslItem } from '../../../src/citations/item.ts';
import { address, report } from './report.ts';

const withData = (data: Partial<typeof report.data>) =>
  toCslItem({ ...report, data: { ...report.data, ...data } }, address);

it('names each inspectorate as one literal author', () => {
  expect(toCslItem(report, address).author).toEqual([
    { literal: 'Adult Learning Inspectorate' },
    { literal: 'HM Inspectorate of Prisons' },
    { literal: 'Ofsted' },
  ]);
});

it.each([
  ['day', '2006-02-23', [2006, 2, 23]],
  ['month', '2006-02', [2006, 2]],
  ['year', '2006', [2006]],
  ['year', '2006-01-01', [2006]],
] as const)('reduces a date known to the %s, %s, to the parts %j', (precision, date, parts) => {
  const published = { ...report.data.published, date, precision };
  expect(withData({ published }).issued).toEqual({ 'date-parts': [parts] });
});

it('names Ofsted as the publisher of a joint report', () => {
  expect(toCslItem(report, address).publisher).toBe('Ofsted');
});

it('names the first inspectorate as the publisher of a report without Ofsted', () => {
  expect(withData({ inspectorates: ['HMIC', 'HMI Prisons'] }).publisher).toBe('HMIC');
});

it('has no number where the report prints no reference', () => {
  const { reference: _, ...data } = report.data;
  expect(toCslItem({ ...report, data }, address)).not.toHaveProperty('number');
});

it('has the title of the framework’s reports, with council and year', () => {
  const document = 'Assessment of services in {council} {year}';
  const { title } = toCslItem({ ...report, framework: { name: 'Review', document } }, address);
  expect(title).toBe('Assessment of services in Ambridge & Penny Hassett 2006');
});

it('has the title that the report itself prints, if it differs', () => {
  expect(withData({ document: 'Ambridge: re-inspection of services' }).title).toBe(
    'Ambridge: re-inspection of services',
  );
});

it.each([
  ['Joint area review', 'Joint area review'],
  ['services', undefined],
])('for the framework “%s” and the title “Services in …”, gives the genre %s', (name, genre) => {
  const framework = { name, document: 'Services in {council}' };
  expect(toCslItem({ ...report, framework }, address).genre).toBe(genre);
});
