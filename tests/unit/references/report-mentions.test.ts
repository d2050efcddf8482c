import { expect, it } from 'vitest';
import { createReportFinder } from '../../../src/references/report-mentions.ts';
import { context } from '../../support/pipeline.ts';

const find = createReportFinder(context.frameworks);

/** Each mention as its words and what they say. */
const found = (text: string) =>
  find(text).map(({ start, end, frameworks, year, month, order }) => {
    const date = [year, month].filter((part) => part !== null).join('-');
    return `${text.slice(start, end)} = ${[...frameworks, date, order ?? ''].filter(Boolean).join(' ')}`;
  });

it.each([
  ['The 2007 APA judged', '2007 APA = apa 2007'],
  ['The APA in 2006/07 judged', 'APA in 2006/07 = apa 2007'],
  ['in the APA for 2007.', 'APA for 2007 = apa 2007'],
  [
    'The 2007 Annual Performance Assessment (APA) for',
    '2007 Annual Performance Assessment (APA) = apa 2007',
  ],
  [
    'The full annual performance assessment for 2008, which was',
    'annual performance assessment for 2008 = apa 2008',
  ],
  ['the most recent APA, are', 'most recent APA = apa last'],
  [
    'The first joint area review published in February 2006',
    'first joint area review published in February 2006 = jar 2006-2 first',
  ],
  ['the previous joint area review.', 'previous joint area review = jar last'],
  [
    'In the autumn of 2005, the council was subject to a joint area review',
    'joint area review = jar 2005',
  ],
  ['the last Ofsted inspection in 2012', 'last Ofsted inspection in 2012 = ilacs sif 2012 last'],
  [
    'The previous inspection of Oldham’s services for looked after children was in February 2012.',
    'previous inspection of Oldham’s services for looked after children = ilacs lac sif 2012-2 last',
  ],
  ['The full APA can be found at:', 'full APA = apa'],
  [
    'since the local authority was last inspected in 2012.',
    'last inspected in 2012 = ilacs sif 2012 last',
  ],
  ['Following the last inspection in 2012, the', 'last inspection in 2012 = ilacs sif 2012 last'],
])('finds a report in %j', (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

it.each([
  'As you know, the APA is not based on an inspection',
  'However, the joint area review, which is a more in-depth investigation',
  'The main findings of this joint area review',
  'in their most recent Ofsted inspection',
  'The full APA was published',
  'The home was last inspected in 2012',
  'weaknesses in the previous inspections',
  'the fostering inspection in 2012',
  'since the last inspection, seven',
  'the 2007 APAs',
])('finds no report in %j', (text) => {
  expect(found(text)).toEqual([]);
});
