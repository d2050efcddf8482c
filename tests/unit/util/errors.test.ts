import { expect, it } from 'vitest';
import { PlainError } from '../../../src/util/errors.ts';

it('keeps a plain error’s message out of its text, in which Astro looks for faults of its own', () => {
  const error = new PlainError('known are name and document');
  expect([error.message, String(error)]).toEqual(['known are name and document', 'Error']);
});
