/** The MDX file of a report: its frontmatter, its body, and the checksum that reveals edits by hand. */
import matter from 'gray-matter';
import { sha256 } from '../util/sha256.ts';

/** gray-matter would run the frontmatter of a file that begins with `---js`. */
const engines = {
  javascript: (): never => {
    throw new Error(
      'The frontmatter is code, which is never run. Write it as YAML, after “---” alone.',
    );
  },
};

/** Makes gray-matter split a file without parsing its frontmatter, which takes most of the time. */
const unread = { engines: { ...engines, yaml: () => ({}) } };

/** The line of the frontmatter with the checksum of the rest of the file. */
const writtenLine = /^written: .*\n/mu;

/**
 * The frontmatter as data, for a schema to check.
 * @throws Error if it is not YAML
 */
export function frontmatterIn(mdx: string): unknown {
  return matter(mdx, { engines }).data;
}

/**
 * The text after the frontmatter, below an empty line for each line of it, so that messages count lines as editors do.
 * @throws Error if the frontmatter is code
 */
export function bodyIn(mdx: string): string {
  const body = matter(mdx, unread).content.trimStart();
  const linesBefore = mdx.slice(0, mdx.length - body.length).split('\n').length - 1;
  return '\n'.repeat(linesBefore) + body.trimEnd();
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
  return sha256(mdx.replace(writtenLine, ''));
}
