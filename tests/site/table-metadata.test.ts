/** The CSV files agree with their descriptions (CSV on the Web). */
import { describe, expect, it } from 'vitest';
import { readCsv, readJson, valueProblem, type TableMetadata } from '../support/published-data.ts';
import { readSiteFile, siteFiles } from '../support/site.ts';

describe.each(['grades', 'findings'])('data/%s.csv-metadata.json', (name) => {
  const rows = () => readCsv(`data/${name}.csv`);
  const metadata = () => readJson(`data/${name}.csv-metadata.json`) as TableMetadata;

  it('describes the columns of the file in order, and its format', () => {
    const { url, dialect, tableSchema } = metadata();
    const [header] = readSiteFile(`data/${name}.csv`).split(dialect.lineTerminators[0] ?? '');
    expect(url).toBe(`${name}.csv`);
    expect(header).toBe(tableSchema.columns.map(({ titles }) => titles).join(dialect.delimiter));
  });

  it('describes every value correctly', () => {
    const { columns } = metadata().tableSchema;
    const problems = rows().flatMap((row) =>
      columns.flatMap((column) => valueProblem(column, row[column.name] ?? '') ?? []),
    );
    expect(problems).toEqual([]);
  });

  it('names a primary key that is unique', () => {
    const { primaryKey } = metadata().tableSchema;
    const keys = rows().map((row) => primaryKey.map((name) => row[name]).join('|'));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('links values only to existing pages', () => {
    const files = new Set(siteFiles());
    const { columns } = metadata().tableSchema;
    const missing = rows().flatMap((row) =>
      columns.flatMap(({ name: column, valueUrl = '' }) => {
        if (row[column] === '') return [];
        const path = valueUrl
          .replace('https://pilcrow.example/', '')
          .replace(/\{#.*\}/u, '')
          .replaceAll(/\{(\w+)\}/gu, (_, name: string) => row[name] ?? '');
        return path === '' || files.has(`${path}index.html`) ? [] : [path];
      }),
    );
    expect(missing).toEqual([]);
  });
});
