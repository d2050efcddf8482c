/** From the lines of pages to the blocks of a report. */
import { describe, expect, it } from 'vitest';
import { buildSections } from '../../../../src/pipeline/model/sections.ts';
import { at, blocksOf, lines, pieces, tagged, type Content } from '../../../support/pdf-make.ts';
import { framework, vocabulary } from '../../../support/pipeline.ts';

/** What is read from these pages, as short lines. */
async function read(...pages: (readonly Content[])[]): Promise<string[]> {
  return (await blocksOf(pages)).outline;
}

/** A numbered paragraph: its number, and lines that hang beside it. */
function numbered(number: string, baseline: number, texts: string[]): Content[] {
  return [at(72, baseline, number), ...lines(100, baseline, texts)];
}

/** Makes a line as wide as the page. */
const full = (start: string, end = ''): string =>
  `${start} ${'and so it goes on to the end of its line and further '.repeat(3)}`.slice(
    0,
    78 - end.length,
  ) + end;

const heading = at(72, 90, 'Executive summary', { font: 'bold', size: 14 });

describe('lines of text', () => {
  it('are joined without a space after a hyphen, which they keep', async () => {
    const [text] = await read(
      lines(72, 150, [full('The council', ' well-'), 'being of children.']),
    );
    expect(text).toMatch(/ well-being of children\.$/u);
    const [other] = await read(lines(72, 150, [full('The plans', ' are up-'), 'to-date.']));
    expect(other).toMatch(/ are up-to-date\.$/u);
  });

  it('are joined with a space after a hyphen that stands for an omitted part', async () => {
    const texts = [full('The council', ' 16-'), 'and 17-year-olds.'];
    expect((await read(lines(72, 150, texts)))[0]).toMatch(/ 16- and 17-year-olds\.$/u);
  });

  it('are joined where the next word had no room, however much of the line is left', async () => {
    const short = 'Too few of them have access to advocates in the area.';
    const long = '(Recommendation-for-all-services)';
    const two = [...lines(72, 120, [full('The council')]), ...lines(72, 160, [short, long])];
    expect((await read(two)).at(-1)).toBe(`${short} ${long}`);
    const withRoom = [full('The council'), short, 'Others have.'];
    expect(await read(lines(72, 160, withRoom))).toContain('Others have.');
  });

  it('are two paragraphs where the first is marked as ended and has room for more', async () => {
    const marked = (baseline: number, text: string): Content[] =>
      pieces(72, baseline, [[text], [' ']]);
    const short = [120, 150, 180, 210, 240].flatMap((baseline) => marked(baseline, 'They act.'));
    const ends = [...short, at(72, 300, full('The council'))];
    const first = 'This publication is available on the website of the inspectorate here.';
    const second = at(72, 714, 'Do you work with us?');
    expect((await read([...ends, ...marked(700, first), second])).slice(6)).toHaveLength(2);
    expect((await read([...ends, at(72, 700, first), second])).slice(6)).toHaveLength(1);
  });

  it('are two paragraphs where white space separates them', async () => {
    const two = [at(72, 150, 'The first text.'), at(72, 180, 'The second text.')];
    expect(await read(two)).toEqual(['The first text.', 'The second text.']);
  });
});

describe('a text cut by the end of a page', () => {
  const start = lines(72, 700, [full('The council'), full('knows its children', ' and')]);

  it('is one text, without the page numbers', async () => {
    const [first, second] = [
      [...start, at(500, 810, '3', { size: 20 })],
      [at(72, 80, 'acts.'), at(72, 810, '4', { size: 20 })],
    ];
    const { outline, omitted } = await blocksOf([first, second]);
    expect(outline).toEqual([expect.stringMatching(/^The council .* and acts\.$/u)]);
    expect(omitted).toEqual(['3', '4']);
  });

  it('is another where its last line is short and no sentence goes on', async () => {
    const wide = at(72, 700, full('The team were:', '.'));
    const [first, second] = [
      'Team: Ann Other and the ten others who are in this long list',
      'Quality: Jo',
    ];
    const pages = [[wide, at(72, 750, first)], [at(72, 80, second)]];
    expect((await read(...pages)).slice(1)).toEqual([first, second]);
  });

  it('keeps the footnote before the cut where it was printed', async () => {
    const note = [
      at(72, 760, '1', { size: 6, raise: 4 }),
      at(78, 760, 'A board of partners.', { size: 10 }),
    ];
    const { outline, parsed } = await blocksOf([[...start, ...note], [at(72, 80, 'acts.')]]);
    expect(outline).toEqual([expect.stringMatching(/^The council .* and .*acts\.$/u)]);
    const [block] = parsed.blocks;
    const content = block?.type === 'paragraph' ? block.content : [];
    expect(content).toContainEqual(expect.objectContaining({ type: 'footnote', number: 1 }));
  });
});

