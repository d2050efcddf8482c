import { describe, expect, it } from 'vitest';
import { judge } from '../../../support/pipeline.ts';

const grades = 'Grades\n\n\tLocal services overall\tCouncil services\nSafeguarding\t2\t';

describe('judgements of a report with a letter in an annex', () => {
  it('are not those of a letter in an annex', () => {
    const letter = 'Annex A: The APA letter\n\n\tAPA grade\nSafeguarding\t3\nBeing healthy\t2';
    expect(judge(`${grades}\n\n${letter}\n\nStaying safe\n\nGrade 1`)).toEqual(judge(grades));
  });

  it('need no warning about what only the letter grades', () => {
    const table =
      'Assessment judgement area\tAPA grade\nOverall effectiveness\t3\nBeing healthy\t2';
    const letter = `Annex A: The APA letter\n\n${table}\n\nBeing healthy    Grade: 2\n\nMuch is done.`;
    expect(judge(`${grades}\n\n${letter}`)).toEqual(judge(grades));
  });

  it('need one about a key aspect of a youth service that the framework lacks', () => {
    const annex = 'Annex B\n\nKey aspect\tGrade\nQuality of youth work practice\t3\nBuildings\t2';
    const { judgements, messages } = judge(`${grades}\n\n${annex}`);
    expect(judgements.at(-1)).toMatchObject({ area: 'youth-work-practice', grade: 3 });
    expect(messages.map(({ reason }) => reason)).toContainEqual(
      expect.stringContaining('“Buildings” is graded “2”'),
    );
  });
});
