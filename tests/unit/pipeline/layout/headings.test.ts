/** Lines that stand out on a page: headings, and others. */
import { describe, expect, it } from 'vitest';
import { at, blocksOf, lines, tagged, type Content } from '../../../support/pdf-make.ts';

const known = 'The experiences and progress of care leavers: good';

/** What is read below a heading of the framework, as short lines. */
async function below(...contents: Parameters<typeof blocksOf>[0][number]): Promise<string[]> {
  const { outline } = await blocksOf(
    [[at(72, 90, known, { font: 'bold', size: 14 }), ...contents]],
    'ilacs',
  );
  return outline.slice(1);
}

it('a line in bold is a heading', async () => {
  const page = [at(72, 130, 'Housing', { font: 'bold' }), ...lines(72, 160, ['They have flats.'])];
  expect(await below(...page)).toEqual(['# Housing', 'They have flats.']);
});

it('what someone said is not, though it stands out', async () => {
  const said = '“I love my adviser,” said one';
  const page = [at(72, 130, said, { font: 'bold' }), ...lines(72, 160, ['They have flats.'])];
  expect(await below(...page)).toEqual([said, 'They have flats.']);
});

it.each([': ', ':', ' :', '; ', ', ', ' – ', '–', '- '])(
  'a heading and its grade may be parted by “%s”',
  async (sign) => {
    const title = `The experiences and progress of children in care${sign}`;
    const found = await below(at(72, 130, `${title}good`, { font: 'bold' }), at(72, 160, 'Text.'));
    expect(found).toEqual([`# ${title.trimEnd()} [good]`, 'Text.']);
  },
);

async function read(...pages: (readonly Content[])[]): Promise<string[]> {
  return (await blocksOf(pages)).outline;
}

const heading = at(72, 90, 'Executive summary', { font: 'bold', size: 14 });

describe('headings', () => {
  it('include the grade that is printed in them', async () => {
    const title = 'The experiences and progress of children who need help and protection: good';
    const { outline } = await blocksOf(
      [[at(72, 120, title, { font: 'bold' }), at(72, 150, 'Children are safe.')]],
      'ilacs',
    );
    expect(outline).toEqual([`# ${title.replace(': good', ':')} [good]`, 'Children are safe.']);
  });

  it('may contain a colon', async () => {
    const [title, label] = [
      'Children who go missing: the local response',
      'Lead inspector: Jo Bell',
    ];
    const page = [
      heading,
      at(72, 130, title, { font: 'bold' }),
      at(72, 160, label, { font: 'bold' }),
    ];
    expect(await read(page)).toEqual(['# Executive summary', `# ${title}`, label]);
  });

  it('are not a fact with its date, however large', async () => {
    const large = { size: 14, font: 'bold' } as const;
    const facts = ['Inspection date: 15 June 2015 – 17 June 2015', 'Report published: 03/08/2015'];
    const text = 'Leaders know what happens, and they act on it as soon as they can in every case.';
    const { outline } = await blocksOf([
      [
        at(72, 90, 'Executive summary', large),
        ...facts.map((fact, index) => at(72, 120 + 30 * index, fact, large)),
        ...lines(72, 180, [text, text]),
      ],
    ]);
    expect(outline.slice(0, 3)).toEqual(['# Executive summary', ...facts]);
  });

  it('are not the beginning of a sentence that goes on below', async () => {
    const page = [
      heading,
      at(72, 130, 'Early help is well known to all', { font: 'bold' }),
      at(72, 144, 'who work with families.'),
    ];
    expect(await read(page)).toEqual([
      '# Executive summary',
      'Early help is well known to all who work with families.',
    ]);
  });

  it('are not what a child said', async () => {
    const quotation = '‘My social worker listens to me’ (boy, 9)';
    const page = [
      heading,
      at(72, 130, quotation, { font: 'italic' }),
      at(72, 160, 'Staying safe', { font: 'italic' }),
      at(72, 190, 'Most do.'),
    ];
    expect(await read(page)).toEqual([
      '# Executive summary',
      quotation,
      '# Staying safe',
      'Most do.',
    ]);
  });

  it('include the grade in the cell beside them', async () => {
    const cells = [
      at(72, 150, 'Leadership, management and governance', { font: 'bold' }),
      at(350, 150, 'Requires improvement', { font: 'bold' }),
    ];
    const row = tagged('TR', ...cells.map((cell) => tagged('TD', tagged('P', cell))));
    const text = tagged('P', at(72, 200, 'Leaders know.'));
    expect(await read([tagged('Table', row), text])).toEqual([
      '# Leadership, management and governance [Requires improvement]',
      'Leaders know.',
    ]);
  });

  it('include the grade beside them in a box without tags, wherever it is drawn', async () => {
    const bold = { font: 'bold', size: 14 } as const;
    const page = [
      ...lines(72, 90, ['The experiences and progress of', 'children who need help and'], bold),
      at(72, 118, 'protection', bold),
      at(340, 97, 'Requires', { font: 'bold' }),
      at(340, 111, 'improvement', { font: 'bold' }),
      at(72, 150, 'Children are helped.'),
      at(72, 190, 'Leadership, management and governance', bold),
      at(358, 190, 'Good', bold),
      at(72, 220, 'Leaders know.'),
    ];
    expect(await read(page)).toEqual([
      '# The experiences and progress of children who need help and protection [Requires improvement]',
      'Children are helped.',
      '# Leadership, management and governance [Good]',
      'Leaders know.',
    ]);
  });
});
