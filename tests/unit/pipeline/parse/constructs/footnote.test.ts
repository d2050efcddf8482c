import { describe, expect, it } from 'vitest';
import { outline, parse } from '../../../../support/pipeline.ts';

describe('footnotes', () => {
  it('stay where the foot of the page was, and their marks in the text are recognised', () => {
    const { blocks } = parse('Context\n\n1. The Board¹ met.\n\n¹ It was set up in 2006.');
    expect(outline(blocks)).toEqual([
      '# Context',
      '1. The Board¹ met.',
      '[¹] It was set up in 2006.',
    ]);
    expect(blocks[1]).toMatchObject({
      content: [
        { value: 'The Board' },
        { type: 'footnote-mark', number: 1, value: '¹' },
        { value: ' met.' },
      ],
    });
  });

  it('may be marked with a tag', () => {
    const { blocks } = parse(
      '# Context\n\n1. The Act<sup>12</sup> says so.\n\n<sup>12</sup> Of 2004.',
    );
    expect(blocks[1]).toMatchObject({ content: [{}, { type: 'footnote-mark', number: 12 }, {}] });
    expect(blocks[2]).toMatchObject({ type: 'footnote', number: 12, mark: '12' });
  });

  it('may be Markdown’s', () => {
    const { blocks } = parse(
      '# Context[^1]\n\n1. The Act[^12] says [so].\n\n[^1]: It was reviewed.\n\n[^12]: Of 2004.',
    );
    expect(outline(blocks)[0]).toBe('# Context1');
    expect(blocks[1]).toMatchObject({
      content: [{}, { type: 'footnote-mark', number: 12 }, { value: ' says [so].' }],
    });
    expect(blocks.slice(2)).toMatchObject([
      { type: 'footnote', number: 1, mark: '1' },
      { type: 'footnote', number: 12, mark: '12' },
    ]);
  });

  it('may begin directly after their mark', () => {
    const { blocks } = parse('Context\n\n1. The Board¹ met.\n\n¹Ofsted said so.');
    expect(outline(blocks).at(-1)).toBe('[¹] Ofsted said so.');
  });

  it('are not marked by the “²” of a unit', () => {
    const { blocks } = parse('Context\n\n1. A field of 20 m² was sold.\n\n² A note.');
    expect(blocks[1]).toMatchObject({
      content: [{ type: 'text', value: 'A field of 20 m² was sold.' }],
    });
  });
});
