import { describe, expect, it } from 'vitest';
import { outline, parse } from '../../../../support/pipeline.ts';

const long =
  'A paragraph that an export kept on one line, however long it is, ends with a full stop. '
    .repeat(2)
    .trim();

describe('paragraphs', () => {
  it('are one line each where the export did not wrap them', () => {
    expect(outline(parse(`Context\n1. ${long}\n${long}`).blocks)).toEqual([
      '# Context',
      `1. ${long}`,
      long,
    ]);
  });

  it('are joined where the export wrapped them at the width of a page', () => {
    const wrapped =
      'Context\n\nThe council has opened two new children’s homes in the last\nyear, and plans a third. It\nopens in May.\n\nNext.';
    expect(outline(parse(wrapped).blocks)).toEqual([
      '# Context',
      'The council has opened two new children’s homes in the last year, and plans a third. It / opens in May.'.replace(
        ' /',
        '',
      ),
      'Next.',
    ]);
  });

  it('keep the lines of an address', () => {
    expect(outline(parse('Alexandra House\n33 Kingsway\nLondon').blocks)).toEqual([
      'Alexandra House / 33 Kingsway / London',
    ]);
  });

  it('are read from HTML that an export left', () => {
    expect(outline(parse('# Context\n\n<p>One.</p> <p>Two.</p>').blocks)).toEqual([
      '# Context',
      'One.',
      'Two.',
    ]);
  });
});
