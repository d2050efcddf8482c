import { expect, it } from 'vitest';
import { isScaleKey } from '../../../src/search/scale-keys.ts';

it.each([
  ['Inadequate Adequate Good Outstanding', true],
  ['4: excellent/outstanding; 3: good; 2: adequate/satisfactory; 1: inadequate', true],
  ['Outstanding, good, requires improvement, inadequate', true],
  ['Good, good, good', false],
  ['Adequate, good', false],
  ['Work with schools is good, health is outstanding and the youth service is inadequate.', false],
  ['', false],
])('%j only lists the grades of a scale: %s', (text, expected) => {
  expect(isScaleKey(text)).toBe(expected);
});
