import { describe, expect, it } from 'vitest';
import { outline, parse } from '../../../../support/pipeline.ts';

const read = (text: string): string[] => outline(parse(text).blocks);

describe('furniture', () => {
  it('is a rule of Markdown on a line of its own', () => {
    expect(read('# Context\n\n---\n\n1. Costs --- all of them.\n\n* * *')).toEqual([
      '# Context',
      '(page rule 3-3)',
      '1. Costs --- all of them.',
      '(page rule 7-7)',
    ]);
  });

  it('is no rule in plain text', () => {
    expect(read('Context\n\n---\n\n1. Text.')).toEqual(['# Context', '---', '1. Text.']);
  });

  it.each([
    ['between tabs', 'Contents\n\n\tPage\nContext\t3\nAnnex:\t'],
    ['between bars', '# Contents\n\n| | |\n|--|--|\n| <b>Context</b> | <b>3</b> |'],
    ['behind dots', '**Contents**\n\nContext ........ 3\nMain findings ........ 4'],
  ])('is the printed table of contents, %s', (_, contents) => {
    const last = contents.split('\n').length;
    expect(read(`${contents}\n\n# Context\n\n1. Text.`)).toEqual([
      `(printed table of contents 1-${String(last)})`,
      '# Context',
      '1. Text.',
    ]);
  });

  it('ends with the contents: a table of grades or of the cover behind them is text', () => {
    const contents = 'Contents\n\nContext\t3\nAnnex:\t\nCorporate assessment\t28';
    expect(read(`${contents}\n\nBeing healthy\t3\nStaying safe\t2`)).toEqual([
      '(printed table of contents 1-5)',
      'Being healthy | 3',
      'Staying safe | 2',
    ]);
    expect(read(`${contents}\n\nAudience\tPublished\tNo.\nAll\t3 May 2006\t356`)).toEqual([
      '(printed table of contents 1-5)',
      'Audience | Published | No.',
      'All | 3 May 2006 | 356',
    ]);
    expect(read(`${contents}\n\nThe services are good\t\t\n1. Adoption\t\tGood`)).toEqual([
      '(printed table of contents 1-5)',
      'The services are good |  | ',
      '1. Adoption |  | Good',
    ]);
  });

  it('is never a number alone that may be a grade', () => {
    expect(read('Being healthy\n\n3\n\nText of the section.')).toEqual([
      '# Being healthy',
      '3',
      'Text of the section.',
    ]);
  });

  it('is a page number between blank lines', () => {
    expect(read('Context\n\n1. Text.\n\nPage 2 of 30\n\n2. Text.')).toEqual([
      '# Context',
      '1. Text.',
      '(page number 5-5)',
      '2. Text.',
    ]);
  });
});
