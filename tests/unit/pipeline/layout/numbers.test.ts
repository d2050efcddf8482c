/** Numbers that leave no gap before their text: wide ones, or any in a narrow column. */
import { describe, expect, it } from 'vitest';
import { at, blocksOf, lines, type Content } from '../../../support/pdf-make.ts';

/** A numbered paragraph whose number stands in a column hardly wider than itself. */
function numbered(number: string, baseline: number, texts: string[]): Content[] {
  return [at(72, baseline, number), ...lines(85, baseline, texts)];
}

const heading = at(72, 90, 'Executive summary', { font: 'bold', size: 14 });
const full = 'Leaders know what happens and they act on it as soon as they can in every case';
const first = numbered('1.', 120, [full, 'and in every year.']);

async function read(
  ...pages: (readonly Content[])[]
): Promise<{ texts: string[]; told: string; numbers: number[]; runs: number[] }> {
  const { outline, parsed } = await blocksOf(pages);
  const numbered = parsed.blocks.filter((block) => block.type === 'numbered');
  return {
    texts: outline.slice(1),
    told: parsed.notes.map(({ what }) => what).join(' '),
    numbers: numbered.map(({ number }) => number),
    runs: numbered.map(({ run }) => run),
  };
}

describe('paragraph numbers close to their text', () => {
  it('are recognised at the start of a page that follows text at the margin', async () => {
    const text = lines(72, 170, [full, 'and the text ends here.']);
    const { texts } = await read(
      [heading, ...first, ...text],
      [...numbered('2.', 90, [full, 'and so on.']), ...numbered('3.', 140, ['They act.'])],
    );
    expect(texts.map((line) => line.slice(0, 10))).toEqual([
      '1. Leaders',
      'Leaders kn',
      '2. Leaders',
      '3. They ac',
    ]);
  });

  it('are recognised at the start of a page behind a full stop, even if no text hangs beside them', async () => {
    const before = [1, 2, 3, 4, 5, 6, 7, 8].map((number) =>
      at(72, 100 + 30 * number, `${number}. They act.`),
    );
    const { numbers } = await read(
      [heading, ...before, ...lines(72, 400, [`9. ${full}`, 'and in every year.'])],
      lines(72, 90, [`10. ${full}`, 'and so on.']),
    );
    expect(numbers.slice(-2)).toEqual([9, 10]);
  });

  it('may lack their full stop', async () => {
    const { texts } = await read([
      heading,
      ...first,
      ...numbered('2', 170, ['Second.']),
      ...numbered('3.', 200, ['Third.']),
    ]);
    expect(texts.slice(1)).toEqual(['2 Second.', '3. Third.']);
  });

  it.each(['3.', '9.'])('are noted where they skip others: %s', async (number) => {
    const { texts, told } = await read([heading, ...first, ...numbered(number, 170, ['Next.'])]);
    expect(texts.slice(1)).toEqual([`${number} Next.`]);
    expect(told).toMatch(/^Paragraph \d+ stands where paragraph 2 is expected\.$/u);
  });

  it('may start above 1, with a note', async () => {
    const { texts, told } = await read([
      heading,
      ...numbered('3.', 120, [full, 'and in every year.']),
      ...numbered('4.', 170, ['They act.']),
    ]);
    expect(texts.map((line) => line.slice(0, 7))).toEqual(['3. Lead', '4. They']);
    expect(told).toBe('Paragraph 3 stands where paragraph 1 is expected.');
  });

  it('may be slips, from which the numbers below do not go on', async () => {
    const below = ['12.', '3.', '4.'].flatMap((number, index) =>
      numbered(number, 170 + 30 * index, ['Next.']),
    );
    const { texts, told } = await read([heading, ...first, ...below]);
    expect(texts.slice(1)).toEqual(['12. Next.', '3. Next.', '4. Next.']);
    expect(told).toBe('Paragraph 12 stands where paragraph 2 is expected.');
  });

  it('may be slips also if a number below lacks its full stop', async () => {
    const below = ['12.', '3.', '4', '5.'].flatMap((number, index) =>
      numbered(number, 170 + 30 * index, ['Next.']),
    );
    const { numbers, told } = await read([heading, ...first, ...below]);
    expect(numbers).toEqual([1, 12, 3, 4, 5]);
    expect(told).toBe('Paragraph 12 stands where paragraph 2 is expected.');
  });

  it('may fall far behind', async () => {
    const far = numbered('12.', 170, ['Next.']);
    const { texts, told } = await read([heading, ...first, ...far, ...numbered('3.', 200, ['.'])]);
    expect(texts.slice(1)).toEqual(['12. Next.', '3. .']);
    expect(told).toMatch(/Paragraph 3 stands where paragraph 13 is expected\.$/u);
  });

  it('may be followed by another sign than the others', async () => {
    const below = ['2)', '3.', '4.'].flatMap((number, index) =>
      numbered(number, 170 + 30 * index, ['Next.']),
    );
    const { runs } = await read([heading, ...first, ...below]);
    expect(runs).toEqual([0, 0, 0, 0]);
  });

  it.each(['2.', '3.', '1.'])(
    'may stand alone, or be wrong, at the start of a page below text at the margin: %s',
    async (number) => {
      const page = [heading, ...first, ...lines(72, 170, [full, 'and the text ends here.'])];
      const apart = [at(72, 90, number), at(85, 90, 'Next.')];
      for (const next of [numbered(number, 90, ['Next.']), apart]) {
        const { numbers } = await read(page, [...next, ...numbered('4.', 140, ['They act.'])]);
        expect(numbers).toEqual([1, parseInt(number), 4]);
      }
    },
  );

  it.each(['They act.', '‘Staying Put’ is used.'])(
    'may leave no space at all: %s',
    async (text) => {
      const { texts } = await read([heading, ...first, at(72, 170, `2.${text}`)]);
      expect(texts.slice(1)).toEqual([`2. ${text}`]);
    },
  );

  it('do not include a number that a line of text at the margin begins with', async () => {
    const { texts } = await read([
      heading,
      ...first,
      ...lines(72, 170, [`${full} at the age of`, '2. This is too late.']),
    ]);
    expect(texts).toHaveLength(2);
    expect(texts[1]).toMatch(/at the age of 2\. This is too late\.$/u);
  });

  it('are not such where the text above runs on and no text hangs beside them', async () => {
    const { texts } = await read([
      heading,
      ...lines(72, 120, [`1. ${full} at the age of`, '2. This is too late.']),
      at(72, 170, '2. They act.'),
    ]);
    expect(texts).toEqual([`1. ${full} at the age of 2. This is too late.`, '2. They act.']);
  });

  describe('wrap a first line that ends a sentence as in the paragraph before', () => {
    const sentence = 'All of the agencies have completed their audits of cases by now.';
    const goesOn = 'The board acknowledges that they did not provide enough.';

    it('even if its number pushes it to the next tab stop, right of the lines below', async () => {
      const { texts } = await read([
        heading,
        at(72, 120, '9.'),
        ...lines(96, 120, [full, 'and in every year.']),
        at(72, 160, '10.'),
        at(120, 160, sentence),
        at(96, 174, goesOn),
        at(72, 200, '11.'),
        at(120, 200, 'Short.'),
        at(72, 220, 'This is no part of it.'),
      ]);
      expect(texts.slice(1)).toEqual([
        `10. ${sentence} ${goesOn}`,
        '11. Short.',
        'This is no part of it.',
      ]);
    });

    it('even if lines do not hang beside their number', async () => {
      const { texts } = await read([
        heading,
        ...lines(72, 120, [`1. ${full}`, 'and in every year.']),
        ...lines(72, 160, [`2. ${sentence}`, goesOn]),
      ]);
      expect(texts[1]).toBe(`2. ${sentence} ${goesOn}`);
    });
  });
});
