/** Report → the text of its MDX file. */
import matter from 'gray-matter';
import { withChecksum } from '../../report/file.ts';
import { reportSchema } from '../../schemas/report.ts';
import type { Report } from '../types/report.ts';
import { bodyToMdx } from './body.ts';

/** The MDX file of a report. */
export function reportToMdx(report: Report): string {
  return toMdxFile(report.meta, bodyToMdx(report.sections));
}

/**
 * The MDX file of a report whose body is MDX already. The frontmatter is validated first: a value that the
 * schema refuses is a bug in the importer and throws.
 */
export function toMdxFile(facts: Report['meta'], body: string): string {
  const meta = reportSchema.parse(facts);
  // gray-matter hands its options on to js-yaml, whose lines would break at 80 characters.
  const options = { lineWidth: -1 } as Parameters<typeof matter.stringify>[2];
  return withChecksum(matter.stringify(`\n${body}\n`, meta, options));
}
