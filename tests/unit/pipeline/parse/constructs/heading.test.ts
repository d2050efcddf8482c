import { describe, expect, it } from 'vitest';
import { outline, parse } from '../../../../support/pipeline.ts';

const read = (text: string, framework = 'jar'): string[] => outline(parse(text, framework).blocks);

describe('headings', () => {
  it('are read at any level of markup, or in bold', () => {
    expect(read('# Introduction\n\n### **Safeguarding**\n\n**Context**\n\n1. Text.')).toEqual([
      '# Introduction',
      '# Safeguarding',
      '# Context',
      '1. Text.',
    ]);
  });

  it('are recognised by the outline on bare lines between other lines', () => {
    expect(read('Introduction\n1. One paragraph ends here.\nContext\n2. Two.')).toEqual([
      '# Introduction',
      '1. One paragraph ends here.',
      '# Context',
      '2. Two.',
    ]);
  });

  it.each([
    ['with a finite verb', 'How it is', 100],
    ['without one', 'All the work', 220],
  ])('have a limited number of characters: %s', (_, start, most) => {
    const ofLength = (length: number): string =>
      start + ' on'.repeat(99).slice(0, length - start.length);
    const typeOf = (title: string) => read(`Introduction\n\n1. One.\n\n${title}\n\n2. Two.`)[2];
    const longest = ofLength(most).trim().padEnd(most, 'x');
    expect(typeOf(longest)).toBe(`# ${longest}`);
    expect(typeOf(`${longest}x`)).toBe(`${longest}x`);
  });

  it('are recognised with a footnote mark that an export lowered to the line', () => {
    expect(read('What needs to improve?1\n\n- The plans.', 'ilacs')).toEqual([
      '# What needs to improve?1',
      '- The plans.',
    ]);
  });

  it('may be bare lines that the outline does not know', () => {
    expect(read('Introduction\n\nChildren in this area\n\n- most live in the north')).toEqual([
      '# Introduction',
      '# Children in this area',
      '- most live in the north',
    ]);
  });

  it('may begin with a year', () => {
    expect(read('# Annex A\n\n**2007 ASSESSMENT OF SERVICES**\n\nThis letter is long.')[1]).toBe(
      '# 2007 ASSESSMENT OF SERVICES',
    );
  });

  it.each([
    'Lead inspector: Neil Penswick',
    'Deputy lead inspector Mike Ferguson',
    'Yours sincerely',
    'Grade 3',
    'enquiries@ofsted.gov.uk',
    'Inadequate Adequate Good Outstanding',
    'Inadequate ☐ Adequate ☐ Good ☒ Outstanding ☐',
    'Inadequate Adequate Good X Outstanding',
    'The local partnership should:',
    'Inspectors make judgements based on the following scale',
    'You may reuse this text. To view the licence, visit',
  ])('do not include “%s”', (line) => {
    expect(read(`Introduction\n\n${line}\n\n1. Text.`)).toEqual([
      '# Introduction',
      line,
      '1. Text.',
    ]);
  });

  it('are not found on the cover', () => {
    expect(
      read('Stockport Council\n\nJoint area review of children\n\nIntroduction\n\n1. Text.'),
    ).toEqual(['Stockport Council', 'Joint area review of children', '# Introduction', '1. Text.']);
  });

  it('may be broken over two lines in wrapped text', () => {
    const text =
      'Executive summary\n\nThe experiences and progress of children looked after and achieving\npermanence\n\n1. The council looks after 347 children, more than it did in the year before\nthe inspection.';
    expect(outline(parse(text, 'sif').blocks).slice(1)).toEqual([
      '# The experiences and progress of children looked after and achieving permanence',
      '1. The council looks after 347 children, more than it did in the year before the inspection.',
    ]);
  });

  it('may be in bold that runs over two lines in wrapped text', () => {
    const title = 'Annex B: Summary of joint area review and annual performance assessment';
    const line =
      'The review was made under an Act, and its text is as wide as the page that it is on.';
    expect(outline(parse(`**${title}\narrangements**\n\n1. ${line}\n${line}`).blocks)[0]).toBe(
      `# ${title} arrangements`,
    );
  });

  it('do not take the first of a column of grades', () => {
    const text =
      '# Safeguarding\n\n# Looked after children\n\n# Good\n\n# Adequate\n\n1. Children are safe.';
    expect(outline(parse(text).blocks).slice(0, 2)).toEqual([
      '# Safeguarding',
      '# Looked after children',
    ]);
  });

  it('do not include the lines of an address with blank lines between them', () => {
    expect(read('Introduction\n\n1. Text.\n\nPiccadilly Gate\n\nStore St\n\nManchester')).toEqual([
      '# Introduction',
      '1. Text.',
      'Piccadilly Gate',
      'Store St',
      'Manchester',
    ]);
  });

  it('may begin with a number', () => {
    expect(read('## Introduction\n\n## 1. Safeguarding\n\n1. Text.')).toEqual([
      '# Introduction',
      '# 1. Safeguarding',
      '1. Text.',
    ]);
  });

  it('become labels above findings', () => {
    expect(read('## Safeguarding\n\n### Major strengths\n\n- Good work.')).toEqual([
      '# Safeguarding',
      'strength: Major strengths',
      '- Good work.',
    ]);
  });

  it('may be underlined, as in Markdown', () => {
    expect(read('Introduction\n============\n\n**1.** Text.')).toEqual([
      '# Introduction',
      '1. Text.',
    ]);
  });

  it('may begin with the number of a part', () => {
    expect(read('Introduction\n\n1. One.\n\nPart 2: The youth service\n\n1. One again.')).toEqual([
      '# Introduction',
      '1. One.',
      '# Part 2: The youth service',
      '1. One again.',
    ]);
  });

  it.each(['good', 'requires improvement to be good'])(
    'end before a grade that follows a colon: %s',
    (grade) => {
      const title = 'The experiences and progress of children who need help and protection:';
      const { blocks } = parse(`${title} ${grade}\n\n1. Children get help.`, 'ilacs');
      expect(outline(blocks)).toEqual([`# ${title} [${grade}]`, '1. Children get help.']);
    },
  );

  it('do not include a grade, or the first half of a sentence cut by a page break', () => {
    expect(
      read('Introduction\n\nLooked after children are well supported\n\nthrough good joint work.'),
    ).toEqual([
      '# Introduction',
      'Looked after children are well supported through good joint work.',
    ]);
    expect(read('Introduction\n\nOutstanding\n\nChildren are safe.')).toEqual([
      '# Introduction',
      'Outstanding',
      'Children are safe.',
    ]);
  });

  it.each([
    [
      'a list item',
      '- improve progress for\n\nchildren and young people with learning difficulties and/or disabilities\n\nin all schools.',
    ],
    [
      'a paragraph',
      '2. The council improves progress for\n\nLooked after children\n\nin all schools.',
    ],
  ])('do not include the rest of %s that happens to read like one', (_, text) => {
    const blocks = read(`Introduction\n\n1. Text.\n\n${text}\n\nSafeguarding\n\n3. More.`);
    expect(blocks.filter((line) => line.startsWith('#'))).toEqual([
      '# Introduction',
      '# Safeguarding',
    ]);
    expect(blocks[2]).toMatch(/improve.? progress for .+ in all schools\.$/u);
  });

  it.each([
    'Capacity to improve, including the management of services for children and young people    Grade: 3',
    'Capacity to improve, including the management of children’s services Grade 3',
  ])('do not include the grade beside them: %s', (line) => {
    const title = line.replace(/\s+Grade.*/u, '');
    expect(read(`${line}\n\nMuch is done.`, 'apa')[0]).toMatch(`# ${title} [Grade`);
  });

  it('may be several lines of capitals', () => {
    const text =
      'Annex A\n\nSUMMARY OF JOINT AREA REVIEW AND\nASSESSMENT ARRANGEMENTS\n\nChildren are safe.';
    expect(read(text)).toEqual([
      '# Annex A',
      '# SUMMARY OF JOINT AREA REVIEW AND ASSESSMENT ARRANGEMENTS',
      'Children are safe.',
    ]);
  });

  it.each(['14–19 education and training', '16+ provision', 'What needs to improve?'])(
    'may be “%s”',
    (line) => {
      expect(read(`Introduction\n\n1. Text.\n\n${line}\n\n2. More.`)[2]).toBe(`# ${line}`);
    },
  );

  it.each(['<b>Context</b>', '*Context*', '__Context__', '**Context**'])(
    'may be marked up: %s',
    (line) => {
      expect(read(`# Introduction\n\n1. Text.\n\n${line}\n\n2. More.`)[2]).toBe('# Context');
    },
  );

  it('do not include the words that introduce a list', () => {
    expect(read('Recommendations\n\nThe local partnership should\n\n- improve plans.')).toEqual([
      '# Recommendations',
      'The local partnership should',
      '- improve plans.',
    ]);
  });
});
