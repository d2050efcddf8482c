import { readFileSync, readdirSync } from 'node:fs';
import matter from 'gray-matter';
import { describe, expect, it } from 'vitest';
import { blocksIn, type Block, type UnitBlock } from '../../../src/report/blocks.ts';
import { parseMdx } from '../../../src/report/mdx.ts';
import { readReport } from '../../../src/report/read.ts';

/** The blocks of a section with these lines. */
const blocks = (...lines: string[]) =>
  blocksIn(parseMdx(`<Section id="a">\n\n## A\n\n${lines.join('\n\n')}\n\n</Section>\n`)).get('a');

const unit = (
  kind: UnitBlock['kind'],
  anchor: string,
  inner: (string | Block)[],
  printed: string | null = null,
): UnitBlock => ({
  type: 'unit',
  anchor,
  kind,
  printed,
  blocks: inner.map((block) => (typeof block === 'string' ? { type: 'text', text: block } : block)),
});

it('leaves out the heading of a section', () => {
  expect(blocks('<Paragraph id="p1">\nOne *two*\nthree.\n</Paragraph>')).toEqual([
    unit('paragraph', 'p1', ['One two three.']),
  ]);
});

it('keeps numbers as printed', () => {
  const open = ['number="7"', 'number="8" printed="8)"'];
  expect(
    blocks(...open.map((attributes) => `<Paragraph id="p" ${attributes}>\nOne.\n</Paragraph>`)),
  ).toEqual([unit('paragraph', 'p', ['One.'], '7.'), unit('paragraph', 'p', ['One.'], '8)')]);
});

it('keeps a list under its paragraph, and a list under its item', () => {
  const list =
    '- <Item id="i1">one</Item>\n  - <Item id="i2">two</Item>\n- <Item id="i3">three</Item>';
  const inner: Block = { type: 'list', items: [[unit('item', 'i2', ['two'])]] };
  expect(blocks(`<Paragraph id="p1">\nThese:\n\n${list}\n\nand no more\n\n</Paragraph>`)).toEqual([
    unit('paragraph', 'p1', [
      'These:',
      {
        type: 'list',
        items: [[unit('item', 'i1', ['one']), inner], [unit('item', 'i3', ['three'])]],
      },
      'and no more',
    ]),
  ]);
});

describe('findings', () => {
  it('have the labels printed above each list, or above both', () => {
    const weakness = '<Weaknesses>\n- <Weakness id="w">two</Weakness>\n</Weaknesses>';
    const strength = '<Strengths label="Good">\n- <Strength id="s">one</Strength>\n</Strengths>';
    const group = (kind: 'strength' | 'weakness', id: string, text: string): Block[] => [
      { type: 'list', items: [[unit(kind, id, [text])]] },
    ];
    expect(
      blocks(`<Findings weaknesses="Bad">\n\n${strength}\n\n${weakness}\n\n</Findings>`),
    ).toEqual([
      {
        type: 'findings',
        groups: [
          { kind: 'strengths', label: 'Good', blocks: group('strength', 's', 'one') },
          { kind: 'weaknesses', label: 'Bad', blocks: group('weakness', 'w', 'two') },
        ],
      },
    ]);
  });

  it('may be only a label', () => {
    expect(blocks('<Findings>\n\n<Strengths label="Good" />\n\n</Findings>')).toEqual([
      { type: 'findings', groups: [{ kind: 'strengths', label: 'Good', blocks: [] }] },
    ]);
  });
});

it('marks a table, without its contents', () => {
  const table = '<table>\n<tbody>\n<tr><td>1</td></tr>\n</tbody>\n</table>';
  expect(blocks(`<Table>\n${table}\n</Table>`)).toEqual([{ type: 'table' }]);
});

it('separates a footnote from the paragraph in which it is printed', () => {
  const text =
    'One<FootnoteMark to="fn-1">¹</FootnoteMark> <Footnote id="fn-1" mark="¹">Two.</Footnote> three.';
  expect(blocks(`<Paragraph id="p1">\n${text}\n</Paragraph>`)).toEqual([
    unit('paragraph', 'p1', ['One¹', unit('footnote', 'fn-1', ['Two.'], '¹'), 'three.']),
  ]);
});

it.each([
  ['mark="2"', '2 Another board.'],
  // The rest of a footnote of the page before.
  ['mark=""', 'Another board.'],
])('the text of a footnote begins with its mark, if it has one: %s', (mark, text) => {
  const footnote = `<Footnote id="fn-2" ${mark}>Another board.</Footnote>`;
  const { units } = readReport(`<Section id="x">\n\n${footnote}\n\n</Section>`);
  expect(units.find(({ kind }) => kind === 'footnote')?.text).toBe(text);
});

const folder = 'content/reports';

describe.each(readdirSync(folder))('the blocks of %s', (file) => {
  const body = matter(readFileSync(`${folder}/${file}`, 'utf8')).content;

  it('contain every unit of each section, in order and word for word', () => {
    const sections = blocksIn(parseMdx(body));
    for (const { id, units } of readReport(body).sections) {
      const expected = units.slice(1).map(({ anchor, text }) => `${anchor} ${text}`);
      expect((sections.get(id) ?? []).flatMap(unitsIn).map(ownText)).toEqual(expected);
    }
  });
});

function unitsIn(block: Block): UnitBlock[] {
  switch (block.type) {
    case 'unit':
      return [block, ...block.blocks.flatMap(unitsIn)];
    case 'list':
      return block.items.flat().flatMap(unitsIn);
    case 'findings':
      return block.groups.flatMap((group) => group.blocks).flatMap(unitsIn);
    default:
      return [];
  }
}

/** The address and own words of a unit, as in `Unit`. */
function ownText({ anchor, kind, printed, blocks: inner }: UnitBlock): string {
  const texts = inner.flatMap((block) => (block.type === 'text' ? [block.text] : []));
  return [anchor, ...(kind === 'footnote' ? [printed] : []), ...texts].join(' ');
}
