/** Report → the text of its MDX file, with a checksum that tells edits made by hand. */
import { createHash } from 'node:crypto';
import matter from 'gray-matter';
import { reportSchema } from '../../schemas/report.ts';
import type { Report } from '../types/report.ts';
import { bodyToMdx } from './body.ts';

/** The line of the frontmatter that holds the checksum of all the others. */
const writtenLine = /^written: .*\n/mu;

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
  const text = matter.stringify(`\n${body}\n`, meta, options);
  return text.replace(/\n---\n/u, `\nwritten: ${checksum(text)}\n---\n`);
}

/** Whether a file is as ingest wrote it. */
export function isAsWritten(text: string): boolean {
  const line = writtenLine.exec(text)?.[0];
  return line?.trim() === `written: ${checksum(text)}`;
}

function checksum(text: string): string {
  return createHash('sha256').update(text.replace(writtenLine, '')).digest('hex');
}
