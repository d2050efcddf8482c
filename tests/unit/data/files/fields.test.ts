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
  it('are listed in the order of the schema, those of an object after it', () => {
    expect(file?.fields.map(({ path }) => path)).toEqual([
      'marks[]',
      'place',
      'place.page',
      'kind',
      'note',
    ]);
  });

  it('have their type in words, and whether they may be missing', () => {
    expect(file?.fields.map(({ type }) => type)).toEqual([
      'list of Mark',
      'object, or null',
      'number, may be missing',
      'text, or null',
      'text, or null',
    ]);
    expect(fieldOf('kind')?.values).toEqual(['a', 'b']);
  });

  it('have an example from the sample; null only if there is no other', () => {
    expect(fieldOf('place.page')?.example).toBe('4');
    expect(fieldOf('note')?.example).toBe('null');
    expect(fieldOf('place')?.isValue).toBe(false);
  });

  it('of a named type are listed once, under its name', () => {
    expect(mark).toMatchObject({ name: 'Mark', about: 'A mark.' });
    expect(mark?.fields).toMatchObject([{ path: 'word', about: 'The word.', example: '"good"' }]);
  });
});

it('cuts a long example between words, with an ellipsis', () => {
  const long = z.toJSONSchema(z.strictObject({ text: z.string() }));
  const [group] = fieldGroups(long, [{ text: 'word '.repeat(60) }]);
  expect(group?.fields[0]?.example).toMatch(/^"(?:word )+…"$/u);
});
