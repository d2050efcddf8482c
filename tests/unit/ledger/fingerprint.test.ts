import { describe, expect, it } from 'vitest';
import { fingerprint, sameText, similarity } from '../../../src/ledger/fingerprint.ts';

const text =
  'The combined work of all local services in securing the health of children and young people is good, and has been so since the last review.';

const alike = (a: string, b: string): number => similarity(fingerprint(a), fingerprint(b));

describe('the fingerprint of a text', () => {
  it('is the same whatever case, quotation marks and spaces', () => {
    expect(fingerprint('The council’s “plan”')).toBe(fingerprint("the  Council's 'PLAN'"));
  });

  it('tells a mended word from another paragraph', () => {
    expect(alike(text, text.replace('securing', 'seucring'))).toBeGreaterThan(0.9);
    expect(
      alike(text, text.replace('children and young people', 'young children')),
    ).toBeGreaterThan(sameText);
    expect(
      alike(
        text,
        'Stockport is a borough of eight towns south of Manchester, and grew with the mills.',
      ),
    ).toBeLessThan(sameText);
  });

  it('knows headings apart', () => {
    expect(alike('Staying safe', 'Being healthy')).toBeLessThan(sameText);
    expect(alike('', 'Being healthy')).toBeLessThan(sameText);
    expect(alike('', '')).toBe(1);
  });
});
