import { describe, expect, it } from 'vitest';
import { readLeadInspector } from '../../../../src/pipeline/model/inspectors.ts';
import {
  inspectedDoubts,
  readInspected,
  readPublished,
  readTitle,
} from '../../../../src/pipeline/model/metadata.ts';
import type { Published } from '../../../../src/schemas/report.ts';
import { source } from '../../../support/pipeline.ts';

describe('the date of publication', () => {
  it.each([
    ['17 December 2008', '2008-12-17'],
    ['Date: 17 December 2008', '2008-12-17'],
    ['Wednesday 17 December 2008', '2008-12-17'],
    ['**17 December 2008**', '2008-12-17'],
    ['17<sup>th</sup> December 2008', '2008-12-17'],
    ['London, 17 December 2008', '2008-12-17'],
    ['17 December 2008\tOur ref: AB/12', '2008-12-17'],
    ['| Date | 17.12.08 |', '2008-12-17'],
    ['Published March 2008', '2008-03'],
    ['Published in March 2008', '2008-03'],
    ['Published by Ofsted, March 2008', '2008-03'],
    ['Date of publication: 12 March 2008', '2008-03-12'],
    ['Published: 2008', '2008'],
    ['Date report published: 12 March 2008', '2008-03-12'],
    ['Report published: March 12 2008', '2008-03-12'],
    ['Report re-published: 12 March 2008', '2008-03-12'],
    ['Report issued: 12 March 2008', '2008-03-12'],
    ['Report published Monday 12 May 2008', '2008-05-12'],
    ['Report published:\nMay 2008', '2008-05'],
    ['Audience Published Reference no.\nAll 23 February 2006 356', '2006-02-23'],
  ])('is read from “%s”', (line, date) => {
    expect(readPublished(source(`Ofsted\n\n${line}\n\nText.`))).toMatchObject({
      date,
      from: 'text',
    });
  });

  it.each([
    'We wrote to you on 17 December 2008.',
    'It was published in the report of 2007.',
    'The review was\npublished in January 2015.',
    'The plan, first\npublished in January 2015. Findings have been\nput into it.',
    'Published in January 2015, the plan is good.',
  ])('is not read from a sentence: %s', (line) => {
    expect(readPublished(source(`Ofsted\n\n${line}`))).toBeNull();
  });

  it.each([
    'Inspection dates: 30 September 2024 to\n11 October 2024',
    'Inspection dates: 9 to 13 September and 30 September to 11\nOctober 2024',
    'Inspection dates: 30/09/2024 to\n11/10/2024',
    'Inspection dates: 30 September to 11 October 2024\n30 September 2024',
  ])('is not one of the inspection, on a line of its own: %s', (lines) => {
    expect(readPublished(source(`${lines}\nLead inspector: Jo Bell`))).toBeNull();
  });
});

describe('the days of the inspection', () => {
  it.each([
    'Inspection dates: 28 November to 9 December 2022 and\n9 to 13 January 2023',
    'Inspection dates: 28 November to\n13 January 2023',
    'Inspection date(s): 28 November 2022 to 13 January\n2023',
    'Re-inspection date: 28 November 2022 to 13 January 2023',
    'Inspection date: 28 November 2022 to 13 January 2023 Report published: 3 May 2023',
    'Review date: 28 November 2022 – 13 January 2023',
    'Inspection dates: 28/11/2022 to\n13/01/2023',
    'Inspection dates: 28th November 2022 to 13th\nof January 2023',
    'Inspection dates: 28 November to 9 December 2022;\n9 to 13January2023.',
    'Inspection dates:\nMonday 28 November 2022 to Friday 13 January 2023',
    'Inspection period: between 28 November 2022 and 13 January 2023',
    'Inspection dates (on site): 28 November 2022 to 13 January 2023',
    'On-site inspection dates: 28 November 2022 to 13 January 2023',
    'Inspection visit dates: 28 November 2022 to 13 January 2023',
    'Inspection carried out: 28 November 2022 to 13 January 2023',
    'Inspection dates: November 28 2022 to January 13 2023',
  ])('may be broken over lines: %s', (lines) => {
    expect(readInspected(source(`${lines}\nLead inspector: Jo Bell`))).toEqual({
      start: '2022-11-28',
      end: '2023-01-13',
    });
  });

  it.each([
    ['Ofsted\n\nInspection dates: spring term', '2025-06-30', [['inspected-unreadable', 3]]],
    ['Inspection dates: 12 to 23 May 2025', '2025-05-22', [['inspected-later', 1]]],
    ['Inspection dates: 12 to 23 May 2025', '2024', [['inspected-later', 1]]],
    ['Inspection dates: 12 to 23 May 2025', '2025-05-23', []],
    ['Inspection dates: 12 to 23 May 2025', '2025', []],
    ['A report without such a line.', '2025-06-30', []],
  ])(
    'are reported if they cannot be read, or are later than the report: %j, %s',
    (text, date, told) => {
      const doubts = inspectedDoubts(source(text), { date } as Published);
      expect(doubts.map(({ rule, line }) => [rule, line])).toEqual(told);
    },
  );
});

