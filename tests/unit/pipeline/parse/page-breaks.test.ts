import { describe, expect, it } from 'vitest';
import { outline, parse } from '../../../support/pipeline.ts';

const read = (text: string): string[] => outline(parse(text).blocks).slice(1);
const long = 'Four children are placed in concurrent placements commissioned from a local';

describe('the halves of a text cut by a page break', () => {
  it('are joined where the second begins with a small letter', () => {
    expect(read('# Context\n\n1. These numbers\n\n---\n\nare also falling.')).toEqual([
      '1. These numbers are also falling.',
    ]);
  });

  it('are joined, with a note, where the second begins with a capital', () => {
    const { blocks, notes } = parse(`Context\n\n1. ${long}\n\nVoluntary Adoption Agency.`);
    expect(outline(blocks)).toEqual(['# Context', `1. ${long} Voluntary Adoption Agency.`]);
    expect(notes).toMatchObject([{ line: 5 }]);
  });

  it('are joined at a capital only if the first has more than sixty characters', () => {
    const blocksAfter = (length: number) =>
      read(`Context\n\n1. ${long.slice(0, length).trimEnd().padEnd(length, 'x')}\n\nAn Agency.`);
    expect([blocksAfter(60).length, blocksAfter(61).length]).toEqual([2, 1]);
  });

  it.each([`**${long}**`, `Team inspectors: ${long}`])(
    'are not joined where the first is bold as a whole, or a fact behind its label: %s',
    (first) => {
      const { blocks, notes } = parse(`${first}\n\nThey are in the area.`);
      expect(outline(blocks)).toHaveLength(2);
      expect(notes).toEqual([]);
    },
  );

  it('are joined where the first is a numbered paragraph that begins with a label', () => {
    const { blocks } = parse(`# Context\n\n1. Fostering: ${long}\n\nVoluntary Adoption Agency.`);
    expect(outline(blocks)).toHaveLength(2);
  });

  it('are not joined where the first is a list of lines without an end', () => {
    const scale = `# Summary\n\n2: A service that meets requirements\n1: ${long}`;
    expect(read(`${scale}\n\nWe have recently written to you.`)).toEqual([
      `2: A service that meets requirements / 1: ${long}`,
      'We have recently written to you.',
    ]);
  });

  it('are joined, with a note, where an export made a bullet of the second', () => {
    const { blocks, notes } = parse(
      'Context\n\n1. The three-year business\n\n- plan is detailed.\n2. Next.',
    );
    expect(outline(blocks)).toEqual([
      '# Context',
      '1. The three-year business plan is detailed.',
      '2. Next.',
    ]);
    expect(notes).toMatchObject([{ line: 5 }]);
  });

  it('are not joined where a list of several bullets ends the sentence', () => {
    expect(
      read('Context\n\n1. It ensures that children\n\n· at risk are cared for\n\n· achieve well.'),
    ).toEqual(['1. It ensures that children', '- at risk are cared for', '- achieve well.']);
  });

  it('are joined where an item of a list was cut', () => {
    expect(read('Context\n\n- one\n- two that goes on\n\nin the next page.')).toEqual([
      '- one',
      '- two that goes on in the next page.',
    ]);
  });

  it('are joined where the first breaks off, even if the second begins with a capital', () => {
    expect(
      read('Context\n\n- reviews by the Child and\n\nAdolescent Mental Health Service.\n\n- more'),
    ).toEqual(['- reviews by the Child and Adolescent Mental Health Service.', '- more']);
    expect(read('Context\n\n1. They met in\n\nHackney and agreed.\n2. Next.')).toEqual([
      '1. They met in Hackney and agreed.',
      '2. Next.',
    ]);
  });

  it('keep the footnote between them in its place', () => {
    const { blocks } = parse(
      'Context\n\n1. The Board¹ met twice\n\n¹ A note.\n\nMay and June.\n2. Next.',
    );
    expect(outline(blocks)).toEqual([
      '# Context',
      '1. The Board¹ met twice',
      '[¹] A note.',
      'May and June.',
      '2. Next.',
    ]);
    const cut = parse(
      'Context\n\n1. The Board¹ met in\n\n¹ A note.\n\nearly May.\n2. Next.',
    ).blocks;
    expect(outline(cut)).toEqual([
      '# Context',
      '1. The Board¹ met in ¹ A note. early May.',
      '2. Next.',
    ]);
  });

  it('stay two paragraphs where the first ends with a full stop', () => {
    expect(read('Context\n\n1. One ends here.\n\nAnother begins.')).toEqual([
      '1. One ends here.',
      'Another begins.',
    ]);
  });
});
