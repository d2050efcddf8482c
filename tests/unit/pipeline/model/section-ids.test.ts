import { expect, it } from 'vitest';
import type { Place } from '../../../../src/pipeline/model/outline.ts';
import { sectionIds } from '../../../../src/pipeline/model/section-ids.ts';
import { sections } from '../../../support/pipeline.ts';

it('gives sections an id even if their heading has neither letters nor figures', () => {
  const text = '# Summary\n\n1. x.\n\n# * * *\n\n2. x.\n\n# ?\n\n3. x.';
  expect(sections(text, 'jar').sections.map(({ id }) => id)).toEqual([
    'summary',
    'summary-section',
    'summary-section-summary-section',
  ]);
});

it('puts the slugs of as many ancestors before a repeated heading as make it unique', () => {
  const place = (title: string, parent: Place | null = null): Place => ({
    level: 1,
    node: null,
    parent,
    title,
  });
  const parts = [place('Area'), place('Board')];
  const places = parts.flatMap((part) => {
    const adoption = place('Adoption', part);
    return [part, adoption, place('Summary', adoption)];
  });
  expect(sectionIds([null, ...places, place('Summary')])).toEqual([
    'cover',
    ...['area', 'area-adoption', 'area-adoption-summary'],
    ...['board', 'board-adoption', 'board-adoption-summary'],
    'summary',
  ]);
});