describe('numbers of paragraphs', () => {
  it('stand to the left of an indented text', async () => {
    const two = [
      ...numbered('1.', 150, [full('Leaders'), 'know.']),
      ...numbered('2.', 190, ['They act.']),
    ];
    expect(await read([heading, ...two])).toEqual([
      '# Executive summary',
      expect.stringMatching(/^1\. Leaders .* know\.$/u),
      '2. They act.',
    ]);
  });

  it('do not include a number that a line of text begins with', async () => {
    const texts = [full('Children wait until', ' at the age of'), '2. This is too late.'];
    const found = await read([heading, ...numbered('1.', 150, texts)]);
    expect(found).toHaveLength(2);
    expect(found[1]).toMatch(/^1\. .* at the age of 2\. This is too late\.$/u);
  });

  it('may lack their full stop', async () => {
    const three = [
      ...numbered('1.', 150, ['First.']),
      ...numbered('2', 180, ['Second.']),
      ...numbered('3.', 210, ['Third.']),
    ];
    expect(await read([heading, ...three])).toEqual([
      '# Executive summary',
      '1. First.',
      '2 Second.',
      '3. Third.',
    ]);
  });

  it('may stand a little higher than their text', async () => {
    const one = [at(72, 150, '1.'), at(100, 150.6, 'First.')];
    expect(await read([heading, ...one])).toEqual(['# Executive summary', '1. First.']);
  });

  it('that stand alone are noted', async () => {
    const three = [
      ...numbered('1.', 150, ['First.']),
      at(72, 180, '2.'),
      ...numbered('3.', 210, ['Third.']),
    ];
    const { outline, parsed } = await blocksOf([[heading, ...three]]);
    expect(outline).toEqual(['# Executive summary', '1. First.', '2. ', '3. Third.']);
    const { notes } = buildSections(parsed.blocks, framework('sif'), vocabulary('sif'));
    expect(notes.map(({ what }) => what)).toEqual(['Paragraph 2 is printed with no text.']);
  });

  it('that are skipped are noted', async () => {
    const two = [...numbered('1.', 150, ['First.']), ...numbered('3.', 180, ['Third.'])];
    const { outline, parsed } = await blocksOf([[heading, ...two]]);
    expect(outline).toEqual(['# Executive summary', '1. First.', '3. Third.']);
    expect(parsed.notes.map(({ what }) => what)).toEqual([
      'Paragraph 3 stands where paragraph 2 is expected.',
    ]);
  });
});

describe('lists', () => {
  it('nest by the position of their bullets, whatever character the font uses', async () => {
    const item = (left: number, baseline: number, text: string): Content[] => [
      at(left, baseline, 'n', { font: 'symbol', size: 9 }),
      at(left + 18, baseline, text),
    ];
    const list = [
      ...item(90, 150, 'visits are late'),
      ...item(126, 168, 'in summer'),
      ...item(126, 186, 'in winter'),
      ...item(90, 204, 'plans are old'),
    ];
    expect(await read(list)).toEqual([
      '- visits are late',
      '  - in summer',
      '  - in winter',
      '- plans are old',
    ]);
  });

  it('may have dashes for bullets where white space follows', async () => {
    const dashes = [at(90, 150, '–'), at(108, 150, 'one'), at(90, 168, '–'), at(108, 168, 'two')];
    expect(await read(dashes)).toEqual(['- one', '- two']);
  });
});

describe('tables', () => {
  const row = (baseline: number, ...cells: string[]): Content[] =>
    cells.map((cell, index) => at(72 + 240 * index, baseline, cell));
  const table = (...rows: Content[][]): Content =>
    tagged(
      'Table',
      ...rows.map((cells) => tagged('TR', ...cells.map((cell) => tagged('TD', tagged('P', cell))))),
    );

  it('are read row by row', async () => {
    expect(
      await read([table(row(150, 'Adoption', 'Good'), row(180, 'Care leavers', 'Good'))]),
    ).toEqual(['Adoption | Good', 'Care leavers | Good']);
  });

  it('that are cut by the end of a page keep all rows in order', async () => {
    const pages = [
      [table(row(740, 'Adoption', 'Good'), row(770, 'Care leavers', 'Inadequate'))],
      [table(row(90, 'Leadership', 'Good'))],
    ];
    expect(await read(...pages)).toEqual([
      'Adoption | Good',
      'Care leavers | Inadequate',
      'Leadership | Good',
    ]);
  });
});
