/** The judgements of single inspections, in the wordings that reports use. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../../support/pipeline.ts';

describe('judgements', () => {
  it('may be stated by lines of the cover that name what is judged', () => {
    const text =
      'Norfolk\n\nAdoption performance: Good\n\nLeadership, management and governance – Requires improvement\n\nExecutive summary\n\nx.';
    expect(judge(text, 'sif', '2015').judgements).toMatchObject([
      { area: 'adoption', title: 'Adoption performance', printed: 'Good' },
      { area: 'leadership', printed: 'Requires improvement' },
    ]);
  });

  it('are not read from lines of the cover below one that names an earlier inspection', () => {
    const text =
      'Norfolk\n\nJudgements at the previous inspection\n\nAdoption performance: Inadequate\n\nExecutive summary\n\nx.';
    expect(judge(text, 'sif', '2015').judgements).toEqual([]);
  });

  it.each([
    [
      'help-and-protection',
      'The experience and progress of children in need of help and protection',
    ],
    [
      'looked-after-children',
      'Experience and progress of children looked after and achieving permanence',
    ],
    ['leadership', 'Leadership, management, and governance'],
    ['care-leavers', 'The experiences and progress of care leavers'],
    ['adoption', 'Adoption performance'],
  ])('are recognised however the section is named: %s', (area, title) => {
    const above = 'The experiences and progress of children looked after and achieving permanence';
    const { judgements } = judge(`${above}\n\n1. x.\n\n${title} is good\n\n2. x.`, 'sif', '2015');
    expect(judgements).toMatchObject([{ area, label: 'good' }]);
  });
});
