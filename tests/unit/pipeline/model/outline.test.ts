import { describe, expect, it } from 'vitest';
import { sections } from '../../../support/pipeline.ts';

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
  });
});
