/**
 * A site with more reports than the real one, built once for all tests that need what the real one lacks:
 * - Stockport also has a report of 2007, and is still judged on staying safe in its latest report;
 * - Stoke-on-Trent has the report of 2007 that its report of 2009 refers to;
 * - Cheshire, a council that was abolished, has a report of 2008;
 * - Rutland has a report under a framework that only a file in this content folder describes.
 */
import { execFile } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import { buildOnce } from './build.ts';
import { serve, type Site } from './server.ts';

const run = promisify(execFile);

/** Builds the site, unless that is done, and serves it. */
export async function otherSite(): Promise<Site> {
  const outDir = join(inject('scratchFolder'), 'other-site');
  const contentDir = join(inject('scratchFolder'), 'other-content');
  await buildOnce(inject('scratchFolder'), { outDir, contentDir }, () => writeContent(contentDir));
  return serve(outDir);
}

/** There is no ledger, as the addresses were never published. */
async function writeContent(content: string): Promise<void> {
  const reports = join(content, 'reports');
  await cp('content/reports', reports, { recursive: true });
  const letter = await readFile('content/reports/stockport-apa-2008.mdx', 'utf8');
  const datedAs = (date: string, id: string): string =>
    letter
      .replace('id: stockport-apa-2008', `id: ${id}`)
      .replace(/date: '2008-\d\d-\d\d'/u, `date: '${date}'`);
  await writeFile(
    join(reports, 'stockport-apa-2007.mdx'),
    datedAs('2007-12-01', 'stockport-apa-2007'),
  );
  await writeFile(
    join(reports, 'stoke-on-trent-apa-2007.mdx'),
    datedAs('2007-11-26', 'stoke-on-trent-apa-2007').replace(
      'council: stockport',
      'council: stoke-on-trent',
    ),
  );
  await writeFile(
    join(reports, 'cheshire-apa-2008.mdx'),
    datedAs('2008-12-17', 'cheshire-apa-2008').replace('council: stockport', 'council: cheshire'),
  );
  const latest = await readFile('content/reports/stockport-sif-2017.mdx', 'utf8');
  await writeFile(
    join(reports, 'stockport-sif-2017.mdx'),
    latest.replaceAll(/help-and-protection(?="|\n)/g, 'staying-safe'),
  );
  await writeNewFramework(content);
}

/** The description of the framework, and its report as ingest reads it from that. */
async function writeNewFramework(content: string): Promise<void> {
  const fixture = 'tests/fixtures/new-framework';
  const read = `${content}-read`;
  for (const folder of [content, read]) {
    const frameworks = join(folder, 'frameworks');
    await cp('content/frameworks', frameworks, { recursive: true });
    await cp(join(fixture, 'care-review.yaml'), join(frameworks, 'care-review.yaml'));
  }
  await run(process.execPath, ['scripts/ingest.ts', '--out', read, join(fixture, 'rutland.txt')]);
  await cp(join(read, 'reports'), join(content, 'reports'), { recursive: true });
}
