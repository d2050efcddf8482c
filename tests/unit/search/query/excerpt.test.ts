import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createExcerpt } from '../../../../src/search/query/excerpt.ts';
import { createMatcher } from '../../../../src/search/query/match.ts';
import { parseQuery } from '../../../../src/search/query/query.ts';
import { corpus } from './corpus.ts';

/** The excerpt for a query, with what is marked in brackets. */
function excerpt(query: string, text: string, limit?: number): string {
  const marks = createMatcher(parseQuery(query)).marks(text);
  return createExcerpt(text, marks, limit)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');
}

const text =
  'Schools are good. Attendance has risen. Most pupils like school. Few are excluded. ' +
  'Care leavers do well. Their health is good. Nurses visit care homes.';

it.each([
  [
    'excluded',
    90,
    '… Few are [excluded]. Care leavers do well. Their health is good. Nurses visit care homes.',
  ],
  ['excluded', 15, '… Few are [excluded]. …'],
  ['nurses', 60, '… Their health is good. [Nurses] visit care homes.'],
  ['attendance nurses', 60, '… [Attendance] has risen. … [Nurses] visit care homes.'],
  ['care nurses', 50, '… Their health is good. [Nurses] visit [care] homes.'],
  ['care', 25, '… [Care] leavers do well. …'],
  ['"excluded. Care"', 20, '… Few are [excluded. Care] leavers do well. …'],
  ['nothing', 40, 'Schools are good. Attendance has risen. …'],
  ['schools', 1000, text.replaceAll(/schools?/giu, '[$&]')],
])('shows %s in %i characters as whole sentences', (query, limit, expected) => {
  expect(excerpt(query, text, limit)).toBe(expected);
});

it('keeps a slightly too long sentence whole, and cuts a longer one between words', () => {
  const long = 'one two three four five six seven eight nine ten.';
  expect(excerpt('six', long, 35)).toBe('one two three four five [six] seven eight nine ten.');
  expect(excerpt('six', long, 20)).toBe('… five [six] seven eight nine ten.');
  expect(excerpt('"four five"', long, 20)).toBe(
    'one two three [four five] six seven eight nine ten.',
  );
  expect(excerpt('none', 'x'.repeat(100), 20)).toBe('x'.repeat(100));
});

it('is empty for an empty text', () => {
  expect(createExcerpt('', [])).toEqual([]);
});

it('is short and verbatim for any report, and shows a mark if there is one', () => {
  const words = ['children', 'care', 'good', 'school', '"young people"', 'health', '2006'];
  const query = fc.subarray(words).map((some) => some.join(' '));
  const long = corpus.filter((text) => text.length > 300 && !text.includes('…'));
  fc.assert(
    fc.property(fc.constantFrom(...long), query, (text, query) => {
      const marks = createMatcher(parseQuery(query)).marks(text);
      const parts = createExcerpt(text, marks);
      expect(parts.some(({ marked }) => marked)).toBe(marks.length > 0);
      const whole = parts.map(({ text }) => text).join('');
      expect(whole.length).toBeLessThan(460);
      const stretches = whole.split('…').filter((stretch) => stretch !== '');
      for (const stretch of stretches) expect(` ${text} `).toContain(` ${stretch.trim()} `);
    }),
  );
});
