/** The body of a report, read when it is asked for: those of all reports would take as much memory as their texts. */
import { readFileSync } from 'node:fs';
import { bodyIn } from '../../report/file.ts';
import type { Report } from '../collections.ts';

/** Its MDX, frontmatter left out. */
export function bodyOf({ file }: Pick<Report, 'file'>): string {
  return bodyIn(readFileSync(file, 'utf8'));
}
