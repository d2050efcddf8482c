import { describe, expect, it } from 'vitest';
import { cellText, cellWords } from '../../../../src/pipeline/model/tables.ts';
import type { Inline } from '../../../../src/pipeline/types/blocks.ts';

describe('the words of a cell', () => {
  it('do not include its footnote marks, which its text does', () => {
    const mark: Inline = { type: 'footnote-mark', number: 2, value: '2', first: true, to: 'fn-2' };
    const cell = [[{ type: 'text', value: 'Not judged' } as const, mark]];
    expect([cellText(cell), cellWords(cell)]).toEqual(['Not judged2', 'Not judged']);
  });
});
