import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../../../src/schemas/editorial.ts';
import { outline, parse } from '../../../../support/pipeline.ts';

const read = (text: string, corrections: Correction[] = []): string[] =>
  outline(parse(text, 'jar', corrections).blocks);

describe('numbered paragraphs', () => {
  it.each([
    ['as a heading', '### **1. The combined work is good.**'],
    ['in bold', '**1. The combined work is good.**'],
    ['with only the number in bold', '**1.** The combined work is good.'],
    ['with the text in bold', '1. **The combined work is good.**'],
    ['with bold for the number and the first words', '**1. The combined** work is good.'],
    ['in bold and set off by a tab', '**1.\tThe combined work is good.**'],
    ['as a heading with the number in bold and a tab', '### **1.**\tThe combined work is good.'],
    ['set off by a tab', '1.\tThe combined work is good.'],
    ['indented', ' 1. The combined work is good.'],
  ])('are read %s', (_, line) => {
    expect(read(`# Safeguarding\n\n${line}`)).toEqual([
      '# Safeguarding',
      '1. The combined work is good.',
    ]);
  });

  it.each([
    ['with a bracket', (n: number) => `${String(n)}) `],
    ['in brackets', (n: number) => `(${String(n)}) `],
    ['before a gap', (n: number) => `${String(n)}   `],
    ['before a tab', (n: number) => `${String(n)}\t`],
    ['before a space alone', (n: number) => `${String(n)} `],
    ['in bold without a point', (n: number) => `**${String(n)}** `],
    ['without a space', (n: number) => `${String(n)}.`],
    ['with an escaped full stop', (n: number) => `${String(n)}\\. `],
    ['on a line of their own', (n: number) => `${String(n)}.\n`],
    [
      'on a line of their own, in bold, with a blank line below',
      (n: number) => `**${String(n)}.**\n\n`,
    ],
  ])('are read with their numbers %s', (_, number) => {
    const text = [1, 2, 3].map((n) => `${number(n)}Children are safe.`).join('\n\n');
    const { blocks, messages } = parse(`# Context\n\n${text}`);
    expect(messages).toEqual([]);
    expect(blocks.slice(1)).toMatchObject(
      [1, 2, 3].map((n) => ({
        type: 'numbered',
        number: n,
        content: [{ value: 'Children are safe.' }],
      })),
    );
  });

  it('are read from a heading that is cut by a page break', () => {
    const text =
      '# Safeguarding\n\n### **1. The combined work of all local services in keeping children and young**\n\npeople safe is good.';
    expect(read(text)).toEqual([
      '# Safeguarding',
      '1. The combined work of all local services in keeping children and young people safe is good.',
    ]);
  });

  it('are not long headings of the outline with a number', () => {
    const title = '3. Children and young people with learning difficulties and/or disabilities';
    const text = `# Safeguarding\n\n1. Text.\n\n2. Text.\n\n## **${title}**\n\n3. Text.`;
    expect(read(text)).toEqual([
      '# Safeguarding',
      '1. Text.',
      '2. Text.',
      `# ${title}`,
      '3. Text.',
    ]);
  });

  it('are not headings if they name a section and its grade in a sentence', () => {
    expect(
      read('# Grades\n\n1.\n\nService management is good.\n\n**2. Safeguarding is good.**'),
    ).toEqual(['# Grades', '1. Service management is good.', '2. Safeguarding is good.']);
  });

  it('are not dates, or other numbers that no run leads to', () => {
    const text =
      '# Context\n\nThe letter covers a year.\n1 April 2007 was its first day.\n2 May 2007 was not its last day.\n\n14 Young people took part.';
    expect(read(text).filter((line) => /^\d+\. /u.test(line))).toEqual([]);
  });

  it('are not footnotes whose marks an export lowered to the line', () => {
    const text =
      '# Context\n\n1 Ofsted makes this report.\n\n1. One.\n\n2. Two.\n\n2 The local authority saw it.\n\n3. Three.';
    expect(read(text).slice(1)).toEqual([
      '1 Ofsted makes this report.',
      '1. One.',
      '2. Two.',
      '2 The local authority saw it.',
      '3. Three.',
    ]);
  });

  it('keep bold within their text', () => {
    const [, block] = parse('# Safeguarding\n\n**1. Children are safe.** The numbers fell.').blocks;
    expect(block).toMatchObject({
      content: [
        { type: 'strong', children: [{ type: 'text', value: 'Children are safe.' }] },
        { type: 'text', value: ' The numbers fell.' },
      ],
    });
  });

  it('do not begin at a number that ends a sentence at the start of a line', () => {
    expect(read('Context\n\n1. Young people leave care at the age of\n16. This is early.')).toEqual(
      ['# Context', '1. Young people leave care at the age of / 16. This is early.'],
    );
  });

  it('do not begin at a number that starts a wrapped line', () => {
    const text =
      'Context\n\n1. Educational standards are better than the national average up to the age of\n2. At 16 there is a gap between those in the more prosperous areas who do\nwell and the others.\n\n2. This gap is not decreasing.';
    expect(read(text)).toEqual([
      '# Context',
      '1. Educational standards are better than the national average up to the age of 2. At 16 there is a gap between those in the more prosperous areas who do well and the others.',
      '2. This gap is not decreasing.',
    ]);
  });

  it('include the marker on the line below', () => {
    expect(read('Context\n\n1. Plans are not clear.\n(Recommendation)')).toEqual([
      '# Context',
      '1. Plans are not clear. (Recommendation)',
    ]);
  });

  it('are reported where a number is skipped, with the line', () => {
    const { messages } = parse('Context\n1. One.\n2. Two.\n4. Four.');
    expect(messages).toMatchObject([{ rule: 'number-skips', severity: 'error', line: 4 }]);
    expect(messages[0]?.reason).toBe('Paragraph 4 stands where paragraph 3 is expected.');
  });

  it('are reported where a number occurs twice, with the line', () => {
    const { messages } = parse('Context\n1. One.\n2. Two.\n2. Two again.');
    expect(messages).toMatchObject([{ rule: 'number-repeats', severity: 'error', line: 4 }]);
  });

  it.each([
    [
      'the first is missing',
      '2. Two.\n\n3. Three.',
      3,
      'Paragraph 2 stands where paragraph 1 is expected.',
    ],
    [
      'many are missing',
      '1. One.\n\n20. Twenty.',
      5,
      'Paragraph 20 stands where paragraph 2 is expected.',
    ],
    [
      'they go far back',
      `${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `${String(n)}. x.`).join('\n')}\n\n3. Three.`,
      13,
      'Paragraph 3 stands where paragraph 10 is expected.',
    ],
  ])('are reported where %s', (_, paragraphs, line, reason) => {
    const { messages } = parse(`Context\n\n${paragraphs}`);
    expect(messages[0]).toMatchObject({ severity: 'error', line, reason });
  });

  it('do not begin where a page break puts the number in a sentence at the start of a line', () => {
    const half = 'Few of the young people who leave care do so before they reach the age of';
    expect(read(`Context\n\n1. ${half}\n\n18. Most stay with their carers.`)).toEqual([
      '# Context',
      `1. ${half} 18. Most stay with their carers.`,
    ]);
  });

  it('do not begin where an editor says so', () => {
    const correction: Correction = { line: 5, what: 'no-number', why: 'x', evidence: 'y' };
    const text = 'Context\n\n1. One.\n\n2007. was a good year.\n\n2. Two.'.replace('2007', '207');
    expect(outline(parse(text, 'jar', [correction]).blocks)).toEqual([
      '# Context',
      '1. One.',
      '207. was a good year.',
      '2. Two.',
    ]);
  });

  it('have the number that an editor gives them', () => {
    const correction: Correction = {
      line: 4,
      what: 'number-is',
      number: 3,
      why: 'x',
      evidence: 'y',
    };
    const { blocks, messages } = parse('Context\n1. One.\n2. Two.\n2. Three.', 'jar', [correction]);
    expect(messages).toEqual([]);
    expect(blocks[3]).toMatchObject({ number: 3, printed: '2.' });
  });

  it('give their number to the paragraph above where an editor says so', () => {
    const correction: Correction = {
      line: 4,
      what: 'number-belongs-above',
      why: 'x',
      evidence: 'y',
    };
    const text =
      'Context\n1. A first paragraph, whole.\nA second, without a number.\n2. Annex A\n\nMore.';
    const { blocks } = parse(text, 'jar', [correction]);
    expect(outline(blocks)).toEqual([
      '# Context',
      '1. A first paragraph, whole.',
      '2. A second, without a number.',
      '# Annex A',
      'More.',
    ]);
    expect(blocks[2]).toMatchObject({ type: 'numbered', numberAtEnd: true });
  });
});
