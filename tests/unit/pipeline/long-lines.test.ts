/** Long lines: reading them takes time that grows with their length, not with its square. */
import { expect, it } from 'vitest';
import { readFacts } from '../../../src/pipeline/model/metadata.ts';
import { parseInline } from '../../../src/pipeline/parse/inline.ts';
import { comparable } from '../../../src/pipeline/parse/names.ts';
import { framework, source } from '../../support/pipeline.ts';

it.each([
  ['a name with dashes in it', () => comparable(`${'-'.repeat(200_000)}x`)],
  ['a name with dashes after it', () => comparable(`Leadership ${'– '.repeat(100_000)}`)],
  ['spaces', () => readFacts(source(`a${' '.repeat(200_000)}b`), framework('sif'))],
  ['tags that are never closed', () => parseInline('<sup>1'.repeat(20_000), 'markdown')],
])('%s', (_, read) => {
  const start = performance.now();
  read();
  expect(performance.now() - start).toBeLessThan(5000);
});

it('what follows a name is left out, however much it is', () => {
  expect(comparable('1.2 Leadership<sup>12</sup>: – ')).toBe('Leadership');
  expect(comparable('Leadership¹,')).toBe('Leadership');
});
