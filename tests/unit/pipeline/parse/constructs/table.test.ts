import { describe, expect, it } from 'vitest';
import { outline, parse } from '../../../../support/pipeline.ts';

const read = (text: string, framework = 'jar'): string[] =>
  outline(parse(text, framework).blocks).slice(1);

describe('tables', () => {
  it('are read from cells between tabs, including empty ones', () => {
    expect(read('Grades\n\n\tLocal\tCouncil\nBeing healthy\t3\t\nCapacity\t3\t2')).toEqual([
      ' | Local | Council',
      'Being healthy | 3 | ',
      'Capacity | 3 | 2',
    ]);
  });

  it('continue below a blank line with rows of as many cells', () => {
    expect(read('Grades\n\n\tLocal\tCouncil\n\nCapacity\t3\t2\n\nSafeguarding\t3\t')).toEqual([
      ' | Local | Council',
      'Capacity | 3 | 2',
      'Safeguarding | 3 | ',
    ]);
  });

  it('are read from rows between vertical bars', () => {
    expect(read('# Grades\n\n| | **Local** |\n|--|--|\n| **Safeguarding** | <b>2</b> |')).toEqual([
      ' | Local',
      'Safeguarding | 2',
    ]);
  });

  it('lose a row of empty cells, which Markdown has where a table has no headers', () => {
    expect(
      read('# Grades\n\n| | |\n|--|--|\n| Adoption | Good |\n| Care leavers | Good |', 'sif'),
    ).toEqual(['Adoption | Good', 'Care leavers | Good']);
  });

  it.each(['Requires improvement', 'Not judged'])(
    'are headings if they hold only one and its grade: %s',
    (grade) => {
      const title =
        'The experiences and progress of children looked after and achieving permanence';
      const { blocks } = parse(
        `# Findings\n\n| | |\n|--|--|\n| **${title}** | **${grade}** |\n\nText.`,
        'sif',
      );
      expect(blocks[1]).toMatchObject({ type: 'heading', grade });
      expect(outline(blocks)[1]).toContain(title);
    },
  );

  it('may have a header row that begins with an empty cell', () => {
    expect(
      read('Grades\n\n\tLocal services overall\nSafeguarding\t2\nCapacity to improve\t3'),
    ).toEqual([' | Local services overall', 'Safeguarding | 2', 'Capacity to improve | 3']);
  });

  it('do not include a numbered paragraph or a bullet followed by a tab', () => {
    expect(read('Context\n1.\tOne.\n2.\tTwo, with:\n•\titem')).toEqual([
      '1. One.',
      '2. Two, with:',
      '- item',
    ]);
  });

  it('of findings end at the box of the next section', () => {
    const text =
      'Being healthy\n\nMajor strengths\tImportant weaknesses\nOne.\tTwo.\n\nStaying safe\tGrade 4\n\nMuch is done.';
    expect(read(text, 'apa')).toEqual([
      'Major strengths | Important weaknesses',
      'One. | Two.',
      '# Staying safe [Grade 4]',
      'Much is done.',
    ]);
  });

  it('do not include a heading with its grade behind a tab', () => {
    expect(read('# Summary\n\n### Being healthy\tGrade: 3\n\nMuch is done.', 'apa')[0]).toBe(
      '# Being healthy [Grade: 3]',
    );
  });

  it('become a heading with a grade, and a summary, where a box was printed', () => {
    const text =
      'Executive summary\n\nLeadership, management and governance\tGood\n<p>Summary</p> <p>One.</p> <p>Two.</p>\t';
    expect(read(text, 'sif')).toEqual([
      '# Leadership, management and governance [Good]',
      '# Summary',
      'One.',
      'Two.',
    ]);
  });
});
