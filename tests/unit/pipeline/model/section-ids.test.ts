import { expect, it } from 'vitest';
import { sections } from '../../../support/pipeline.ts';

it('gives sections an id even if their heading has neither letters nor figures', () => {
  const text = '# Summary\n\n1. x.\n\n# * * *\n\n2. x.\n\n# ?\n\n3. x.';
  expect(sections(text, 'jar').sections.map(({ id }) => id)).toEqual([
    'summary',
    'summary-section',
    'summary-section-summary-section',
  ]);
});
