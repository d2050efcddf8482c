import { describe, expect, it } from 'vitest';
import { outline, parse } from '../../../../support/pipeline.ts';

const read = (text: string, framework = 'jar'): string[] => outline(parse(text, framework).blocks);

const names = 'Safeguarding\nLooked after children\nCapacity to improve';

describe('a table of grades printed column by column', () => {
  it('has a row of names above a row of grades', () => {
    expect(read(`Grades\n\n${names}\n\nLocal services overall\n3\n2\n3\n\nText.`)).toEqual([
      '# Grades',
      'Safeguarding | Looked after children | Capacity to improve',
      'Local services overall | 3 | 2 | 3',
      'Text.',
    ]);
  });

  it('has three names at least', () => {
    const two = read('Grades\n\nSafeguarding\nLooked after children\n\n3\n2\n4\n\nText.');
    expect(two.filter((line) => line.includes(' | '))).toEqual([]);
  });

  it('may have the name of the column first, blank lines between, and no name', () => {
    const rows = [
      'Safeguarding | Looked after children | Capacity to improve',
      'Good | Grade 2 | 3',
    ];
    const text = `${names}\nGood\nGrade 2\n3`.replaceAll('\n', '\n\n');
    expect(read(`Grades\n\n${text}`)).toEqual(['# Grades', ...rows]);
    expect(read(`Grades\n\nLocal services overall\n${text}`)).toEqual([
      '# Grades',
      'Local services overall',
      ...rows,
    ]);
  });

  it('keeps apart names that may end in any words', () => {
    const apa =
      'Overall effectiveness of children’s services\nBeing healthy\nCapacity to improve, including management';
    expect(read(`Assessment judgement area\n${apa}\nAPA grade\n3\n4\n3`, 'apa').slice(-2)).toEqual([
      'Overall effectiveness of children’s services | Being healthy | Capacity to improve, including management',
      'APA grade | 3 | 4 | 3',
    ]);
  });

  it('is not a list of headings', () => {
    expect(read(`Grades\n\n${names}\n\nText.`)[1]).toBe('# Safeguarding');
  });
});
