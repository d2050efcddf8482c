import { describe, expect, it } from 'vitest';
import { judge } from '../../../support/pipeline.ts';

const grades =
  'Grades\n\n\tLocal services overall\tCouncil services\nCapacity to improve\t3\t2\nSafeguarding\t2\t';

describe('judgements', () => {
  it('are read from the cells of the grade table, each with who is judged', () => {
    expect(judge(grades).judgements).toMatchObject([
      {
        area: 'capacity-to-improve',
        scope: 'local-services',
        grade: 3,
        label: 'good',
        printed: '3',
      },
      { area: 'capacity-to-improve', scope: 'council-services', grade: 2, label: 'adequate' },
      { area: 'safeguarding', scope: 'local-services', grade: 2 },
    ]);
  });

  it('are read from columns printed one after another, if there is a grade for each name', () => {
    const text =
      'Grades\n\nSafeguarding\nLooked after children\nCapacity to improve\nLocal services overall\n3\n2\n4';
    expect(judge(text).judgements).toMatchObject([
      { area: 'safeguarding', grade: 3 },
      { area: 'looked-after-children', grade: 2 },
      { area: 'capacity-to-improve', scope: 'local-services', grade: 4 },
    ]);
    const more = judge(`${text}\nCouncil services\n4\nHealth services\n3`);
    expect(more.judgements).toEqual([]);
    expect(more.messages[0]).toMatchObject({ rule: 'grade-unreadable', line: 3 });
    expect(more.messages[0]?.reason).toContain('5 grades are printed below 3 names');
  });

  it('are anchored at the paragraph that states them', () => {
    const text = `${grades}\n\nSafeguarding\n\n1. Much is done.\n2. The contribution of services to outcomes is adequate.`;
    expect(judge(text).judgements.at(-1)?.anchor).toBe('p2');
  });

  it('are anchored in the main report rather than in the summary', () => {
    const says = 'The combined work of all local services is adequate.';
    const text = `Summary report\n\nStaying safe\n\n1. ${says}\n\nGrades\n\n\tLocal services overall\nStaying safe\t2\n\nMain report\n\nStaying safe\n\n2. ${says}`;
    expect(judge(text).judgements.at(-1)?.anchor).toBe('p2');
  });

  it('are anchored at the table’s section where no paragraph states them', () => {
    expect(judge(grades).judgements.map(({ anchor }) => anchor)).toEqual([
      'grades',
      'grades',
      'grades',
    ]);
  });

  it('are not anchored at a sentence with another grade', () => {
    const text = `${grades}\n\nSafeguarding\n\n1. The contribution of services is good.`;
    expect(judge(text).judgements.at(-1)?.anchor).toBe('grades');
  });

  it('may be stated only by a heading', () => {
    const text =
      'The Local Safeguarding Children Board (LSCB)\n\nThe Local Safeguarding Children Board requires improvement to be good\n\n1. x.';
    expect(judge(text, 'sif').judgements).toEqual([
      {
        area: 'lscb',
        title: 'The Local Safeguarding Children Board',
        scope: 'lscb',
        grade: 2,
        label: 'requires-improvement',
        printed: 'requires improvement to be good',
        anchor: 'the-local-safeguarding-children-board-requires-improvement-to-be-good',
      },
    ]);
  });

  it('may be stated by a heading in which the area “requires improvement”', () => {
    const text =
      'The local authority\n\nThe graded judgement for adoption performance is that it requires improvement\n\n1. x.';
    expect(judge(text, 'sif').judgements).toMatchObject([
      { area: 'adoption', label: 'requires-improvement', printed: 'requires improvement' },
    ]);
  });

  it.each([
    [
      'The overall judgement is that children’s services require improvement',
      'require improvement',
    ],
    ['The overall judgement is Inadequate', 'Inadequate'],
    ['Children’s services in St. Helens are good.', 'good'],
    ['Overall effectiveness: good', 'good'],
    ['Overall judgement: Inadequate', 'Inadequate'],
    ['The overall judgment for Norfolk is that it requires improvement', 'requires improvement'],
    ['Children’s services are good', 'good'],
    ['Overall, children’s social care services across Norfolk are outstanding', 'outstanding'],
    ['Services for children and young people in Norfolk are good', 'good'],
    ['Children and young people’s services in Norfolk are good', 'good'],
    ['The overall effectiveness judgement is inadequate', 'inadequate'],
    ['The overall judgement is that the local authority is good', 'good'],
  ])('may be stated by a line of the cover: %s', (line, printed) => {
    const text = `Norfolk\nReport published: 3 May 2015\n${line}\n\nExecutive summary\n\nx.`;
    const { judgements } = judge(text, 'sif');
    expect(judgements).toMatchObject([{ area: 'overall-effectiveness', printed }]);
    expect(judgements[0]?.anchor).toMatch(/^cover-para-/u);
  });

  it('may be stated by a line of the cover that is broken in two', () => {
    const text =
      'Norfolk\n\nChildren’s services in Norfolk require improvement\nto be good\n\nExecutive summary\n\nx.';
    expect(judge(text, 'sif').judgements).toMatchObject([
      { printed: 'require improvement to be good', label: 'requires-improvement' },
    ]);
  });

  it('are not read from sentences that begin with such words', () => {
    const text =
      'Executive summary\n\nChildren’s services in Norfolk are improving. The quality of plans is good.';
    expect(judge(text, 'sif').judgements).toEqual([]);
  });

  it.each([
    'The Local Safeguarding Children Board (LSCB) is inadequate',
    'The Stockport Safeguarding Children Board requires improvement',
    'The effectiveness of the Local Safeguarding Children Board (LSCB) is good.',
    'The Local Safeguarding Board is that it requires improvement',
    'The Manchester Safeguarding Childrens Board is good',
    'The LSCB requires improvement because:',
  ])('are recognised however the board is named: %s', (line) => {
    const text = `The Local Safeguarding Children Board\n\n${line}\n\n1. x.`;
    expect(judge(text, 'sif').judgements).toMatchObject([{ area: 'lscb', scope: 'lscb' }]);
  });

  it.each([
    ['below their heading', 'Being healthy\n\nGrade 3\n\nText.', 'Grade 3', 'being-healthy-para-1'],
    ['after their heading', 'Being healthy: Grade 3\n\nx.', 'Grade 3', 'being-healthy'],
    ['after their heading and a dash', '## Being healthy – good\n\nx.', 'good', 'being-healthy'],
  ])('may stand %s', (_, text, printed, anchor) => {
    expect(judge(`Introduction\n\nx.\n\n${text}`, 'apa').judgements).toMatchObject([
      { area: 'being-healthy', title: 'Being healthy', grade: 3, printed, anchor },
    ]);
  });

  it.each([
    '3',
    'Grade 3',
    'Grade: 3',
    'good',
    'Good.',
    'Good (3)',
    '3 (good)',
    '3: good',
    'Grade 3 – good',
  ])('are read from a cell: %s', (cell) => {
    const text = `Grades\n\nAssessment judgement area\tAPA grade\nBeing healthy\t${cell}`;
    expect(judge(text, 'apa').judgements).toMatchObject([{ grade: 3, printed: cell }]);
  });

  it.each(['Good<sup>1</sup>', 'Good¹', 'Good*'])(
    'are read from a cell with a note: %s',
    (cell) => {
      const text = `Grades\n\nJudgement\tGrade\nOverall effectiveness\t${cell}\n\n<sup>1</sup> A note.`;
      expect(judge(text, 'ilacs').judgements).toMatchObject([{ grade: 3 }]);
    },
  );

  it('are reported where the framework does not know what is judged', () => {
    const text = `${grades}\nPlay and leisure\t3\t`;
    expect(judge(text).messages).toMatchObject([
      {
        rule: 'grade-unplaced',
        reason: '“Play and leisure” is graded “3”, and the framework judges nothing of that name.',
      },
    ]);
  });

  it('are reported missing where every report of the framework has them', () => {
    const text = 'Grades\n\n\tLocal services overall\nSafeguarding\t3';
    expect(judge(text).messages).toMatchObject([
      { rule: 'judgement-missing', reason: 'No grade was found on “capacity-to-improve”.' },
    ]);
  });

  it('are reported where table and heading differ', () => {
    const text =
      'Adoption\n\nAdoption performance\t\tGood\nLeadership, management and governance\t\tGood\n\nThe local authority\n\nThe graded judgement for adoption performance is that it is outstanding\n\n1. x.';
    expect(judge(text, 'sif').messages[0]).toMatchObject({ rule: 'grade-mismatch', line: 8 });
  });

  it('are reported missing where the report has none', () => {
    expect(judge('Introduction\n\n1. x.').messages).toMatchObject([{ rule: 'judgement-missing' }]);
  });

  it.each(['Leadership and management', 'Strategic and operational leadership and management'])(
    'of key aspects are not taken from the number of the row: %s',
    (title) => {
      const text = `Annex B\n\nKey aspects\n\n\tKey Aspect\tGrade\n1\t${title}\t3`;
      expect(judge(text).judgements).toMatchObject([
        { area: 'youth-leadership', scope: 'youth-service', grade: 3 },
      ]);
    },
  );

  it('are anchored in the section about what is judged rather than on the cover', () => {
    const cover =
      'Norfolk\n\n1. Leadership, management and governance\tGood\n2. Adoption performance\tGood\n\n';
    const heading = 'Executive summary\n\nText.\n\nLeadership, management and governance';
    for (const [text, anchor] of [
      [`${heading}\n\nGood\n\nText.`, 'leadership-management-and-governance-para-1'],
      [`${heading}: good\n\nText.`, 'leadership-management-and-governance'],
      [`${heading} are good\n\nText.`, 'leadership-management-and-governance-are-good'],
    ] as const) {
      expect(judge(cover + text, 'sif').judgements[0]).toMatchObject({
        area: 'leadership',
        anchor,
      });
    }
  });

  it('are read from a heading directly below that of the section, as one box', () => {
    const text =
      '# Executive summary\n\nText.\n\n## Leadership, management and governance\n\n## Good\n\nText.';
    expect(judge(text, 'sif').judgements).toMatchObject([
      { area: 'leadership', printed: 'Good', anchor: 'leadership-management-and-governance' },
    ]);
  });

  it('are read from a box with a header row', () => {
    const text =
      'Executive summary\n\nText.\n\nKey judgement\tJudgement grade\nLeadership, management and governance\tGood\n\nText.';
    expect(judge(text, 'sif').judgements).toMatchObject([
      { area: 'leadership', printed: 'Good', anchor: 'leadership-management-and-governance' },
    ]);
  });

  it('are read from sentences, with a warning, where no grade is printed elsewhere', () => {
    const text =
      'Safeguarding\n\n1. The contribution of services to outcomes for children at risk is only adequate.\n\nService management\n\n2. Service management is good.';
    const { judgements, messages } = judge(text);
    expect(judgements).toMatchObject([
      { area: 'safeguarding', title: 'Safeguarding', grade: 2, printed: 'adequate', anchor: 'p1' },
      { area: 'service-management', grade: 3, anchor: 'p2' },
    ]);
    expect(messages[0]).toMatchObject({ rule: 'grades-from-text', severity: 'warning' });
  });
});
