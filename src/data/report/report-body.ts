/** Reads the body of a report on demand: keeping all would take as much memory as their texts. */
import { readFileSync } from 'node:fs';
import { bodyIn } from '../../report/file.ts';
import type { Report } from '../library.ts';

/** Its MDX, without frontmatter. */
export function bodyOf({ file }: Pick<Report, 'file'>): string {
  return bodyIn(readFileSync(file, 'utf8'));
}
