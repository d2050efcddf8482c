import { describe, expect, it } from 'vitest';
import { readJudgements } from '../../../../src/pipeline/model/judgements.ts';
import { framework, sections, vocabulary } from '../../../support/pipeline.ts';

function judge(text: string, id = 'jar'): ReturnType<typeof readJudgements> {
  return readJudgements(sections(text, id).sections, framework(id), vocabulary(id), {
    date: '2008',
    precision: 'year',
    from: 'text',
    evidence: '2008',
  });
}

const grades =
  'Grades\n\n\tLocal services overall\tCouncil services\nCapacity to improve\t3\t2\nSafeguarding\t2\t';

describe('judgements of a report with a letter in an annex', () => {
  it('are not those of a letter in an annex', () => {
    const letter = 'Annex A: The APA letter\n\n\tAPA grade\nSafeguarding\t3\nBeing healthy\t2';
    expect(judge(`${grades}\n\n${letter}\n\nStaying safe\n\nGrade 1`)).toEqual(judge(grades));
  });
});
