import { expect, it } from 'vitest';
import { unitName } from '../../../src/report/unit-names.ts';
import type { UnitKind } from '../../../src/schemas/unit-kinds.ts';

it.each<[string, UnitKind, string]>([
  ['p17', 'paragraph', 'paragraph 17'],
  ['annex-b-p1', 'paragraph', 'annex B, paragraph 1'],
  ['cover-para-2', 'paragraph', 'title page, unnumbered paragraph 2'],
  ['lscb-rec-3', 'recommendation', 'board, recommendation 3'],
  ['staying-safe-strength-1', 'strength', 'staying safe, strength 1'],
  ['fn-2', 'footnote', 'footnote 2'],
  ['context', 'section', 'section: context'],
  ['stage-p2', 'section', 'section: stage p2'],
])('#%s, a %s, is called “%s”', (anchor, kind, name) => {
  expect(unitName({ anchor, kind })).toBe(name);
});

it('names numbered and unnumbered paragraphs of a part differently', () => {
  const names = ['the-board-p1', 'the-board-para-1'].map((anchor) =>
    unitName({ anchor, kind: 'paragraph' }),
  );
  expect(new Set(names).size).toBe(2);
});
