/** The judgements of inspections of looked after children services. */
import { describe, expect, it } from 'vitest';
import { judge, sections } from '../../../support/pipeline.ts';

describe('a grade of an inspection of looked after children services', () => {
  it.each([
    'Grade 3 (adequate)',
    'Adequate (Grade 3)',
    'Grade 3',
    'Grade 3: adequate',
    'Grade 3 adequate',
    'Adequate',
  ])('may be printed as %s', (printed) => {
    const { judgements } = judge(`Capacity to improve\n\n${printed}\n\n1. x.`, 'lac', '2013');
    expect(judgements).toMatchObject([{ area: 'capacity-to-improve', label: 'adequate' }]);
  });

  it.each([
    ['looked-after-children', 'Outcomes for looked after children, young people and care leavers'],
    ['overall-effectiveness', 'Overall effectiveness of services for children looked after'],
    ['overall-effectiveness', 'Overall effectiveness of the service for looked after children'],
    ['capacity-to-improve', 'The capacity to improve'],
    ['leadership', 'Leadership, management and partnership working'],
  ])('is recognised however the section is named: %s', (area, title) => {
    expect(judge(`${title}\n\nGrade 2 (good)\n\n1. x.`, 'lac', '2013').judgements).toMatchObject([
      { area, label: 'good' },
    ]);
  });
});

it('areas for improvement are about all the services, also if they stand in one part', () => {
  const text =
    'Capacity to improve\n\nGrade 2 (good)\n\n1. x.\n\nAreas for improvement\n\n- Train staff.';
  expect(sections(text, 'lac').sections).toMatchObject([
    { area: 'capacity-to-improve' },
    { area: null, body: [{ items: [{ id: 'rec-1', kind: 'recommendation' }] }] },
  ]);
});

it.each(['.', ':'])(
  'a paragraph that announces areas for improvement is not one, if it ends in %s',
  (end) => {
    const words = `In order to improve the services, the local authority should take the following action${end}`;
    const text = `Overall effectiveness\n\n1. x.\n\nAreas for improvement\n\n2. ${words}\n\n- Train staff.\n\n3. Audit cases.`;
    expect(sections(text, 'lac').sections[1]?.body).toMatchObject([
      { type: 'paragraph', id: 'p2', children: [] },
      { items: [{ id: 'rec-1', kind: 'recommendation' }] },
      { type: 'recommendation', id: 'p3' },
    ]);
  },
);
