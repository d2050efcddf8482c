/** Reads the editorial files of a content folder, and says which decisions a report does not have yet. */
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { editorialSchema, type Editorial } from '../schemas/editorial.ts';
import type { ReportFrontmatter } from '../schemas/report.ts';
import { contentPath } from '../util/environment.ts';
import { namesIn } from '../util/files.ts';
import { DataFileError, readYaml } from './yaml.ts';

/** The decisions of a file, or what is wrong with it, which names the file. */
export type EditorialFile = { file: string; editorial: Editorial } | { fault: string };

/**
 * The editorial files of a content folder or, if it has none, the project's own: they name sources by hash, so match no
 * other file. Of two files about one source, the second is wrong.
 */
export async function readEditorials(contentDir: string): Promise<EditorialFile[]> {
  const folder = contentPath(contentDir, 'editorial');
  const names = (await namesIn(folder)).filter((name) => name.endsWith('.yaml'));
  const fileOf = new Map<string, string>();
  const files: EditorialFile[] = [];
  for (const name of names) {
    const file = path.join(folder, name);
    const read = await readEditorial(file);
    const source = 'editorial' in read ? read.editorial.source : '';
    const other = fileOf.get(source);
    if (other !== undefined) {
      const fault = `${file}: ${other} decides on the same source. Put all decisions into one file.`;
      files.push({ fault });
      continue;
    }
    files.push(read);
    if (source !== '') fileOf.set(source, file);
  }
  return files;
}

async function readEditorial(file: string): Promise<EditorialFile> {
  try {
    return { file, editorial: await readYaml(file, editorialSchema) };
  } catch (error) {
    if (!(error instanceof DataFileError)) throw error;
    return { fault: error.message };
  }
}

/**
 * The fields of an editorial file that its report does not have, because ingest has not read the file since. Not those
 * that only the ledger has, which the build checks.
 */
export function unapplied(
  { published, framework, url, id, corrections }: Editorial,
  report: ReportFrontmatter,
): string[] {
  const noted = ({ line, what, why }: Editorial['corrections'][number]): boolean =>
    report.notes.some(
      (note) => note.line === line && note.rule === what && note.why.startsWith(why),
    );
  const applied = {
    published:
      published === undefined ||
      isDeepStrictEqual(report.published, { ...published, from: 'editor' }),
    framework: framework === undefined || framework === report.framework,
    url: url === undefined || url === report.source.url,
    id: id === undefined || id === report.id,
    corrections: corrections.every(noted),
  };
  return Object.entries(applied).flatMap(([field, is]) => (is ? [] : [field]));
}
