import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlineToMdx, lineToMdx } from '../../../../src/pipeline/emit/inline.ts';
import { parseMdx, type MdxNode } from '../../../../src/report/mdx.ts';
import { textOf } from '../../../../src/report/read.ts';

/** The text that comes back when a paragraph of `value` is written and read again. */
function throughBlock(value: string): string {
  const mdx = inlineToMdx([{ type: 'text', value }]);
  return textOf(parseMdx(`<Paragraph id="p1">\n${mdx}\n</Paragraph>\n`));
}

function throughLine(value: string): string {
  const mdx = lineToMdx([{ type: 'text', value }]);
  return textOf(parseMdx(`- <Item id="x-item-1">${mdx}</Item>\n`));
}

function typesIn(node: MdxNode): string[] {
  return [node.type, ...(node.children ?? []).flatMap(typesIn)];
}

const hostile = [
  '{process.env}',
  '\\{a} \\<b> \\\\server\\share',
  '<script>alert(1)</script>',
  'import x from "y"',
  'export const a = 1',
  '--- a rule',
  '- an item',
  '+ another',
  '17. a number',
  '17) a number',
  '# a heading',
  '> a quotation',
  '<!-- a comment -->',
  '{/* a comment */}',
  '[x](javascript:alert(1))',
  '![x](y.png)',
  '`code` and ``more``',
  '~~~',
  '```js',
  '&amp; &lt; &#123; &copy;',
  '<Section id="x">',
  '</Paragraph>',
  '| a | table |',
  '*a* **b** _c_ __d__',
  'A*–C and five A* to C',
  '“quotes” and "quotes" -- dashes — … ...',
  'http://www.ofsted.gov.uk/?a=1&b=2 and <http://x.org>',
  '====',
  '$x$ ^y^ ~z~ ==m== :::note',
];

describe('text written as MDX', () => {
  it.each(hostile)('comes back as it was: %s', (text) => {
    expect(throughBlock(text)).toBe(text);
    expect(throughLine(text)).toBe(text);
  });

  it('comes back as it was, whatever characters it holds', () => {
    const signs = fc.constantFrom(
      ...Array.from('{}<>[]()*_`~#-+=|\\!&;:.1 aimportexs"\'^$\u00A0–é/'),
    );
    const text = fc.string({ unit: signs, minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(text, (value) => {
        const expected = value.replace(/\s+/gu, ' ').trim();
        fc.pre(expected !== '');
        return throughBlock(expected) === expected && throughLine(expected) === expected;
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['import x', 'export y', '1. one', '# two', 'plain words'])(
    'comes back as it was behind a line break: %s',
    (value) => {
      const mdx = inlineToMdx([
        { type: 'page', number: 2, also: [] },
        { type: 'text', value: 'First' },
        { type: 'break' },
        { type: 'text', value },
      ]);
      const tree = parseMdx(`<Paragraph id="p1">\n${mdx}\n</Paragraph>\n`);
      expect(textOf(tree)).toBe(`First ${value}`);
    },
  );

  it('keeps words and emphasis where this touches letters and punctuation', () => {
    const mdx = inlineToMdx([
      { type: 'text', value: 'un' },
      { type: 'emphasis', children: [{ type: 'text', value: ' spaced ' }] },
      { type: 'strong', children: [{ type: 'text', value: '(bold)' }] },
      { type: 'text', value: 'text' },
    ]);
    const tree = parseMdx(`<Paragraph id="p1">\n${mdx}\n</Paragraph>`);
    expect(textOf(tree)).toBe('un spaced (bold)text');
    expect(typesIn(tree)).toEqual(expect.arrayContaining(['emphasis', 'strong']));
  });
});
