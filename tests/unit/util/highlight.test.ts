import { expect, it } from 'vitest';
import { highlight } from '../../../src/util/highlight.ts';

const code = '[{ "id": "a",\n  "number": 3 }]\n';

it('loses no character of the code', async () => {
  const tokens = await highlight(code, 'json');
  expect(tokens.map(({ text }) => text).join('')).toBe(code);
});

it('distinguishes names from values', async () => {
  const kindOf = new Map((await highlight(code, 'json')).map(({ text, kind }) => [text, kind]));
  expect(kindOf.get('"id"')).not.toBe(kindOf.get('"a"'));
});

it('leaves plain text unmarked', async () => {
  const kinds = (await highlight('TY  - RPRT\n', 'text')).map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set([null]));
});
