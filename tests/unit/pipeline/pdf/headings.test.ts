/** Lines that stand out on a page: headings, and others. */
import { expect, it } from 'vitest';
import { at, blocksOf, lines } from '../../../support/pdf-make.ts';

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
