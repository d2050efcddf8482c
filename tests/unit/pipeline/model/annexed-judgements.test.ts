import { describe, expect, it } from 'vitest';
import { judge } from '../../../support/pipeline.ts';

const grades = 'Grades\n\n\tLocal services overall\tCouncil services\nSafeguarding\t2\t';

describe('judgements of a report with a letter in an annex', () => {
  it('are not those of a letter in an annex', () => {
    const letter = 'Annex A: The APA letter\n\n\tAPA grade\nSafeguarding\t3\nBeing healthy\t2';
    expect(judge(`${grades}\n\n${letter}\n\nStaying safe\n\nGrade 1`)).toEqual(judge(grades));
  });
});
