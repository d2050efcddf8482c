import { describe, expect, it } from 'vitest';
import { readJudgements } from '../../../../src/pipeline/model/judgements.ts';
import { framework, sections, vocabulary } from '../../../support/pipeline.ts';

function judge(text: string): ReturnType<typeof readJudgements> {
  return readJudgements(sections(text, 'sif').sections, framework('sif'), vocabulary('sif'), {
    date: '2017',
    precision: 'year',
    from: 'text',
    evidence: '2017',
  });
}

describe('judgements', () => {
  it('do not include those of an earlier inspection', () => {
    const text =
      'Executive summary\n\nText.\n\n## Judgements at the previous inspection\n\nAdoption performance\tInadequate\nLeadership, management and governance\tGood';
    expect(judge(text).judgements).toEqual([]);
  });

  it('do not include those of an earlier inspection below a line of the cover', () => {
    const text =
      'Norfolk\n\nThe judgements at the last inspection were:\n\nAdoption performance\tInadequate\nLeadership, management and governance\tGood\n\nExecutive summary\n\nx.';
    expect(judge(text).judgements).toEqual([]);
  });

  it.each(['\tPrevious inspection\tThis inspection', '\t2014\t2017', '\tOctober 2014\tMay 2017'])(
    'do not include those in the column of an earlier inspection: %s',
    (head) => {
      const text = `Norfolk\n\n${head}\nAdoption performance\tInadequate\tGood\nLeadership, management and governance\tGood\tGood\n\nExecutive summary\n\nx.`;
      expect(judge(text).judgements).toMatchObject([
        { area: 'adoption', printed: 'Good' },
        { area: 'leadership', printed: 'Good' },
      ]);
    },
  );

  it('are reported unreadable where a row prints two grades without a header', () => {
    const text =
      'Norfolk\n\nAdoption performance\tInadequate\tGood\nLeadership, management and governance\tGood\tGood\n\nExecutive summary\n\nx.';
    const { judgements, messages } = judge(text);
    expect(judgements).toMatchObject([{ area: 'leadership' }]);
    expect(messages[0]).toMatchObject({ rule: 'grade-unreadable', line: 3 });
  });
});
