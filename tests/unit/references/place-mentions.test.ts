import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMentionFinder } from '../../../src/references/mentions.ts';
import { context } from '../../support/pipeline.ts';

const find = createMentionFinder(context.frameworks);

/** Each mention as its words and what they mean: `paragraph 12 = 12`, `Annex B = annex B`. */
const found = (text: string) =>
  find(text).map((mention) => {
    const words = text.slice(mention.start, mention.end);
    if (mention.kind === 'annex') return `${words} = annex ${mention.letter}`;
    if (mention.kind === 'recommendation') return `${words} = mark`;
    if (mention.kind === 'report') return `${words} = report`;
    if (mention.kind === 'page') return `${words} = page ${mention.page}`;
    const { annex, first, last } = mention;
    const numbers = first === last ? `${first}` : `${first} to ${last}`;
    return `${words} = ${annex === null ? '' : `annex ${annex} `}${numbers}`;
  });

describe('numbers of paragraphs', () => {
  it.each([
    ['as paragraph 12 says', ['paragraph 12 = 12']],
    ['(Paragraph 11)', ['Paragraph 11 = 11']],
    ['paragraphs 112–119', ['paragraphs 112–119 = 112 to 119']],
    ['paragraphs 3 to 5', ['paragraphs 3 to 5 = 3 to 5']],
    ['paras 12 and 14', ['paras 12 = 12', '14 = 14']],
    ['(paragraphs 29, 30, 51)', ['paragraphs 29 = 29', '30 = 30', '51 = 51']],
    [
      '(page 12, paragraph 32; paragraphs 112–119)',
      ['page 12 = page 12', 'paragraph 32 = 32', 'paragraphs 112–119 = 112 to 119'],
    ],
    ['annex B, paragraph 2', ['annex B, paragraph 2 = annex B 2']],
    ['paragraph 2 of annex C', ['paragraph 2 = annex C 2', 'annex C = annex C']],
    ['paragraph 2 in the annex', ['paragraph 2 = annex  2']],
    ['paragraph 4 of this report', ['paragraph 4 = 4']],
  ])('are read from %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'paragraph 12 of the Children Act 1989',
    'paragraph 4 of schedule 2',
    'section 47, paragraph 2',
    'the framework, paragraph 12',
    'paragraph 2.15',
    'paragraph 12(3)',
    'paragraph 1234',
    'a paragraph of 12 lines',
  ])('are not read from those of another document, or from other numbers: %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('annexes', () => {
  it.each([
    ['see Annex B.', ['Annex B = annex B']],
    ['Appendix 2 lists', ['Appendix 2 = annex 2']],
    ['Annex A of the framework', []],
    ['annex a list', []],
    ['Annex Being healthy', []],
  ])('are read only if they are the report’s own: %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

it('the mark of a recommendation is in brackets by itself', () => {
  expect(found('It is late. (Recommendation) A recommendation was made.')).toEqual([
    'Recommendation = mark',
  ]);
});

it('mentions lie within the text, in its order, without overlap', () => {
  const word = fc.constantFrom(
    ...'the paragraph paragraphs 12 2007 2006/07 – , and Annex B APA last Ofsted inspection in of'.split(
      ' ',
    ),
    'joint area review',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 14 }), (words) => {
      const text = words.join(' ');
      let end = 0;
      for (const mention of find(text)) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(mention.end).toBeGreaterThan(mention.start);
        end = mention.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

it('the same mentions are found whether or not lines are joined', () => {
  const text = 'The first joint area review published in February 2006, paragraph 12 and Annex B.';
  expect(find(text.replaceAll(' ', '\n'))).toEqual(find(text));
});
