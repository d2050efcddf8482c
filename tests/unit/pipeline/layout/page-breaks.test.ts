/** Headings, tables and texts of their own width that the end of a page cuts. */
import { describe, expect, it } from 'vitest';
import { buildSections } from '../../../../src/pipeline/model/sections.ts';
import { readJudgements } from '../../../../src/pipeline/model/judgements.ts';
import {
  at,
  blocksOf,
  lines,
  pieces,
  tagged,
  type Content,
  type Style,
} from '../../../support/pdf-make.ts';
import { framework, vocabulary } from '../../../support/pipeline.ts';

const bold = { font: 'bold', size: 14 } as const;
const column = 440;

/** A row of a table; the cells of a second line of its title and grade are empty if they have none. */
const row = (baseline: number, titles: string[], grades: string[]): Content =>
  tagged(
    'TR',
    ...[
      { left: 72, texts: titles },
      { left: column, texts: grades },
    ]
      .filter(({ texts }) => texts.length > 0)
      .map(({ left, texts }) => tagged('TD', tagged('P', ...lines(left, baseline, texts)))),
  );

const table = (...rows: Content[]): Content => tagged('Table', ...rows);

const dates = tagged('P', at(72, 100, 'Inspection dates: 28 March to 1 April 2022'));
const leaders = (baseline: number): Content =>
  row(baseline, ['The impact of leaders on social work practice'], ['Good']);
const overall = (baseline: number): Content =>
  row(baseline, ['Overall effectiveness'], ['Inadequate']);
const heading = tagged('H1', at(72, 300, 'What needs to improve', bold));

/** What is read from pages of a report, and the judgements in it: their titles and grades. */
async function read(...pages: Content[][]): Promise<{ outline: string[]; judged: string[] }> {
  const { outline, parsed } = await blocksOf(pages, 'ilacs');
  const [words, id] = [vocabulary('ilacs'), framework('ilacs')];
  const { sections } = buildSections(parsed.blocks, id, words);
  const published = { date: '2022', precision: 'year', from: 'text', evidence: '' } as const;
  const { judgements } = readJudgements(sections, id, words, published);
  return { outline, judged: judgements.map(({ title, printed }) => `${title}: ${printed}`) };
}

describe('a table cut by the end of a page', () => {
  it('is one table between its rows, even if one of them is alone', async () => {
    const { outline, judged } = await read(
      [dates, table(row(700, ['Judgement'], ['Grade']), leaders(730))],
      [table(overall(80)), heading],
    );
    expect(outline.slice(1)).toEqual([
      'Judgement | Grade',
      'The impact of leaders on social work practice | Good',
      'Overall effectiveness | Inadequate',
      '# What needs to improve',
    ]);
    expect(judged).toEqual([
      'The impact of leaders on social work practice: Good',
      'Overall effectiveness: Inadequate',
    ]);
  });

  it('inside a row has the rest of the row as a row, in the order printed', async () => {
    const titles = ['The experiences and progress of', 'children in care'];
    const { outline, judged } = await read(
      [dates, table(leaders(700), row(730, titles.slice(0, 1), ['Requires improvement']))],
      [table(row(80, titles.slice(1), ['to be good']), overall(110)), heading],
    );
    expect(outline.slice(2, 5)).toEqual([
      'The experiences and progress of | Requires improvement',
      'children in care | to be good',
      'Overall effectiveness | Inadequate',
    ]);
    expect(judged[1]).toBe(
      'The experiences and progress of children in care: Requires improvement to be good',
    );
  });

  it('inside a title has an empty cell beside the rest of the title', async () => {
    const { outline, judged } = await read(
      [dates, table(leaders(700), row(730, ['The experiences and progress of'], ['Good']))],
      [table(row(80, ['children in care'], []), overall(110)), heading],
    );
    expect(outline.slice(2, 4)).toEqual([
      'The experiences and progress of | Good',
      'children in care | ',
    ]);
    expect(judged[1]).toBe('The experiences and progress of children in care: Good');
  });

  it('before the grade of a title has the whole title in its row', async () => {
    const { outline, judged } = await read(
      [dates, table(leaders(700), row(730, ['The experiences and progress of'], []))],
      [table(row(80, ['children in care'], ['Good']), overall(110)), heading],
    );
    expect(outline[2]).toBe('The experiences and progress of children in care | Good');
    expect(judged[1]).toBe('The experiences and progress of children in care: Good');
  });

  it('goes on in a single row, if it is not tagged', async () => {
    const untagged = (baseline: number, title: string, grade: string): Content[] => [
      at(72, baseline, title),
      at(column, baseline, grade),
    ];
    const { outline } = await read(
      [
        at(72, 100, 'Inspection dates: 28 March to 1 April 2022'),
        ...untagged(700, 'The impact of leaders on social work practice', 'Good'),
        ...untagged(730, 'The experiences and progress of children in care', 'Good'),
      ],
      [...untagged(80, 'Overall effectiveness', 'Inadequate'), at(72, 120, 'Children are safe.')],
    );
    expect(outline.slice(3)).toEqual(['Overall effectiveness | Inadequate', 'Children are safe.']);
  });
});

