/** Report → the text of its MDX file. */
import matter from 'gray-matter';
import { withChecksum } from '../../report/file.ts';
import { reportSchema } from '../../schemas/report.ts';
import type { Report } from '../types/report.ts';

/**
 * The MDX file of a report.
 * @param body its text as MDX
 * @throws if the schema refuses the frontmatter, because that is a bug in the importer
 */
export function toMdxFile(facts: Report['meta'], body: string): string {
  const meta = reportSchema.parse(facts);
  // gray-matter passes its options to js-yaml, which would otherwise wrap lines at 80 characters.
  const options = { lineWidth: -1 } as Parameters<typeof matter.stringify>[2];
  return withChecksum(matter.stringify(`\n${body}\n`, meta, options));
}
