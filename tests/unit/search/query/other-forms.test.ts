import { describe, expect, it } from 'vitest';
import type { SearchLibrary } from '../../../../src/search/format.ts';
import { otherForms } from '../../../../src/search/query/other-forms.ts';

const abbreviations: SearchLibrary['abbreviations'] = [
  ['CSE', 'Child sexual exploitation'],
  ['IRO', 'independent reviewing officer', 'independent reviewing officers'],
  ['IT', 'information technology'],
  ['WHO', 'World Health Organization'],
  ['A&E', 'accident and emergency'],
  ['LSB', 'local “safeguarding” board'],
];
const bothIro = '"independent reviewing officer" OR "independent reviewing officers"';

describe('the other form of what is asked for', () => {
  it.each([
    ['CSE', 'Child sexual exploitation', true, 'CSE OR "child sexual exploitation"'],
    ['cse taxi', 'Child sexual exploitation', true, 'CSE OR "child sexual exploitation" taxi'],
    ['IROs caseloads', 'independent reviewing officer', true, `IRO OR ${bothIro} caseloads`],
    ['it IT', 'information technology', true, 'it IT OR "information technology"'],
    ['ITs', 'information technology', true, 'IT OR "information technology"'],
    ['WHO', 'World Health Organization', true, 'WHO OR "world health organization"'],
    ['A & E', 'accident and emergency', true, 'A&E OR "accident and emergency"'],
    ['LSB', 'local “safeguarding” board', true, 'LSB OR "local safeguarding board"'],
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
    'child sexual exploitation (CSE)',
    'CSE -"child sexual exploitation"',
    '"child sexual exploitation" -CSE',
    '-CSE',
    'it',
    'who is responsible',
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
