/** The CSV files are as their descriptions say (CSV on the Web). */
import { describe, expect, it } from 'vitest';
import { readCsv, readJson, valueProblem, type TableMetadata } from '../support/published-data.ts';
import { readSiteFile, siteFiles } from '../support/site.ts';

describe.each(['grades', 'findings'])('data/%s.csv-metadata.json', (name) => {
  const rows = () => readCsv(`data/${name}.csv`);
  const metadata = () => readJson(`data/${name}.csv-metadata.json`) as TableMetadata;

  it('names the columns of the file in their order, and how it is written', () => {
    const { url, dialect, tableSchema } = metadata();
    const [header] = readSiteFile(`data/${name}.csv`).split(dialect.lineTerminators[0] ?? '');
    expect(url).toBe(`${name}.csv`);
    expect(header).toBe(tableSchema.columns.map(({ titles }) => titles).join(dialect.delimiter));
  });

  it('says of every value what it is', () => {
    const { columns } = metadata().tableSchema;
    const problems = rows().flatMap((row) =>
      columns.flatMap((column) => valueProblem(column, row[column.name] ?? '') ?? []),
    );
    expect(problems).toEqual([]);
  });

  it('names a key that no two rows share', () => {
    const { primaryKey } = metadata().tableSchema;
    const keys = rows().map((row) => primaryKey.map((name) => row[name]).join('|'));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('leads from values to pages that there are', () => {
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
