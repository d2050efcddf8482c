/** Headings on pages. */
import { describe, expect, it } from 'vitest';
import { at, blocksOf, tagged, type Content } from '../../../support/pdf-make.ts';

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
});