describe('the lead inspector', () => {
  it.each([
    ['Lead inspector: Jo Bell – Her Majesty’s Inspector', 'Jo Bell'],
    ['Lead inspector: Jo Bell, Her Majesty Inspector', 'Jo Bell'],
    ['Lead inspector: Jo Bell HMI, Regional Inspection Manager, Social Care', 'Jo Bell'],
    ['Lead inspectors: Jo Bell, HMI, and\nAl Reed, HMI', 'Jo Bell; Al Reed'],
    ['Lead inspectors: Jo Bell, HMI\nAl Reed, HMI', 'Jo Bell; Al Reed'],
    ['Lead inspector: Jo Bell\nAl Reed', 'Jo Bell'],
    ['Lead inspector – Jo Bell, HMI', 'Jo Bell'],
    ['Lead inspector: Jo Bell, HMI Social Care', 'Jo Bell'],
    ['Lead inspector: Jo Bell, Senior Officer', 'Jo Bell'],
    ['Lead inspector: Jo Bell,\nJudgement\tGrade', 'Jo Bell'],
    ['Lead inspector: Jo Ann van der Bell HMI', 'Jo Ann van der Bell'],
    ['Lead inspector: Jo Bell, His Majesty’s\nInspector', 'Jo Bell'],
    ['Lead inspector:\nJo Bell Her\nMajesty’s\nInspector', 'Jo Bell'],
    ['| **Lead inspector:** | **Jo Bell Her Majesty’s Inspector** |', 'Jo Bell'],
    ['Lead inspectors: Jo Bell and Al Reed, His Majesty’s\nInspectors', 'Jo Bell; Al Reed'],
    ['Lead inspector: Jo Bell, HMI (week 1) and Al Reed, HMI', 'Jo Bell; Al Reed'],
    ['Lead inspectors: Jo Bell, HMI\nand Al Reed, HMI', 'Jo Bell; Al Reed'],
    ['Lead inspectors: Jo Bell, HMI, and Al\nReed, HMI', 'Jo Bell; Al Reed'],
    ['Joint lead inspectors: Jo Bell HMI (until 3 June) and Al Reed HMI', 'Jo Bell; Al Reed'],
    ['Lead inspector: Jo Bell HMI Deputy lead inspector: Al Reed HMI', 'Jo Bell'],
    ['Lead inspector: Jo Bell, Her Majesty’s Inspector of Education', 'Jo Bell'],
    ['Lead inspector: Jo Bell, HMI, Children’s Services', 'Jo Bell'],
    ['Lead inspector: Jo da Bell, HMI', 'Jo da Bell'],
    ['Lead inspector(s): Jo Bell, HMI\nAl Reed, HMI', 'Jo Bell; Al Reed'],
    ['Lead HMI: Jo Bell', 'Jo Bell'],
    ['Lead social care inspector: Jo Bell', 'Jo Bell'],
    ['Lead inspector’s name: Jo Bell', 'Jo Bell'],
    ['Lead inspector: Jo ap Bell, HMI', 'Jo ap Bell'],
    ['Lead inspector: Jo Bell, HMI\nLead inspector: Al Reed, HMI', 'Jo Bell; Al Reed'],
    ['Lead inspector: Jo Bell, HMI\nJoint lead inspector: Al Reed, HMI', 'Jo Bell; Al Reed'],
    ['Lead inspector: Jo Bell\nDeputy lead inspector: Al Reed', 'Jo Bell'],
    ['Lead inspectors met staff and Al Reed.\nLead inspector Jo Bell HMI', 'Jo Bell'],
  ])('is read from “%s”', (lines, names) => {
    expect(readLeadInspector(source(`${lines}\n\nThe report.`))).toBe(names);
  });

  it('is not read from a sentence', () => {
    expect(readLeadInspector(source('Lead inspectors met managers and Al Reed.'))).toBeNull();
  });
});

it('the title is what the first lines print above the dates of the inspection, eight at most', () => {
  const titleAbove = (lines: number): string =>
    readTitle(source(`${'Title\n\n'.repeat(lines)}Inspection dates: 11 to 22 July 2022\n\nText.`));
  expect([titleAbove(2), titleAbove(9)]).toEqual(['Title\nTitle', '']);
  expect(titleAbove(8)).toMatch(/^Title/u);
});
