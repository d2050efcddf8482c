import { describe, expect, it } from 'vitest';
import { meantAnchor } from '../../../../src/client/reader/meant-anchor.ts';

describe('a fragment as typed or pasted', () => {
  it.each([
    ['p47', 'p47'],
    ['p47.', 'p47'],
    ['p47)', 'p47'],
    ['p47%E2%80%9D', 'p47'],
    ['p47%', 'p47'],
    ['P47', 'p47'],
    ['47', 'p47'],
    ['p047', 'p47'],
    ['para-47', 'p47'],
    ['Paragraph%2047', 'p47'],
    ['para.47', 'p47'],
    ['annex-b-p3,', 'annex-b-p3'],
    ['Staying%20Safe', 'staying-safe'],
    ['p47:~:text=children', 'p47'],
    ['rec-3', 'rec-3'],
    ['p', 'p'],
    ['...', ''],
  ])('%s means %s', (fragment, meant) => {
    expect(meantAnchor(fragment)).toBe(meant);
  });
});
