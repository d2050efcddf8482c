import { describe, expect, it } from 'vitest';
import { judge, sections, vocabulary } from '../../../support/pipeline.ts';

describe('a printed scale of grades', () => {
  it('grades nothing that it names', () => {
    const text = 'Capacity to improve\n\n1. Capacity to improve is good.';
    const scale = 'Inadequate\tAdequate\tGood X\tOutstanding';
    expect(judge(`${text}\n\nSafeguarding\n\n${scale}`)).toEqual(judge(text));
  });

  it('has three grades at least', () => {
    const words = vocabulary('jar');
    expect(words.isScale('Adequate Good')).toBe(false);
    expect(words.isScale('Adequate Good Outstanding')).toBe(true);
  });

  it('gives its first grade to no heading above it', () => {
    const text = 'Capacity to improve\n\n1. Capacity to improve is good.';
    const scale = 'Inadequate\n\nAdequate\n\nGood\n\nOutstanding';
    expect(judge(`${text}\n\nSafeguarding\n\n${scale}`)).toEqual(judge(text));
  });

  it('is not reported as the grade of words that explain it, five at least', () => {
    const rules = (words: string) =>
      judge(`Capacity to improve\n\nGood\t${words}\nOutstanding\t${words}`).messages.map(
        ({ rule }) => rule,
      );
    expect(rules('Work exceeding minimum requirements')).toContain('grade-unplaced');
    expect(rules('Work exceeding all minimum requirements')).not.toContain('grade-unplaced');
  });

  it.each([
    ['Inadequate Adequate Good Outstanding', 1],
    ['Inadequate\tAdequate\tGood\tOutstanding', 1],
    ['| Inadequate | Adequate | Good | Outstanding |\n|--|--|--|--|', 1],
    ['Inadequate\tAdequate\tGood ☒\tOutstanding', 0],
  ])('is noted if none is ticked: %s', (scale, noted) => {
    const { notes } = sections(`# Safeguarding\n\n${scale}\n\n1. Much is done.`);
    expect(notes.filter(({ rule }) => rule === 'scale-unmarked')).toHaveLength(noted);
  });
});
