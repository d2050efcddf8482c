/** What a build says about editorial files, which only ingest applies. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentReports } from '../../../src/integrations/content-reports.ts';
import { editorialWarnings } from '../../../src/integrations/editorial-warnings.ts';
import { folderOf } from '../../support/ingest.ts';

const content = path.resolve(import.meta.dirname, '../../../content');
const reports = (await contentReports(content)).map(({ data }) => data);
const editorial = await readFile(
  path.join(content, 'editorial/stockton-on-tees-jar-2008.yaml'),
  'utf8',
);

const warningsOf = async (files: Record<string, string>): Promise<string[]> =>
  editorialWarnings(await folderOf(files), reports);

describe('a build warns of an editorial file', () => {
  it.each([
    ['with another date', "date: '2008'", "date: '2009'", 'published'],
    ['with another reason', 'The export printed', 'The export put', 'corrections'],
    ['on another line', 'line: 299', 'line: 300', 'corrections'],
    ['with an address', 'published:', 'url: https://a.example/\npublished:', 'url'],
    ['with an id', 'published:', 'id: stockton-jar-2008\npublished:', 'id'],
    ['with a framework', 'published:', 'framework: apa\npublished:', 'framework'],
  ])('%s than its report', async (_, from, to, field) => {
    expect(editorial).toContain(from);
    const changed = editorial.replace(from, to);
    expect(await warningsOf({ 'editorial/a.yaml': changed })).toEqual([
      expect.stringMatching(
        new RegExp(
          `editorial/a\\.yaml: reports/stockton-on-tees-jar-2008\\.mdx does not have its ${field}\\. Ingest \\S+ again\\.$`,
          'u',
        ),
      ),
    ]);
  });

  it('with a source that no report is made from', async () => {
    const other = editorial.replace(/^source: ..../mu, 'source: 0000');
    expect(await warningsOf({ 'editorial/a.yaml': other })).toEqual([
      expect.stringMatching(/a\.yaml: no report is made from a file with the SHA-256/u),
    ]);
  });

  it('that is wrong, or about the same source as another', async () => {
    const files = {
      'editorial/a.yaml': 'source: abc\n',
      'editorial/b.yaml': editorial,
      'editorial/c.yaml': editorial,
    };
    expect(await warningsOf(files)).toEqual([
      expect.stringMatching(/a\.yaml: line 1, source: .+ ingest leaves it out\.$/u),
      expect.stringMatching(/c\.yaml: \S+b\.yaml decides on the same source\./u),
    ]);
  });
});

describe('a build warns of no editorial file', () => {
  it('that was applied', async () => {
    expect(await editorialWarnings(content, reports)).toEqual([]);
  });

  it('of the project, if the content has none and other reports', async () => {
    expect(await editorialWarnings(await folderOf({}), [])).toEqual([]);
  });
});
