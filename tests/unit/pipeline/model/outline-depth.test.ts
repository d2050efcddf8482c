import { expect, it } from 'vitest';
import { createOutline } from '../../../../src/pipeline/model/outline.ts';
import type { OutlineNode } from '../../../../src/schemas/registers.ts';
import { vocabulary } from '../../../support/pipeline.ts';

it('sections are at most four deep', () => {
  const titles = ['One', 'Two', 'Three', 'Four', 'Five'];
  const nodes = titles.reduceRight<OutlineNode[]>(
    (children, title) => [{ match: [title], children }],
    [],
  );
  const placeHeading = createOutline(nodes, vocabulary('jar'));
  const levels = titles.map((title) => placeHeading({ title, overLists: false }).level);
  expect(levels).toEqual([1, 2, 3, 4, 4]);
});
