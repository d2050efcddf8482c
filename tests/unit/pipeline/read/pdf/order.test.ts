/** Lines that are drawn in another order than they are read in. */
import { expect, it } from 'vitest';
import { at, blocksOf, lines, tagged } from '../../../../support/pdf-make.ts';

const text = [
  'Children are helped early by workers whom they',
  'know well, and who have the time.',
];
const heading = at(72, 100, 'What needs to improve', { font: 'bold', size: 14 });

it('a text box that is drawn last is read where it stands', async () => {
  const { outline } = await blocksOf([[...lines(72, 130, text), heading]], 'ilacs');
  expect(outline).toEqual(['# What needs to improve', text.join(' ')]);
});

it('a table that is drawn last is read whole where it stands', async () => {
  const row = tagged('TR', tagged('TD', heading), tagged('TD', at(300, 100, 'Good')));
  const pages = [[...lines(72, 130, text), at(72, 170, 'More text.'), tagged('Table', row)]];
  const { outline } = await blocksOf(pages, 'ilacs');
  expect(outline).toEqual(['# What needs to improve [Good]', text.join(' '), 'More text.']);
});

it('a text beside others is read in the order drawn', async () => {
  const beside = at(400, 130, 'A remark', { size: 10 });
  const { outline } = await blocksOf([[...lines(72, 130, text), beside]], 'ilacs');
  expect(outline.at(-1)).toMatch(/remark$/u);
});
