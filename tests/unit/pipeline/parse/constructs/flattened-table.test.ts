import { describe, expect, it } from 'vitest';
import { outline, parse } from '../../../../support/pipeline.ts';

const read = (text: string, framework = 'jar'): string[] =>
  outline(parse(text, framework).blocks).slice(1);

describe('a table flattened to lines', () => {
  it('has a cell on each line, and blank lines between rows', () => {
    expect(
      read(
        'Grades\n\n\t\n\tLocal services overall \n\n\tSafeguarding\n\t3\n\n\nRecommendations\n\n1. x',
      ),
    ).toEqual([' | Local services overall', 'Safeguarding | 3', '# Recommendations', '1. x']);
  });

  it('may hold several findings in a cell, up to the next numbered paragraph', () => {
    const text =
      'Safeguarding\n\tMajor strengths\n\tImportant weaknesses\n\n\tOne.\n\nTwo.\n\tThree.\n\n\n1. Text.';
    expect(read(text)).toEqual([
      'Major strengths | Important weaknesses',
      'One. ¶ Two. | Three.',
      '1. Text.',
    ]);
  });

  it('of findings ends at the box of the next section, not at an area within it', () => {
    const text =
      'Being healthy\n\n\tMajor strengths\n\n\tStaying safe:\n\nOne.\n\n\tStaying safe\n\tGrade 4\n\nMuch is done.';
    expect(read(text, 'apa')).toEqual([
      'Major strengths',
      'Staying safe: ¶ One.',
      '# Staying safe [Grade 4]',
      'Much is done.',
    ]);
  });

  it('may have an empty column of findings', () => {
    const text =
      'Safeguarding\n\tMajor strengths\n\tImportant weaknesses\n\n\tOne.\n\nTwo.\n\t\n\n\n1. Text.';
    expect(read(text)).toEqual([
      'Major strengths | Important weaknesses',
      'One. ¶ Two. | ',
      '1. Text.',
    ]);
  });

  it('has a finding for each bullet in a cell', () => {
    const text =
      'Safeguarding\n\tMajor strengths\n\tImportant weaknesses\n\n\t· One.\n\n· Two.\n\t· Three.\n\n\n1. Text.';
    expect(read(text)).toEqual([
      'Major strengths | Important weaknesses',
      'One. ¶ Two. | Three.',
      '1. Text.',
    ]);
  });

  const labels = '\tMajor strengths\n\tImportant weaknesses';
  const expected = ['Major strengths | Important weaknesses', 'One. ¶ Two. | Three.'];

  it.each([
    [
      'with a blank line between its labels',
      labels.replace('\n', '\n\n') + '\n\n\tOne.\n\nTwo.\n\tThree.',
    ],
    ['without any blank line', labels + '\n\tOne.\nTwo.\n\tThree.'],
    ['with a blank line between all its cells', labels + '\n\n\tOne.\n\nTwo.\n\n\tThree.'],
  ])('holds findings %s', (_, table) => {
    expect(read(`Safeguarding\n${table}\n\n1. Text.`)).toEqual([...expected, '1. Text.']);
    expect(read(`Safeguarding\n${table}\n\nStaying safe\n\n1. Text.`)).toEqual([
      ...expected,
      '# Staying safe',
      '1. Text.',
    ]);
  });

  it('joins the lines of a finding broken by a page break or the width of its column', () => {
    const cut = `${labels}\n\n\tOne is in\n\ntwo halves.\n\nTwo.\n\tThree.`;
    expect(read(`Safeguarding\n${cut}\n\n1. Text.`)[1]).toBe(
      'One is in two halves. ¶ Two. | Three.',
    );
    const long =
      '1. Children are safe in most of the places where they live, learn and play, and say so.\n';
    const wrapped = `${labels}\n\n\tGood work by the\nPartnership.\nTwo.\n\tThree.`;
    expect(read(`Safeguarding\n${long.repeat(1)}\n${wrapped}\n\n2. Text.`)[2]).toBe(
      'Good work by the Partnership. ¶ Two. | Three.',
    );
  });

  it('may have several rows', () => {
    expect(
      read(`Safeguarding\n${labels}\n\tOne.\n\tTwo.\n\n\tThree.\n\tFour.\n\n1. Text.`),
    ).toEqual([
      'Major strengths | Important weaknesses',
      'One. | Two.',
      'Three. | Four.',
      '1. Text.',
    ]);
  });

  it('ends at a heading that the framework does not know, and at a second blank line', () => {
    const table = `${labels}\n\n\tOne.\n\nTwo.\n\tThree.`;
    expect(read(`Safeguarding\n${table}\n\nCorporate parenting\n\n1. Text.`)).toEqual([
      ...expected,
      '# Corporate parenting',
      '1. Text.',
    ]);
    expect(read(`Safeguarding\n${table}\n\n\nChildren are safe.`)).toEqual([
      ...expected,
      'Children are safe.',
    ]);
  });
});
