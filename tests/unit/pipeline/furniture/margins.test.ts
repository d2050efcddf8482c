/** The margins of pages. */
import { describe, expect, it } from 'vitest';
import { at, blocksOf, tagged, type Content } from '../../../support/pdf-make.ts';

describe('margins', () => {
  const page = (text: string, foot: string, number: Content): Content[] => [
    at(72, 150, text),
    at(72, 800, foot, { font: 'bold', size: 8 }),
    number,
  ];

  it('contain page numbers, on either side, and repeated lines', async () => {
    const foot = 'Inspection of a council’s services';
    const { outline, omitted } = await blocksOf([
      page('First.', foot, at(520, 815, '1', { size: 20 })),
      page('Second.', foot, at(72, 815, '2', { size: 20 })),
    ]);
    expect(outline).toEqual(['First.', 'Second.']);
    expect(omitted).toEqual([foot, '1', foot, '2']);
  });

  it('contain page numbers in Roman numerals, but no other letters', async () => {
    const page = (text: string, foot: string): Content[] => [at(72, 150, text), at(520, 815, foot)];
    const { outline, omitted } = await blocksOf([
      page('First.', 'iv'),
      page('Second.', '– xii –'),
      page('Third.', 'v.v'),
    ]);
    expect(omitted).toEqual(['iv', '– xii –']);
    expect(outline).toEqual(['First.', 'Second.', 'Third.', 'v.v']);
  });

  it('contain repeated lines that end in the page and the number of pages', async () => {
    const foot = (page: number): string => `Inspection of a council Page ${String(page)} of 2`;
    const pages = [1, 2].map((page) => [at(72, 150, 'A text.'), at(72, 800, foot(page))]);
    expect((await blocksOf(pages)).omitted).toEqual([foot(1), foot(2)]);
  });

  it('contain what is not tagged as text, even if it occurs only once', async () => {
    const once = [tagged('P', at(72, 150, 'A text.')), at(72, 810, 'Printed in May')];
    expect(await blocksOf([once])).toMatchObject({
      outline: ['A text.'],
      omitted: ['Printed in May'],
    });
  });

  it('may contain text that is tagged as such, also a line or number that another page has there', async () => {
    const page = (text: string, last: string): Content[] => [
      tagged('P', at(72, 150, text)),
      tagged('P', at(72, 784, last)),
    ];
    const { omitted } = await blocksOf([
      page('First.', 'and their families.'),
      page('Second.', '12'),
      page('Third.', 'and their families.'),
      page('Fourth.', 'and their carers.'),
      page('Fifth.', '14'),
    ]);
    expect(omitted).toEqual([]);
  });

  it('contain what most pages have there, even if it is tagged as text', async () => {
    const page = (text: string, number: string): Content[] => [
      tagged('P', at(72, 150, text)),
      tagged('P', at(72, 800, 'Inspection of a council')),
      tagged('P', at(520, 815, number)),
    ];
    const pages = [page('First.', '1'), page('Second.', '2'), page('Third.', '3')];
    expect(await blocksOf(pages)).toMatchObject({
      outline: ['First.', 'Second.', 'Third.'],
      omitted: [1, 2, 3].flatMap((number) => ['Inspection of a council', String(number)]),
    });
  });

  it('may contain the last line of two of many pages', async () => {
    const pages = Array.from({ length: 30 }, (_, index) => [
      at(72, 150, `Text ${String(index)}.`),
      at(72, 784, index % 20 === 5 ? 'and their families.' : `Line ${String(index)}.`),
    ]);
    expect((await blocksOf(pages)).omitted).toEqual([]);
  });

  it('may contain the same footnote on several pages', async () => {
    const note = (mark: string): Content[] => [
      at(72, 788, mark, { size: 6, raise: 4 }),
      at(78, 788, 'As in the report', { size: 10 }),
      at(72, 800, 'of 2014.', { size: 10 }),
    ];
    const pages = [
      [at(72, 150, 'First.'), ...note('1')],
      [at(72, 150, 'Second.'), ...note('2')],
    ];
    expect(await blocksOf(pages)).toMatchObject({ omitted: [] });
  });

  it('are deeper for what is not tagged, but not above the title', async () => {
    const text = tagged('P', at(72, 150, 'A text.'));
    const pages = [1, 2].map((page) => [
      at(72, 80, `A head on page ${String(page)}`),
      text,
      at(72, 760, 'A foot'),
    ]);
    expect((await blocksOf(pages)).omitted).toEqual(['A foot', 'A head on page 2', 'A foot']);
  });

  it('are deeper for what many pages have at the same place, as if they were scaled', async () => {
    const scaled = (number: number): Content[] => [
      at(90, 150, `Text ${String(number)}.`),
      at(90, 755, 'Inspection of a council', { font: 'bold', size: 7 }),
      at(number % 2 === 0 ? 90 : 500, 772, String(number), { size: 18 }),
    ];
    const { outline, omitted } = await blocksOf([1, 2, 3, 4].map(scaled));
    expect(outline).toEqual(['Text 1.', 'Text 2.', 'Text 3.', 'Text 4.']);
    expect(omitted).toHaveLength(8);
    expect((await blocksOf([1, 2, 3].map(scaled))).omitted).toEqual([]);
  });

  it('may contain text, which is not left out without a reason', async () => {
    const low = [at(72, 150, 'A text.'), at(72, 790, 'The last line of the page is text.')];
    expect((await blocksOf([low])).omitted).toEqual([]);
  });
});
