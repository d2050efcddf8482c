import { describe, expect, it } from 'vitest';
import { judge } from '../../../support/pipeline.ts';

describe('judgements', () => {
  it('do not include those of an earlier inspection', () => {
    const text =
      'Executive summary\n\nText.\n\n## Judgements at the previous inspection\n\nAdoption performance\tInadequate\nLeadership, management and governance\tGood';
    expect(judge(text, 'sif', '2017').judgements).toEqual([]);
  });

  it('do not include those of an earlier inspection below a line of the cover', () => {
    const text =
      'Norfolk\n\nThe judgements at the last inspection were:\n\nAdoption performance\tInadequate\nLeadership, management and governance\tGood\n\nExecutive summary\n\nx.';
    expect(judge(text, 'sif', '2017').judgements).toEqual([]);
  });

  it('include those below a sentence that mentions an earlier inspection', () => {
    const sentence =
      'Since the last inspection, leaders have made much progress in all that the last report found wanting.';
    const text = `Norfolk\n\n${sentence}\n\nAdoption performance\tInadequate\nLeadership, management and governance\tGood\n\nExecutive summary\n\nx.`;
    expect(judge(text, 'sif', '2017').judgements).toMatchObject([
      { area: 'adoption' },
      { area: 'leadership' },
    ]);
  });

  it.each(['\tPrevious inspection\tThis inspection', '\t2014\t2017', '\tOctober 2014\tMay 2017'])(
    'do not include those in the column of an earlier inspection: %s',
    (head) => {
      const text = `Norfolk\n\n${head}\nAdoption performance\tInadequate\tGood\nLeadership, management and governance\tGood\tGood\n\nExecutive summary\n\nx.`;
      expect(judge(text, 'sif', '2017').judgements).toMatchObject([
        { area: 'adoption', printed: 'Good' },
        { area: 'leadership', printed: 'Good' },
      ]);
    },
  );

  it('are reported unreadable where a row prints two grades without a header', () => {
    const text =
      'Norfolk\n\nAdoption performance\tInadequate\tGood\nLeadership, management and governance\tGood\tGood\n\nExecutive summary\n\nx.';
    const { judgements, messages } = judge(text, 'sif', '2017');
    expect(judgements).toMatchObject([{ area: 'leadership' }]);
    expect(messages[0]).toMatchObject({ rule: 'grade-unreadable', line: 3 });
  });
});
