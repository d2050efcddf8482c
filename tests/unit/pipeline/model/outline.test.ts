import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../src/pipeline/parse/inline.ts';
import { judge, sections } from '../../../support/pipeline.ts';

/** Level and area of each section of an ILACS report, and the ids of its units. */
function outline(text: string): { level: number; area: string | null; ids: string[] }[] {
  return sections(text, 'ilacs').sections.map(({ level, area, body }) => ({
    level,
    area,
    ids: body.flatMap((node) => {
      if (node.type === 'list') return node.items.map(({ id }) => id);
      return 'id' in node ? [node.id] : [];
    }),
  }));
}

describe('what needs to improve', () => {
  it.each([
    'What needs to improve in Wakefield?',
    'What still needs to improve?',
    'What needs improvement?',
    'What needs to improve now?',
    'What needs further improvement?',
    'What could improve further?',
    'Areas for development',
    'Recommendations for improvement',
    'What does the local authority need to improve?',
    'Area for improvement',
    'Recommendations',
  ])('may be called %s', (title) => {
    expect(outline(`# ${title}\n\n- One.`)).toEqual([{ level: 1, area: null, ids: ['imp-1'] }]);
  });

  it('may have headings over its lists', () => {
    const text = '# What needs to improve?\n\n- One.\n\n# Care leavers\n\n- Two.';
    expect(outline(text)).toEqual([
      { level: 1, area: null, ids: ['imp-1'] },
      { level: 2, area: null, ids: ['imp-2'] },
    ]);
  });

  it('ends at any other heading, also one that the framework does not name', () => {
    const text = '# What needs to improve?\n\n- One.\n\n# Main findings\n\n1. Two.';
    expect(outline(text)).toEqual([
      { level: 1, area: null, ids: ['imp-1'] },
      { level: 1, area: null, ids: ['p1'] },
    ]);
  });

  it('in an area is a part of it, and so is what follows', () => {
    const text =
      '# The experiences and progress of care leavers\n\n1. One.\n\n# What needs to improve in this area of practice\n\n- Two.\n\n# Housing\n\n2. Three.';
    expect(outline(text)).toEqual([
      { level: 1, area: 'care-leavers', ids: ['p1'] },
      { level: 2, area: 'care-leavers', ids: ['imp-1'] },
      { level: 2, area: 'care-leavers', ids: ['p2'] },
    ]);
  });
});

describe('the area of an ILACS section', () => {
  it.each([
    ['The experience and progress of children who need help and protection', 'help-and-protection'],
    [
      'The experiences and progress of children in need of help or protection',
      'help-and-protection',
    ],
    [
      'The experiences and progress of looked-after children and care leavers',
      'looked-after-children',
    ],
    [
      'The experiences and progress of children in care, and of care-leavers',
      'looked-after-children',
    ],
    ['The experiences and progress of care-leavers', 'care-leavers'],
    ['The impact of leaders on practice with children and their families', 'leadership'],
    ['Impact of leadership on social work practice', 'leadership'],
  ])('is known whatever the wording: %s', (heading, area) => {
    expect(outline(`# ${heading}\n\n1. One.`)).toMatchObject([{ area }]);
    expect(outline(`# ${heading}: good\n\n1. One.`)).toMatchObject([{ area }]);
    expect(outline(`# ${heading} is judged to be good\n\n1. One.`)).toMatchObject([{ area }]);
  });
});

describe('the areas of an inspection', () => {
  it.each([
    [
      'ilacs',
      'help-and-protection',
      'The experiences and progress of children who need help & protection',
    ],
    [
      'ilacs',
      'help-and-protection',
      'The experiences and progress of children needing help and protection',
    ],
    ['ilacs', 'looked-after-children', 'The experiences and the progress of children in our care'],
    [
      'ilacs',
      'leadership',
      'The impact of leaders on social care practice with children, young people and families',
    ],
    [
      'sif',
      'help-and-protection',
      'The experiences and progress of children and young people who need help or protection',
    ],
    [
      'sif',
      'looked-after-children',
      'The experiences and progress of looked after children and achieving permanence',
    ],
    ['sif', 'leadership', 'Leadership management & governance'],
  ])('may be named otherwise: %s, %s: %s', (id, area, title) => {
    const read = sections(`# ${title}: good\n\n1. One.`, id).sections;
    expect(read.map((section) => section.area)).toEqual([area]);
  });

  it('do not include what is graded under a name that the framework lacks, and that is told', () => {
    const text =
      '# The experiences and progress of children in care: good\n\n1. One.\n\n# The lives of young adults: good\n\n2. Two.';
    expect(outline(text)).toEqual([
      { level: 1, area: 'looked-after-children', ids: ['p1'] },
      { level: 1, area: null, ids: ['p2'] },
    ]);
    expect(judge(text, 'ilacs', '2025').messages).toContainEqual(
      expect.objectContaining({
        rule: 'grade-unplaced',
        reason: expect.stringContaining('The lives of young adults') as string,
      }),
    );
  });
});

