/** The judgements of inspections of looked after children services. */
import { describe, expect, it } from 'vitest';
import { readJudgements } from '../../../../src/pipeline/model/judgements.ts';
import { framework, sections, vocabulary } from '../../../support/pipeline.ts';

function judge(text: string): ReturnType<typeof readJudgements> {
  return readJudgements(sections(text, 'lac').sections, framework('lac'), vocabulary('lac'), {
    date: '2013',
    precision: 'year',
    from: 'text',
    evidence: '2013',
  });
}

describe('a grade of an inspection of looked after children services', () => {
  it.each(['Grade 3 (adequate)', 'Adequate (Grade 3)', 'Grade 3', 'Grade 3: adequate', 'Adequate'])(
    'may be printed as %s',
    (printed) => {
      const { judgements } = judge(`Capacity to improve\n\n${printed}\n\n1. x.`);
      expect(judgements).toMatchObject([{ area: 'capacity-to-improve', label: 'adequate' }]);
    },
  );

  it.each([
    ['looked-after-children', 'Outcomes for looked after children, young people and care leavers'],
    ['capacity-to-improve', 'The capacity to improve'],
    ['leadership', 'Leadership, management and partnership working'],
  ])('is recognised however the section is named: %s', (area, title) => {
    expect(judge(`${title}\n\nGrade 2 (good)\n\n1. x.`).judgements).toMatchObject([
      { area, label: 'good' },
    ]);
  });
});
