import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../../src/report/markdown.ts';
import { parseMdx } from '../../../src/report/mdx.ts';

const strengths = (id: string, text: string) =>
  `<Strengths>\n- <Strength id="${id}">${text}</Strength>\n</Strengths>\n\n`;
const weaknesses = (id: string, text: string) =>
  `<Weaknesses>\n- <Weakness id="${id}">${text}</Weakness>\n</Weaknesses>\n\n`;
const findings = (attributes: string, ...lists: string[]) =>
  toMarkdown(
    parseMdx(
      `<Section id="a">\n\n<Findings${attributes}>\n\n${lists.join('')}</Findings>\n\n</Section>\n`,
    ),
  );

/** The lines of a text that are not empty, with any bullet as `-`. */
const lines = (markdown: string) =>
  markdown.split('\n').flatMap((line) => (line === '' ? [] : [line.replace(/^[-*] /, '- ')]));

const both = ' strengths="Major strengths" weaknesses="Important weaknesses"';

describe('labels of findings in Markdown', () => {
  it('that are printed together are each put above their own list', () => {
    const text = findings(both, strengths('s1', 'Good work.'), weaknesses('w1', 'Late plans.'));
    expect(lines(text)).toEqual([
      '**Major strengths**',
      '- Good work.',
      '**Important weaknesses**',
      '- Late plans.',
    ]);
  });

  it('are put above the list of every row of a table', () => {
    const text = findings(
      both,
      strengths('s1', 'Good work.'),
      weaknesses('w1', 'Late plans.'),
      strengths('s2', 'Good care.'),
    );
    expect(lines(text).slice(-2)).toEqual(['**Major strengths**', '- Good care.']);
  });

  it('are put above their lists even if the weaknesses come first', () => {
    const text = findings(
      `${both} first="weaknesses"`,
      weaknesses('w1', 'Late plans.'),
      strengths('s1', 'Good work.'),
    );
    expect(lines(text)[0]).toBe('**Important weaknesses**');
  });

  it('stay in place if they are printed directly above a list', () => {
    const list = strengths('s1', 'Good work.').replace('>', ' label="Strengths">');
    expect(lines(findings('', list))).toEqual(['**Strengths**', '- Good work.']);
  });

  it('are kept even if nothing is printed under them', () => {
    const text = findings(both, strengths('s1', 'Good work.'), '<Weaknesses />\n\n');
    expect(lines(text).at(-1)).toBe('**Important weaknesses**');
  });
});

describe('footnotes in Markdown', () => {
  const markdown = (body: string) =>
    toMarkdown(parseMdx(`<Section id="a">\n\n${body}\n\n</Section>\n`));

  it('stand below the paragraph in which their page ended, with raised marks', () => {
    const text = markdown(
      'Three live in schools<FootnoteMark to="fn-1" id="fn-1-mark">1</FootnoteMark>, all near.\n\n<Paragraph id="p1" number="1">\nPlans are <Footnote id="fn-1" mark="1">Of this kind.</Footnote> good.\n</Paragraph>',
    );
    expect(lines(text)).toEqual([
      'Three live in schools¹, all near.',
      '1. Plans are good.',
      '   ¹ Of this kind.',
    ]);
  });

  it('go on over a page', () => {
    const notes =
      '<Footnote id="fn-1" mark="1">Of this</Footnote>\n\n<Footnote id="fn-1-rest" mark="">kind.</Footnote>';
    expect(lines(markdown(notes))).toEqual(['¹ Of this', 'kind.']);
  });
});

it('a full stop alone is not emphasised in Markdown', () => {
  const text = toMarkdown(parseMdx('<Section id="a">\n\nGood worker&#x73;**.**\n\n</Section>\n'));
  expect(lines(text)).toEqual(['Good workers.']);
});
