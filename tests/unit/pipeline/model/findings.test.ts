import { describe, expect, it } from 'vitest';
import { sections } from '../../../support/pipeline.ts';

describe('findings', () => {
  it('include a paragraph between two lists, as an item that lost its marker', () => {
    const [section] = sections(
      'Safeguarding\n\nMajor strengths\n\n- One.\n\nTwo.\n\n- Three.',
    ).sections;
    expect(section?.body).toMatchObject([{ groups: [{ items: [{}, {}, {}] }] }]);
  });

  it('do not include a paragraph that no list follows', () => {
    const { sections: read, notes } = sections(
      'Safeguarding\n\nImportant weaknesses\n\nWe are grateful.',
    );
    expect(read[0]?.body).toMatchObject([{ groups: [{ items: [] }] }, { type: 'paragraph' }]);
    expect(notes).toMatchObject([
      { line: 3, what: '“Important weaknesses” is printed with no list under it.' },
    ]);
  });

  it('are not read from a table with more cells than labels, so that nothing is lost', () => {
    const text =
      '# Safeguarding\n\n| Major strengths | Important weaknesses |\n|--|--|\n| A. | B. | C. |';
    expect(sections(text).sections[0]?.body).toMatchObject([
      { type: 'table', rows: [{}, { 2: [[{ value: 'C.' }]] }] },
    ]);
  });

  it('from a table keep the order of its columns', () => {
    const text =
      '# Safeguarding\n\n| Important weaknesses | Major strengths |\n|--|--|\n| <p>A.</p><p>B.</p> | C. |';
    expect(sections(text).sections[0]?.body).toMatchObject([
      {
        labels: [{ finding: 'weakness' }, { finding: 'strength' }],
        groups: [
          { finding: 'weakness', items: [{}, {}] },
          { finding: 'strength', items: [{}] },
        ],
      },
    ]);
  });

  it('from a table with several rows stay in the order printed', () => {
    const text =
      '# Safeguarding\n\n| Strengths | Weaknesses |\n|--|--|\n| One. | |\n| Two. | Three. |';
    const [findings] = sections(text).sections[0]?.body ?? [];
    expect(findings).toMatchObject({
      labels: [{ label: 'Strengths' }, { label: 'Weaknesses' }],
      groups: [
        { finding: 'strength', items: [{ id: 'safeguarding-strength-1' }] },
        { finding: 'strength', items: [{ id: 'safeguarding-strength-2' }] },
        { finding: 'weakness', items: [{ id: 'safeguarding-weakness-1' }] },
      ],
    });
  });

  it('from a cell have the line above them that ends in a colon as their label', () => {
    const text =
      '# Summary\n\n| Key strengths |\n|--|\n| **Being healthy:**<br>• low rates<br>• good access<br>**Staying safe:**<br>• stability |';
    expect(sections(text, 'apa').sections[0]?.body[0]).toMatchObject({
      labels: [{ label: 'Key strengths' }],
      groups: [
        { label: 'Being healthy:', items: [{}, { id: 'summary-strength-2' }] },
        { label: 'Staying safe:', items: [{ id: 'summary-strength-3' }] },
      ],
    });
  });

  it('are noted as missing where a column is printed empty', () => {
    const text = '# Safeguarding\n\n| Strengths | Weaknesses |\n|--|--|\n| One. | |';
    const { sections: read, notes } = sections(text);
    expect(read[0]?.body[0]).toMatchObject({ groups: [{}, { finding: 'weakness', items: [] }] });
    expect(notes).toMatchObject([
      { line: 3, what: '“Weaknesses” is printed with nothing under it.' },
    ]);
  });

  it('may be paragraphs, if the next label or a numbered paragraph follows them', () => {
    const text =
      'Safeguarding\n\nMajor strengths\n\nGood work to reduce bullying.\n\nEarly help is prompt.\n\nImportant weaknesses\n\nVariability in recording.\n\n1. All agencies agree.';
    const { sections: read, notes } = sections(text);
    expect(read[0]?.body).toMatchObject([
      {
        groups: [
          { label: 'Major strengths', items: [{}, { id: 'safeguarding-strength-2' }] },
          { label: 'Important weaknesses', items: [{ id: 'safeguarding-weakness-1' }] },
        ],
      },
      { id: 'p1' },
    ]);
    expect(notes).toEqual([]);
  });

  it('may be paragraphs up to the end of their section, if those under the label before are', () => {
    const text =
      'Capacity to improve\n\nStrengths\n\nPlans are clear.\n\nWeaknesses\n\nReviews are late.\n\nSome staff left.';
    const letter = `${text}\n\nWe are grateful for your help.\n\nYours sincerely`;
    for (const { sections: read, notes } of [sections(text, 'apa'), sections(letter, 'apa')]) {
      expect(read[0]?.body[0]).toMatchObject({ groups: [{ items: [{}] }, { items: [{}, {}] }] });
      expect(notes).toEqual([]);
    }
    expect(sections(letter, 'apa').sections[0]?.body).toHaveLength(3);
  });

  it('do not include the end of a letter', () => {
    const text =
      'Staying safe\n\nMajor strengths\n\n- Good work.\n\nImportant weaknesses\n\nWe are grateful for your help.\n\nYours sincerely';
    expect(sections(text, 'apa').sections[0]?.body).toMatchObject([
      { groups: [{ items: [{}] }, { items: [] }] },
      { type: 'paragraph' },
      { type: 'paragraph' },
    ]);
  });

  it('are a plain list, with a note, where an export put two labels side by side', () => {
    const text =
      'Safeguarding\n\nMajor strengths Important weaknesses\n\n- Good work.\n\n1. All agencies agree.';
    const { sections: read, notes } = sections(text);
    expect(read[0]?.body).toMatchObject([
      { type: 'paragraph', id: 'safeguarding-para-1' },
      { type: 'paragraph', id: 'safeguarding-para-2' },
      { type: 'list', items: [{ id: 'safeguarding-item-1' }] },
      { type: 'paragraph', id: 'p1' },
    ]);
    expect(notes).toMatchObject([
      { line: 3, what: '“Major strengths” stands directly above “Important weaknesses”.' },
    ]);
  });

  it.each([
    [
      'beside their labels',
      '| Major strengths | One.<br>Two. |\n|--|--|\n| Important weaknesses | Three. |',
    ],
    [
      'below their labels',
      '| Major strengths |\n|--|\n| - One.<br>- Two. |\n| Important weaknesses |\n| Three. |',
    ],
  ])('are read %s in a table', (_, table) => {
    expect(sections(`# Safeguarding\n\n${table}`).sections[0]?.body).toMatchObject([
      {
        labels: null,
        groups: [
          { finding: 'strength', items: [{ content: [{ value: 'One.' }] }, {}] },
          { finding: 'weakness', items: [{ content: [{ value: 'Three.' }] }] },
        ],
      },
    ]);
  });

  it('are read despite an empty first column', () => {
    const text = 'Safeguarding\n\n\tMajor strengths\tImportant weaknesses\n\tOne.\tTwo.';
    expect(sections(text).sections[0]?.body).toMatchObject([
      { type: 'findings', groups: [{ items: [{}] }, { items: [{}] }] },
    ]);
  });
});
