import { expect, it } from 'vitest';
import type { Unit } from '../../../../src/report/types.ts';
import { abbreviationsIn } from '../../../../src/search/index/abbreviations.ts';
import type { SearchedReport } from '../../../../src/search/index/report.ts';

const report = (...texts: string[]) =>
  ({ units: texts.map((text) => ({ text }) as Unit) }) as Pick<SearchedReport, 'units'>;

const alike = (count: number, text: string) => Array.from({ length: count }, () => report(text));

it('search explains what several reports define, as most of them do, with the plural if they print it', () => {
  const reports = [
    report('A personal adviser (PA) helps. The virtual school head (VSH) leads.'),
    report('Each personal assistant (PA) helps. Independent reviewing officers (IROs) visit.'),
    report('Every Personal Adviser (PA) helps. The independent reviewing officer (IRO) visits.'),
  ];
  expect(abbreviationsIn(reports)).toEqual([
    ['IRO', 'Independent reviewing officer', 'Independent reviewing officers'],
    ['PA', 'personal adviser'],
  ]);
});

it('spellings that differ in case are one abbreviation', () => {
  const reports = [
    report('The special needs co-ordinator (SNCo) helps.'),
    report('The special needs co-ordinator (SNCO) helps.'),
  ];
  expect(abbreviationsIn(reports)).toEqual([['SNCo', 'special needs co-ordinator']]);
});

it('an abbreviation of fewer than one in a hundred reports is not explained', () => {
  const others = alike(297, 'No abbreviation.');
  const text = 'The virtual school head (VSH) leads.';
  expect(abbreviationsIn([...others, ...alike(3, text)])).toHaveLength(1);
  expect(abbreviationsIn([...others, ...alike(4, 'No.'), ...alike(3, text)])).toEqual([]);
});
