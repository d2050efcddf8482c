/** What the structure tree of a page tells about its lines. */
import { describe, expect, it } from 'vitest';
import { at, blocksOf, lines, linesOf, tagged } from '../../../../support/pdf-make.ts';

describe('tags', () => {
  it('mark the cells of a table, including its header rows', async () => {
    const row = (role: string, top: number, ...cells: string[]): ReturnType<typeof tagged> =>
      tagged(
        'TR',
        ...cells.map((text, index) => tagged(role, tagged('P', at(72 + 200 * index, top, text)))),
      );
    const found = await linesOf(
      tagged(
        'Table',
        tagged('THead', row('TH', 150, 'Judgement', 'Grade')),
        tagged('TBody', row('TD', 170, 'Adoption', 'Good')),
      ),
    );
    expect(found.map(({ text, cell }) => [text, cell])).toEqual([
      ['Judgement', { table: 0, row: 0, column: 0 }],
      ['Grade', { table: 0, row: 0, column: 1 }],
      ['Adoption', { table: 0, row: 1, column: 0 }],
      ['Good', { table: 0, row: 1, column: 1 }],
    ]);
  });

  it('mark the cells of a table whose rows or cells have lost their roles, and what it has besides', async () => {
    const row = (roles: [row: string, title: string, grade: string], baseline: number) =>
      tagged(
        roles[0],
        tagged(roles[1], at(72, baseline, 'Adoption')),
        tagged(roles[2], at(300, baseline, 'Good')),
      );
    const found = await linesOf(
      tagged(
        'Table',
        tagged('Caption', at(72, 130, 'Caption')),
        row(['TR', 'P', 'TD'], 150),
        row(['Div', 'TD', 'P'], 170),
        row(['TR', 'P', 'P'], 190),
        tagged('TBody', tagged('P', at(72, 810, 'A line that is no row'))),
      ),
    );
    const cellOf = (row: number, column: number) => ({ table: 0, row, column });
    expect(found.map(({ text, cell }) => [text, cell])).toEqual([
      ['Caption', null],
      ...[0, 1, 2].flatMap((row) => [
        ['Adoption', cellOf(row, 0)],
        ['Good', cellOf(row, 1)],
      ]),
      ['A line that is no row', null],
    ]);
    expect(found.every(({ runs }) => runs.every(({ tag }) => tag !== null))).toBe(true);
  });

  it('do not part numbers and bullets from the text in the cell beside them', async () => {
    const row = (label: string, baseline: number, ...texts: string[]) =>
      tagged(
        'TR',
        tagged('TD', at(72, baseline, label)),
        tagged('TD', ...lines(100, baseline, texts)),
      );
    const { outline } = await blocksOf([
      [
        tagged(
          'Table',
          row('1.', 150, 'Children are helped early and well by all who work with', 'families.'),
          row('2.', 184, 'Plans are clear.'),
          row('•', 204, 'A point.'),
        ),
      ],
    ]);
    expect(outline).toEqual([
      '1. Children are helped early and well by all who work with families.',
      '2. Plans are clear.',
      '- A point.',
    ]);
  });

  it('do not make a table of a single cell that frames a page', async () => {
    const text = tagged('P', at(72, 150, 'A text in a frame'));
    const [line] = await linesOf(tagged('Table', tagged('TR', tagged('TD', text))));
    expect(line).toMatchObject({ text: 'A text in a frame', cell: null });
  });

  it('are not given to what is outside them, such as the foot of the page', async () => {
    const found = await linesOf(tagged('P', at(72, 150, 'Text')), at(72, 810, 'Foot of the page'));
    expect(found.map(({ text, runs }) => [text, runs[0]?.tag !== null])).toEqual([
      ['Text', true],
      ['Foot of the page', false],
    ]);
  });
});
