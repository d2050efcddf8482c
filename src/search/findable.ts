/** What search finds. */
import type { Unit } from '../report/types.ts';

/** Whether search finds a unit by itself. A section is found by its contents. */
export function isFindable({ kind, text }: Pick<Unit, 'kind' | 'text'>): boolean {
  return kind !== 'section' && text !== '';
}
