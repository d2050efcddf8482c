import { describe, expect, it } from 'vitest';
import { gradeBeside } from '../../../src/report/grade-words.ts';

describe('the grade beside the words printed', () => {
  it.each([
    ['3', 'good', 'good'],
    ['Good', 'good', null],
    ['Requires improvement to be good', 'requires-improvement', null],
    ['require improvement', 'requires-improvement', null],
    ['outstanding/excellent', 'outstanding', null],
  ] as const)('of “%s” (%s) is %s', (printed, label, beside) => {
    expect(gradeBeside(printed, label)).toBe(beside);
  });
});
