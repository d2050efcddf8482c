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

  it.each(['The judgement for adoption performance', 'Graded judgement on adoption performance'])(
    'on adoption may be stated by a heading: %s',
    (title) => {
      const above =
        'The experiences and progress of children looked after and achieving permanence';
      const { judgements } = judge(
        `${above}\n\n1. x.\n\n${title} is that it is good\n\n2. x.`,
        'sif',
        '2015',
      );
      expect(judgements).toMatchObject([{ area: 'adoption', label: 'good' }]);
    },
  );

  it.each([
    'is good',
    'is that it is good',
    'has been judged to be good',
    'is judged good',
    'is good because:',
    ': good',
  ])('of the board may be stated by a heading: %s', (end) => {
    const heading = `The Local Safeguarding Children Board ${end}`.replace(' :', ':');
    for (const framework of ['sif', 'lscb']) {
      const { judgements } = judge(`${heading}\n\n1. x.`, framework, '2015');
      expect(judgements).toMatchObject([{ area: 'lscb', label: 'good' }]);
    }
  });

  it('of the board are missed where it has a part of its own', () => {
    const told = (text: string) =>
      judge(`${text}\n\n1. x.`, 'sif', '2015').messages.map(({ reason }) => reason);
    const table = '| Children who need help and protection | Good1 |\n| --- | --- |\n\n';
    const missed = 'No grade was found on “lscb”.';
    expect(told(`${table}The Local Safeguarding Children Board (LSCB)`)).toContain(missed);
    expect(told(`${table}The local authority`)).not.toContain(missed);
  });

  it('may bear the mark of a footnote', () => {
    const table = '| Children who need help and protection | Inadequate1 |\n| --- | --- |\n\n';
    const { judgements } = judge(`${table}The local authority\n\n1. x.`, 'sif', '2015');
    expect(judgements).toMatchObject([{ area: 'help-and-protection', label: 'inadequate' }]);
  });
});
