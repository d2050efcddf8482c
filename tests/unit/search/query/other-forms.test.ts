import { describe, expect, it } from 'vitest';
import { otherForms } from '../../../../src/search/query/other-forms.ts';

const abbreviations = [
  ['CSE', 'Child sexual exploitation'],
  ['IRO', 'independent reviewing officer', 'independent reviewing officers'],
  ['IT', 'information technology'],
];
const bothIro = '"independent reviewing officer" OR "independent reviewing officers"';

describe('the other form of what is asked for', () => {
  it.each([
    ['CSE', 'Child sexual exploitation', true, 'CSE OR "child sexual exploitation"'],
    ['cse taxi', 'Child sexual exploitation', true, 'cse OR "child sexual exploitation" taxi'],
    ['IROs caseloads', 'independent reviewing officer', true, `IROs OR ${bothIro} caseloads`],
    ['IT', 'information technology', true, 'IT OR "information technology"'],
    [
      'risk of child sexual exploitation',
      'CSE',
      false,
      'risk of "child sexual exploitation" OR CSE',
    ],
    ['"Child Sexual Exploitation"', 'CSE', false, '"child sexual exploitation" OR CSE'],
    ['independent reviewing officers', 'IRO', false, `${bothIro} OR IRO`],
  ])('%j: %j', (words, other, isShort, both) => {
    const found = otherForms(words, abbreviations);
    expect(found).toEqual([expect.objectContaining({ other, isShort, words: both })]);
  });

  it.each([
    'CSE OR "child sexual exploitation"',
    '-CSE',
    'it',
    'sexual exploitation',
    'child "sexual abuse" exploitation',
    'council:cse',
    '',
  ])('is not offered for %j', (words) => {
    expect(otherForms(words, abbreviations)).toEqual([]);
  });

  it('is offered for each name in a query', () => {
    const found = otherForms('CSE IRO', abbreviations);
    expect(found.map(({ typed, words }) => [typed, words])).toEqual([
      ['CSE', 'CSE OR "child sexual exploitation" IRO'],
      ['IRO', `CSE IRO OR ${bothIro}`],
    ]);
  });
});
