/** What search finds. Pure: the search index uses it outside Astro. */
import type { Unit } from '../report/types.ts';

/** Whether search finds a unit by itself: a section is found by what stands in it. */
export function isFindable({ kind, text }: Pick<Unit, 'kind' | 'text'>): boolean {
  return kind !== 'section' && text !== '';
}
