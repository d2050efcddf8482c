import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldGroups } from '../../../../src/data/files/fields.ts';

const markSchema = z
  .strictObject({ word: z.string().describe('The word.') })
  .meta({ id: 'Mark', description: 'A mark.' });
const schema = z.toJSONSchema(
  z.strictObject({
    marks: z.array(markSchema).describe('All marks.'),
    place: z
      .strictObject({ page: z.number().int().optional().describe('A page.') })
      .nullable()
      .describe('Where.'),
    kind: z.enum(['a', 'b']).nullable().describe('Which.'),
    note: z.string().nullable().describe('A note.'),
  }),
);
const sample = {
  marks: [{ word: '' }, { word: 'good' }],
  place: { page: 4 },
  kind: 'b',
  note: null,
};
const [file, mark] = fieldGroups(schema, [sample]);
const fieldOf = (path: string) => file?.fields.find((field) => field.path === path);

describe('the fields of a file', () => {
  it('are told in its order, those of an object after it', () => {
    expect(file?.fields.map(({ path }) => path)).toEqual([
      'marks[]',
      'place',
      'place.page',
      'kind',
      'note',
    ]);
  });

  it('say in words what they hold, and whether it may be missing', () => {
    expect(file?.fields.map(({ type }) => type)).toEqual([
      'list of Mark',
      'object, or null',
      'number, may be missing',
      'text, or null',
      'text, or null',
    ]);
    expect(fieldOf('kind')?.values).toEqual(['a', 'b']);
  });

  it('have a value of the sample; null only where there is no other', () => {
    expect(fieldOf('place.page')?.example).toBe('4');
    expect(fieldOf('note')?.example).toBe('null');
    expect(fieldOf('place')?.isValue).toBe(false);
  });

  it('of a kind of object that has a name are told under it, once', () => {
    expect(mark).toMatchObject({ name: 'Mark', about: 'A mark.' });
    expect(mark?.fields).toMatchObject([{ path: 'word', about: 'The word.', example: '"good"' }]);
  });
});

it('cuts a long example between words, and says so', () => {
  const long = z.toJSONSchema(z.strictObject({ text: z.string() }));
  const [group] = fieldGroups(long, [{ text: 'word '.repeat(60) }]);
  expect(group?.fields[0]?.example).toMatch(/^"(?:word )+…"$/u);
});
