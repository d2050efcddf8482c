/** Headings with a grade that bears a footnote mark, or is set in another weight. */
import { describe, expect, it } from 'vitest';
import { at, blocksOf, lines, pieces, tagged, type Content } from '../../../support/pdf-make.ts';

const bold = { font: 'bold', size: 14 } as const;
const mark = { size: 8, raise: 5 };
const text = at(72, 190, 'Children are seen by those who know them well.');
const title = ['The experiences and progress of children who need help and', 'protection: '];

/** The blocks of a page with these contents above a text, with or without tags. */
async function read(tags: boolean, framework: string, ...contents: Content[]): Promise<string[]> {
  const page = tags ? [...contents, tagged('P', text)] : [...contents.flatMap(parts), text];
  return (await blocksOf([page], framework)).outline;
}

function parts(content: Content): Content[] {
  return 'role' in content ? content.children.flatMap(parts) : [content];
}

describe.each([true, false])('the grade of a heading (tagged: %s)', (tags) => {
  it('may bear a footnote mark', async () => {
    const grade = pieces(72, 137, [
      [`${title[1]}good`, bold],
      ['1', mark],
    ]);
    const heading = tagged('H1', at(72, 120, title[0] ?? '', bold), ...grade);
    expect(await read(tags, 'ilacs', heading)).toEqual([
      `# ${title.join(' ').trim()} [good1]`,
      text.text,
    ]);
  });

  it('may bear a footnote mark in a cell beside the heading', async () => {
    const heading = tagged(
      'TR',
      tagged('TD', tagged('P', ...lines(72, 120, ['Leadership, management and', 'governance'], bold))),
      tagged('TD', tagged('P', ...pieces(360, 120, [['Good', bold], ['1', mark]]))),
    ); // prettier-ignore
    expect(await read(tags, 'sif', tagged('Table', heading))).toEqual([
      '# Leadership, management and governance [Good1]',
      text.text,
    ]);
  });

  it('may be regular though the title is bold', async () => {
    const grade = pieces(72, 137, [[title[1] ?? '', bold], ['good', { size: 14 }]]); // prettier-ignore
    const heading = tagged('H1', at(72, 120, title[0] ?? '', bold), ...grade);
    expect(await read(tags, 'ilacs', heading)).toEqual([
      `# ${title.join(' ').trim()} [good]`,
      text.text,
    ]);
  });
});
