/** The MDX file of a report: its body, and the checksum that tells edits made by hand. */
import { createHash } from 'node:crypto';
import matter from 'gray-matter';

/** Has gray-matter part a file and leave its frontmatter unread, which takes most of the time. */
const unread = { engines: { yaml: () => ({}) } };

/** The line of the frontmatter that holds the checksum of all the others. */
const writtenLine = /^written: .*\n/mu;

/** What stands behind the frontmatter. Its first line is line 1 of what messages call the text. */
export function bodyIn(mdx: string): string {
  return matter(mdx, unread).content.trim();
}

/** The file with the checksum at the end of its frontmatter. */
export function withChecksum(mdx: string): string {
  return mdx.replace(/\n---\n/u, `\nwritten: ${checksum(mdx)}\n---\n`);
}

/** Whether a file is as ingest wrote it. */
export function isAsWritten(mdx: string): boolean {
  const line = writtenLine.exec(mdx)?.[0];
  return line?.trim() === `written: ${checksum(mdx)}`;
}

function checksum(mdx: string): string {
  return createHash('sha256').update(mdx.replace(writtenLine, '')).digest('hex');
}
