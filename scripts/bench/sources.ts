/** Makes any number of files to ingest, by repeating a few reports as those of different councils. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'csv-stringify/sync';
import matter from 'gray-matter';
import { z } from 'zod';
import { loadCouncils } from '../../src/registers/load.ts';
import { yearOf } from '../../src/util/dates.ts';
import { projectContent, projectRoot } from '../../src/util/environment.ts';
import { readTruth, realReports } from '../../tests/support/real-reports.ts';

/** A report to be repeated. */
interface Model {
  /** Absolute path of the file. */
  file: string;
  /** The year in which it was published, on which the words for grades depend. */
  year: string;
}

const frontmatterSchema = z.looseObject({
  source: z.looseObject({ file: z.string() }),
  published: z.looseObject({ date: z.string() }),
});

const months = 12;

/** What the reports are made from, in words. */
export const origin =
  realReports === null
    ? 'the five seeds (the folder of published PDFs is missing: see tests/support/real-reports.ts)'
    : 'published PDFs';

/**
 * Writes files into a folder, with a `sources.csv` that gives each a unique combination of council, year and month, so
 * that all are separate reports. The result is the same for the same arguments, and a higher count only adds files to
 * those that are there.
 */
export async function writeSources(folder: string, count: number): Promise<void> {
  const models = realReports === null ? await seeds() : published(realReports);
  const bytes = await Promise.all(models.map(({ file }) => readFile(file)));
  const councils = (await loadCouncils(projectContent)).filter(
    ({ from, to }) => from === undefined && to === undefined,
  );
  const ofYear = new Map<string, number>();
  const rows: string[][] = [];
  await mkdir(folder, { recursive: true });
  for (let index = 0; index < count; index += 1) {
    const place = index % models.length;
    const model = models[place];
    const original = bytes[place];
    if (model === undefined || original === undefined) throw new Error('There is no report.');
    const earlier = ofYear.get(model.year) ?? 0;
    ofYear.set(model.year, earlier + 1);
    const month = Math.floor(earlier / councils.length) + 1;
    const council = councils[earlier % councils.length];
    if (council === undefined || month > months) throw new Error(`${count} reports are too many.`);
    const file = `${String(index).padStart(4, '0')}${path.extname(model.file)}`;
    const target = path.join(folder, file);
    // A publisher who adds files does not touch the others.
    if (!existsSync(target)) await writeFile(target, another(original, file));
    rows.push([file, `${model.year}-${String(month).padStart(2, '0')}-15`, council.id]);
  }
  const table = stringify([['file', 'published', 'council'], ...rows]);
  await writeFile(path.join(folder, 'sources.csv'), table);
}

/** Changes bytes without changing the text: adds a comment at the end of a PDF, or blank lines at that of a text. */
function another(original: Buffer, file: string): Buffer {
  const isPdf = path.extname(file) === '.pdf';
  const end = isPdf ? `\n% ${file}\n` : '\n'.repeat(Number.parseInt(file, 10));
  return Buffer.concat([original, Buffer.from(end)]);
}

function published(folder: string): Model[] {
  // A row without a framework is not a report, but a web page named like one.
  return readTruth()
    .filter(({ framework }) => framework !== '')
    .map(({ file, published: date }) => ({
      file: path.join(folder, file),
      year: yearOf(date),
    }));
}

async function seeds(): Promise<Model[]> {
  const reports = path.join(projectContent, 'reports');
  const names = (await readdir(reports)).sort();
  return Promise.all(
    names.map(async (name) => {
      const { data } = matter(await readFile(path.join(reports, name), 'utf8'));
      const { source, published: when } = frontmatterSchema.parse(data);
      return { file: path.join(projectRoot, 'seeds', source.file), year: yearOf(when.date) };
    }),
  );
}
