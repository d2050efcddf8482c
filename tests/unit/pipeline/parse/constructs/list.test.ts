import { describe, expect, it } from 'vitest';
import { outline, parse } from '../../../../support/pipeline.ts';

const read = (text: string): string[] => outline(parse(text).blocks).slice(1);

describe('lists', () => {
  it.each([
    '-',
    '*',
    '•',
    '·',
    '▪',
    '–',
    '●',
    '◼',
    '►',
    'o',
    '§',
    '+',
    '\uF0B7',
    '\uF0A7',
    '\uF06E',
  ])('may be marked by %s, with or without blank lines between items', (mark) => {
    expect(read(`Context\n${mark} one\n\n${mark} two\n${mark} three`)).toEqual([
      '- one',
      '- two',
      '- three',
    ]);
  });

  it('may have a tab after their marker', () => {
    expect(read('Context\n\uF0B7\tone\n\uF0B7\ttwo\n▪\tthree')).toEqual([
      '- one',
      '- two',
      '- three',
    ]);
  });

  it('nest by indentation, however little', () => {
    expect(read('Context\n- one\n - inner\n - inner too\n- two')).toEqual([
      '- one',
      '  - inner',
      '  - inner too',
      '- two',
    ]);
  });

  it('continue where a page break removed the indentation', () => {
    expect(read('Context\n  - one\n  - two\n\n- three')).toEqual(['- one', '- two', '- three']);
  });

  it('are read from the HTML of an export', () => {
    expect(read('# Context\n\n<ul style="list-style-type: none;"> ▪ One. ▪ Two.')).toEqual([
      '- One.',
      '- Two.',
    ]);
    expect(read('# Context\n\n<ul><li>One.</li><li>Two.</li></ul>')).toEqual(['- One.', '- Two.']);
  });

  it('include the continuation lines of an item', () => {
    expect(
      read(
        'Context\n- one that is long enough to be taken for a line of running text\n  and goes on',
      ),
    ).toEqual(['- one that is long enough to be taken for a line of running text and goes on']);
  });
});