describe('the parts of an APA letter of 2005 or 2006', () => {
  it.each([
    ['capacity-to-improve', 'The council’s management of services and its capacity to improve'],
    [
      'capacity-to-improve',
      'The council’s management of its services for children and young people, including its capacity to improve them further',
    ],
    [null, 'Summary'],
    [null, 'Key strengths and areas for improvement'],
    [null, 'Aspects for focus in a future joint area review or the next APA'],
  ])('have their own area or none, not that of the part before: %s, %s', (area, title) => {
    const text = `Annual performance assessment of services\n\nAchieving economic well-being\n\nOne.\n\n${title}\n\nTwo.`;
    expect(sections(text, 'apa').sections.at(-1)).toMatchObject({ area, level: 2 });
  });
});

it.each(['For action within three months', 'Within the next six months', 'For immediate action'])(
  'the recommendations of a joint area review have parts such as “%s”',
  (title) => {
    const text = `# Recommendations\n\n# ${title}\n\nThe council should:\n\n- Train staff.`;
    expect(sections(text).sections.at(-1)).toMatchObject({
      level: 2,
      body: [{}, { items: [{ id: 'rec-1' }] }],
    });
  },
);

describe('recommendations in a SIF report', () => {
  it.each(['Recommendations for the LSCB', 'Recommendations for the board'])(
    'are the board’s in its part: %s',
    (title) => {
      const text = `# The Local Safeguarding Children Board\n\n# ${title}\n\n- Train staff.`;
      const [, own] = sections(text, 'sif').sections;
      expect(own?.area).toBe('lscb');
      expect(own?.body).toMatchObject([
        { type: 'list', items: [{ id: 'lscb-rec-1', kind: 'recommendation' }] },
      ]);
    },
  );

  it('are the board’s below its priority actions and areas for improvement, if nothing else heads them', () => {
    const text =
      '# Section 2: The effectiveness of the Local Safeguarding Children Board\n\n# The effectiveness of the LSCB is inadequate\n\n# Priority actions\n\n1. Train staff.\n\n# Areas for improvement\n\n- Audit cases.\n\n# Key strengths and weaknesses of the LSCB\n\n2. x.';
    expect(sections(text, 'sif').sections.slice(2)).toMatchObject([
      { area: 'lscb', level: 3, body: [{ type: 'recommendation', id: 'p1' }] },
      { area: 'lscb', level: 3, body: [{ items: [{ id: 'lscb-rec-1', kind: 'recommendation' }] }] },
      { area: 'lscb', body: [{ type: 'paragraph', id: 'p2' }] },
    ]);
  });

  it.each(['Oversee:', 'Strengthen services by: (paragraph 150)'])(
    'include the list that they introduce: %s',
    (words) => {
      const text = `# Recommendations\n\n1. ${words}\n\n- plans\n\n2. Train staff.\n\n- Audit cases.`;
      expect(sections(text, 'sif').sections[0]?.body).toMatchObject([
        { id: 'rec-1', children: [{ items: [{ id: 'recommendations-item-1', kind: 'item' }] }] },
        { id: 'rec-2', children: [] },
        { items: [{ id: 'rec-3', kind: 'recommendation' }] },
      ]);
    },
  );

  it('include the list that they introduce behind the footnotes of a page', () => {
    const text = '# Recommendations\n\n1. Oversee¹:\n\n¹ The Board.\n\n- plans\n- audits';
    expect(sections(text, 'sif').sections[0]?.body).toMatchObject([
      { id: 'rec-1', children: [{ type: 'footnote', id: 'fn-1' }, { items: [{}, {}] }] },
    ]);
  });

  it.each(['Key recommendations', 'Recommendations for improvement'])(
    'are the local authority’s outside of it: %s',
    (title) => {
      const text = `# The local authority\n\n# ${title}\n\n1. Train staff.`;
      expect(sections(text, 'sif').sections.at(-1)?.body).toMatchObject([
        { type: 'recommendation', id: 'rec-1' },
      ]);
    },
  );
});

it.each([
  'Progress since the last inspection',
  'The local authority’s progress since the last inspection',
])('no recommendations are under “%s” in a SIF report', (title) => {
  const text = `# What does the local authority need to improve?\n\n1. Train staff.\n\n# ${title}\n\n2. Staff are trained.`;
  expect(sections(text, 'sif').sections.at(-1)?.body).toMatchObject([{ type: 'paragraph' }]);
});

describe('the findings of a SIF part', () => {
  it('belong to the judgement on adoption or care leavers that they follow', () => {
    const findings = (number: number): string => `# Inspection findings\n\n${number}. Text.`;
    const text = [
      '# The experiences and progress of children looked after and achieving permanence',
      findings(1),
      '# The graded judgement for adoption performance is that it is outstanding',
      findings(2),
      '# The graded judgement about the experience and progress of care leavers is that it is good',
      findings(3),
      '# Leadership, management and governance',
      findings(4),
    ].join('\n\n');
    const areas = sections(text, 'sif').sections.flatMap(({ heading, area }) =>
      plainText(heading ?? []) === 'Inspection findings' ? [area] : [],
    );
    expect(areas).toEqual(['looked-after-children', 'adoption', 'care-leavers', 'leadership']);
  });
});
