import { expect, it } from 'vitest';
import { checkPageOrder } from '../../../../src/pipeline/check/page-order.ts';
import { findFurniture } from '../../../../src/pipeline/furniture/index.ts';
import { at, read } from '../../../support/pdf-make.ts';
import { vocabulary } from '../../../support/pipeline.ts';

/** What is said of pages with these feet. */
async function said(...feet: string[]): Promise<string[]> {
  const source = await read(feet.map((foot) => [at(72, 150, 'A text.'), at(72, 815, foot)]));
  const furniture = findFurniture(source, vocabulary('sif'));
  return checkPageOrder(source.pages ?? [], furniture).map(({ reason }) => reason);
}

it('pages that are missing, or there twice, are told by their numbers', async () => {
  expect(await said('1', '2', '5', '6')).toEqual([
    'Page 3 of the file is numbered 5, but page 2 is numbered 2.',
  ]);
  expect(await said('4', '5', '5', '6')).toEqual([
    'Page 3 of the file is numbered 5, but page 2 is numbered 5.',
  ]);
});

it.each(['Page # of 30', 'Inspection of a council #', '# Inspection of a council', '- # -'])(
  'numbers may be printed as %s',
  async (foot) => {
    const feet = [7, 8, 12, 13, 14, 15].map((number) => foot.replace('#', String(number)));
    expect(await said(...feet)).toEqual([
      'Page 3 of the file is numbered 12, but page 2 is numbered 8.',
    ]);
  },
);

it.each([
  ['count up', ['1', '2', '3', '4']],
  ['begin later', ['', '', '1', '2', '3', '4']],
  ['are missing on some pages', ['1', '2', '', '4', '5']],
  ['leave a page out', ['4', '5', '', '6', '7']],
  ['are misprinted on one page', ['1', '2', '9', '4', '5']],
  ['begin anew in another part', ['1', '2', '3', '4', '', '2', '3', '4']],
  ['are dates in a foot', ['16 August 2013', '16 August 2013', '16 August 2013']],
  ['are not there', ['', '', '', '']],
])('nothing is said of pages whose numbers %s', async (_, feet) => {
  expect(await said(...feet)).toEqual([]);
});
