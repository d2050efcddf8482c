/** The units of all reports, to test search on real text. */
import { readdirSync, readFileSync } from 'node:fs';
import matter from 'gray-matter';
import { readReport } from '../../../../src/report/read.ts';
import { isFindable } from '../../../../src/search/findable.ts';

const folder = 'content/reports';

/** Their texts. */
export const corpus: readonly string[] = readdirSync(folder).flatMap((file) => {
  const { content } = matter(readFileSync(`${folder}/${file}`, 'utf8'));
  return readReport(content)
    .units.filter(isFindable)
    .map(({ text }) => text);
});
