import { describe, expect, it } from 'vitest';
import { cellText, cellWords } from '../../../../src/pipeline/model/tables.ts';
import type { Inline } from '../../../../src/pipeline/types/blocks.ts';
import { judge } from '../../../support/pipeline.ts';

describe('the words of a cell', () => {
  it('do not include its footnote marks, which its text does', () => {
    const mark: Inline = { type: 'footnote-mark', number: 2, value: '2', first: true, to: 'fn-2' };
    const cell = [[{ type: 'text', value: 'Not judged' } as const, mark]];
    expect([cellText(cell), cellWords(cell)]).toEqual(['Not judged2', 'Not judged']);
  });
});

describe('grades in a table', () => {
  it('are reported in a row with a long name, if it does not explain the grade before it', () => {
    const name = 'The impact of partners in raising attainment';
    const text = `Grades\n\n\tLocal services overall\nCapacity to improve\t3\n${name}\t3\n1\tA service that does not meet requirements`;
    expect(judge(text).messages).toMatchObject([
      { rule: 'grade-unplaced', reason: expect.stringContaining(name) as string },
    ]);
  });
});
