import { describe, expect, it } from 'vitest';
import { unfoldTables } from '../../../../src/pipeline/read/html-tables.ts';
import { outline, parse } from '../../../support/pipeline.ts';

const unfold = (text: string): string[] =>
  unfoldTables(
    text.split('\n').map((line, index) => ({ number: index + 1, text: line, startsPage: false })),
  ).map((line) => `${String(line.number)} ${line.text}`);

describe('HTML tables in a text', () => {
  it('become rows between bars, each with the number of its line', () => {
    const text =
      'Grades\n<table border="1">\n<thead><tr><th></th><th>Grade</th></tr></thead>\n<tr>\n<td>Staying\nsafe</td>\n<td>3</td>\n</tr>\n</table>\nText.';
    expect(unfold(text)).toEqual([
      '1 Grades',
      '3 |  | Grade |',
      '5 | Staying safe | 3 |',
      '10 Text.',
    ]);
  });

  it('may be on one line, with cells over several columns, bars, and text around them', () => {
    expect(
      unfold('A <table><tr><th colspan="2">a|b</th><td>c</td></tr><tr><td>d</td></tr></table> z'),
    ).toEqual(['1 A', '1 | a\\|b |  | c |', '1 | d |', '1 z']);
  });

  it('stay as they are without an end', () => {
    expect(unfold('<table>\n<tr><td>a</td></tr>')).toEqual(['1 <table>', '2 <tr><td>a</td></tr>']);
  });

  it('are read like any other tables', () => {
    const table =
      '<table><tr><th>Major strengths</th><th>Important weaknesses</th></tr><tr><td><ul><li>Safe.</li><li>Well.</li></ul></td><td>Slow.</td></tr></table>';
    expect(outline(parse(`# Safeguarding\n\n${table}\n\nText.`, 'jar').blocks)).toEqual([
      '# Safeguarding',
      'Major strengths | Important weaknesses',
      'Safe. ¶ Well. | Slow.',
      'Text.',
    ]);
  });
});