describe('a heading cut by the end of a page', () => {
  const known = at(72, 90, 'What needs to improve', bold);
  const start = 'The experiences and progress of children';

  it('is one heading, with its grade', async () => {
    const { outline } = await read(
      [known, at(72, 760, start, bold)],
      [at(72, 80, 'in care: good', bold)],
    );
    expect(outline[1]).toBe(`# ${start} in care: [good]`);
  });

  it('may be cut in the words of its grade', async () => {
    const { outline } = await read(
      [known, at(72, 760, `${start} in care: requires`, bold)],
      [at(72, 80, 'improvement to be good', bold)],
    );
    expect(outline[1]).toBe(`# ${start} in care: [requires improvement to be good]`);
  });

  it('does not take the next heading, at the top of the page', async () => {
    const { outline } = await read(
      [known, at(72, 760, `${start} in care`, bold)],
      [at(72, 80, 'Inspection findings', bold)],
    );
    expect(outline.slice(1)).toEqual([`# ${start} in care`, '# Inspection findings']);
  });
});

describe('a text cut by the end of a page', () => {
  const small = { size: 10 };

  it('is one text if its lines are full for its own width', async () => {
    const texts = [
      'The Office for Standards in Education regulates and inspects',
      'to achieve excellence in the care of children and in schools,',
      'and it inspects childcare and social care of all the kinds,',
      'and colleges, and it inspects also the Children and Family',
    ];
    const { outline } = await read(
      [
        at(72, 600, `A text ${'that is as wide as the page '.repeat(3)}.`),
        ...lines(72, 700, texts, small),
      ],
      lines(72, 80, ['Court Advisory and Support Service.'], small),
    );
    expect(outline.slice(1)).toEqual([
      expect.stringMatching(/the Children and Family Court Advisory/u),
    ]);
  });

  describe('after a full stop', () => {
    const full = 'Children and their families get help early from workers whom they know well, and';
    const read = async (start: string, style?: Style): Promise<string[]> => {
      const { outline } = await blocksOf(
        [
          [at(72, 500, 'A line in the usual size. '.repeat(3)), at(72, 530, full)].concat(
            lines(
              72,
              700,
              [full, 'they find their way through all of the services that help them easily.'],
              style,
            ),
          ),
          lines(72, 80, [`${start} help is planned with them.`], style),
        ],
        'ilacs',
      );
      return outline.slice(2);
    };

    it('is one text if the next word had no room on its line', async () => {
      expect(await read('Interdepartmental')).toHaveLength(1);
    });

    it('is two if the word had room, or they are in small letters', async () => {
      expect(await read('Our')).toHaveLength(2);
      expect(await read('Interdepartmental', small)).toHaveLength(2);
    });
  });

  describe('after a full stop, where the ends of paragraphs are marked,', () => {
    const full = 'Children and their families get help early from workers whom they know well, and';
    /** A line, with white space of its own behind it if it ends a paragraph. */
    const line = (baseline: number, text: string, isEnd: boolean): Content[] =>
      pieces(72, baseline, isEnd ? [[text], [' ']] : [[text]]);
    const ends = [100, 130, 160, 190, 220].flatMap((baseline) => line(baseline, 'They act.', true));
    const read = async (last: string, isEnd: boolean): Promise<number> => {
      const { outline } = await blocksOf([
        [...ends, ...line(700, full, false), ...line(714, last, isEnd)],
        line(80, 'Interdepartmental help is planned.', true),
      ]);
      return outline.length - 5;
    };

    it('is one text without a mark, even if the next word had room', async () => {
      expect(await read('they find their way.', false)).toBe(1);
    });

    it('is two with a mark, even if the next word had no room', async () => {
      const last = 'they find their way through all of the services that help them easily.';
      expect(await read(last, true)).toBe(2);
      expect(await read(last, false)).toBe(1);
    });
  });

  it('is one in the middle of a sentence, wherever the text of the next page begins', async () => {
    const { outline } = await read(
      lines(72, 730, [
        'Children are helped early, at home and at school, by social workers',
        'whom they know, and who have the time to do so. They trust them, and',
      ]),
      lines(90, 80, [
        'their families have workers of their own, to whom they can turn',
        'for help.',
      ]),
    );
    expect(outline).toEqual([expect.stringMatching(/^Children .* and their .* turn for help\.$/u)]);
  });

  it('is two if each of them begins with a label', async () => {
    const team = `Team inspectors: Ann Other, ${'Jo Example, '.repeat(4)}Bo Sample`;
    const { outline } = await read(
      [at(72, 760, team)],
      [at(72, 80, 'Senior data analyst: Jo Case')],
    );
    expect(outline).toEqual([team, 'Senior data analyst: Jo Case']);
  });
});
