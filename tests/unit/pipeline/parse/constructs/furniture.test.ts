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

  it('is a page number between blank lines', () => {
    expect(read('Context\n\n1. Text.\n\nPage 2 of 30\n\n2. Text.')).toEqual([
      '# Context',
      '1. Text.',
      '(page number 5-5)',
      '2. Text.',
    ]);
  });
});
