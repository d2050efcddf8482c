import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint, normalise, sameText, similarity } from '../../../src/ledger/fingerprint.ts';

const text =
  'The combined work of all local services in securing the health of children and young people is good, and has been so since the last review.';

const alike = (a: string, b: string): number => similarity(fingerprint(a), fingerprint(b));

describe('the fingerprint of a text', () => {
  it('does not depend on case, quotation marks or spaces', () => {
    expect(fingerprint('The council’s “plan”')).toBe(fingerprint("the  Council's 'PLAN'"));
  });

  it('distinguishes a corrected word from another paragraph', () => {
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

  it('distinguishes headings', () => {
    expect(alike('Staying safe', 'Being healthy')).toBeLessThan(sameText);
    expect(alike('', 'Being healthy')).toBeLessThan(sameText);
    expect(alike('', '')).toBe(1);
  });

  it('does not depend on whether other letters are in the text', () => {
    const letters = 'a Z 0 9 . - _ { ~ ‘ ’ “ ” – — … •'.split(' ');
    const texts = fc.string({ unit: fc.constantFrom(' ', ...letters) });
    fc.assert(
      fc.property(texts, (english) => {
        expect(normalise(`${english} é`)).toBe(`${normalise(english)} e`.trim());
      }),
    );
  });
});
