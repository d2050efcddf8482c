/** How ingest reads folders: which files it finds, how sources.csv describes them, which are the same report. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, runWith, type Run } from '../../support/ingest.ts';

const jar = await readFile(
  path.resolve(import.meta.dirname, '../../fixtures/jar-plain/input.txt'),
  'utf8',
);
const undated = jar.replace('Published: November 2007\n', '');

const ingest = (...args: string[]): Promise<Run> =>
  runWith(['--no-cache', '--workers', '0', ...args]);

describe('files in subfolders', () => {
  it('are found, whatever their names, and recorded with their folder', async () => {
    const name = "80001_hackney/children's services inspection,  pdf - 16 august 2013.txt";
    const dir = await folderOf({ [name]: jar, '.git/a.txt': jar, 'x/README.md': 'About.' });
    const out = await folderOf({});
    const { code, stdout } = await ingest('--out', out, dir);
    expect(stdout.split(' → ')[0]).toBe(path.join(dir, name));
    expect(code).toBe(0);
    const mdx = await readFile(path.join(out, 'reports/hackney-jar-2007.mdx'), 'utf8');
    expect(mdx).toContain(`file: '${name.replaceAll("'", "''")}'`);
  });
});

describe('a row of sources.csv in a parent folder', () => {
  const files = {
    '80001_hackney/report, 1.txt': undated,
    '80002_barnet/report, 1.txt': undated.replaceAll('Hackney', 'Barnet'),
  };

  it('names a file by its path', async () => {
    const dir = await folderOf({
      ...files,
      'sources.csv':
        'file,published\n"80001_hackney/report, 1.txt",2007-03\n"80002_barnet\\report, 1.txt",2006-05\n',
    });
    const out = await folderOf({});
    expect((await ingest('--out', out, dir)).code).toBe(0);
    expect(await readdir(path.join(out, 'reports'))).toEqual([
      'barnet-jar-2006.mdx',
      'hackney-jar-2007.mdx',
    ]);
  });

  it('may name a file by its bare name only if no other has it', async () => {
    const dir = await folderOf({
      '80001_hackney/report.txt': undated,
      'sources.csv': 'file,published\nreport.txt,2007-03\n',
    });
    expect((await ingest('--out', await folderOf({}), dir)).code).toBe(0);
    await writeFile(path.join(dir, 'report.txt'), undated.replaceAll('Hackney', 'Barnet'));
    const { stdout } = await ingest('--out', await folderOf({}), dir);
    expect(stdout).toMatch(
      /80001_hackney\/report\.txt:1 error .+sources\.csv names “report\.txt”, but 2 files .+ manifest-ambiguous/u,
    );
    expect(stdout).toMatch(/report\.txt → \S+barnet-jar-2007\.mdx/u);
  });

  it('gives way to a sources.csv beside the file', async () => {
    const dir = await folderOf({
      '80001_hackney/a.txt': undated,
      'sources.csv': 'file,published\n80001_hackney/a.txt,2007-03\n',
      '80001_hackney/sources.csv': 'file,published\na.txt,2006-03\n',
    });
    const { stdout } = await ingest('--out', await folderOf({}), dir);
    expect(stdout).toContain('hackney-jar-2006.mdx');
  });
});

describe('two rows of sources.csv for one file', () => {
  it.each([
    ['by the same path', 'north/a.txt,2007-03\nb.txt,\n.\\north\\a.txt,2007-04', '2 and 4'],
    ['by its path and its name', 'a.txt,2007-03\nnorth/a.txt,2007-03', '2 and 3'],
  ])('are reported with their lines, %s, and only that file is refused', async (_, rows, lines) => {
    const dir = await folderOf({
      'north/a.txt': jar,
      'b.txt': jar.replaceAll('Hackney', 'Barnet'),
      'sources.csv': `file,published\n${rows}\n`,
    });
    const { code, stdout } = await ingest('--out', await folderOf({}), dir);
    expect(stdout).toMatch(
      new RegExp(`a\\.txt:1 error .+2 rows about this file: lines ${lines}\\. manifest-twice`, 'u'),
    );
    expect(stdout).toContain('barnet-jar-2007.mdx');
    expect(code).toBe(1);
  });

  it('are none if its bare name is also that of a file with a path', async () => {
    const dir = await folderOf({
      'a.txt': jar,
      'north/a.txt': jar.replaceAll('Hackney', 'Barnet'),
      'sources.csv': 'file,published\na.txt,2007-03\nnorth/a.txt,2007-03\n',
    });
    expect((await ingest('--out', await folderOf({}), dir)).code).toBe(0);
  });
});

describe('rows of sources.csv that name no file', () => {
  it('are reported once, and nothing is refused because of them', async () => {
    const dir = await folderOf({
      'north/a.txt': jar,
      'sources.csv': 'file,published\nb.txt,2007-03\nnorth/a.txt,\nsouth/a.txt,2006-05\n',
    });
    const { code, stdout } = await ingest('--out', await folderOf({}), dir);
    expect(code).toBe(0);
    expect(stdout.match(/^.+manifest-unmatched/gmu)).toEqual([
      expect.stringMatching(/\/sources\.csv:1 warning .+ “b\.txt” and “south\/a\.txt”\. /u),
    ]);
  });

  it('do not include those of files that were not asked for', async () => {
    const dir = await folderOf({
      'a.txt': jar,
      'b.txt': jar,
      'sources.csv': 'file,published\na.txt,2007-11\nb.txt,2007-11\n',
    });
    const { stdout } = await ingest('--out', await folderOf({}), path.join(dir, 'a.txt'));
    expect(stdout).not.toContain('manifest-unmatched');
  });
});

describe('a sources.csv that is wrong', () => {
  const ingestWith = async (csv: string): Promise<Awaited<ReturnType<typeof ingest>>> => {
    const dir = await folderOf({ 'a.txt': jar, 'b.txt': jar, 'sources.csv': csv });
    return ingest('--out', await folderOf({}), dir);
  };

  it.each([
    ['file,url\n\na.txt,nowhere\n,\n', 'line 3, column url: “nowhere” is no address'],
    ['file,url\n\na.txt,nowhere\n,\n', 'line 4, column file: “” names no file.'],
    ['file;url\na.txt;\n', 'line 1 must name the columns, separated by commas'],
    ['file;url\na.txt;\n', 'it names “file;url”.'],
    ['file\n"a.txt\n', 'line 2'],
    ['file,council\na.txt,Nottingham, City of\n', 'line 2 has more or fewer values than line 1'],
  ])('is refused with its lines, and so are the files: %j', async (csv, reason) => {
    const { code, stdout } = await ingestWith(csv);
    expect(code).toBe(1);
    expect(stdout).toContain(reason);
    expect(stdout.match(/→ not written/gu)).toHaveLength(2);
  });

  it('is described once, before the files that need it', async () => {
    const { stdout } = await ingestWith('file,url\na.txt,nowhere\n');
    expect(stdout).toMatch(
      /^\S+sources\.csv:1 error line 2, column url: “nowhere” .+manifest-invalid/u,
    );
    expect(stdout.match(/“nowhere”/gu)).toHaveLength(1);
    expect(stdout.match(/is wrong, as said above/gu)).toHaveLength(2);
  });

  it('may name columns that are not read, with a warning, and write the others in capitals', async () => {
    const dir = await folderOf({
      'a.txt': undated,
      'sources.csv': 'File,PUBLISHED,concil\na.txt,2007-03,\n',
    });
    const { code, stdout } = await ingest('--out', await folderOf({}), dir);
    expect(stdout).toMatch(
      /sources\.csv:1 warning .+: “concil”\. manifest-column\n.+ file, url, published/u,
    );
    expect(code).toBe(0);
  });
});

describe('a copy of a report, without what sources.csv says of the other', () => {
  it('is told which file it is a copy of, and no more', async () => {
    const dir = await folderOf({
      'a copy.txt': undated,
      'b.txt': undated,
      'sources.csv': 'file,published\nb.txt,2007-03\n',
    });
    const { code, stdout } = await ingest('--out', await folderOf({}), dir);
    expect(stdout).toMatch(/a copy\.txt:1 error \S+b\.txt is the same report\. report-twice/u);
    expect(stdout).not.toContain('no-date');
    expect(code).toBe(1);
  });

  it('is told so in a later run too, and what to do if it was only renamed', async () => {
    const dir = await folderOf({
      'b.txt': undated,
      'sources.csv': 'file,published\nb.txt,2007-03\n',
    });
    const out = await folderOf({});
    await ingest('--out', out, dir);
    const { stdout } = await ingest('--out', out, await folderOf({ 'c.txt': undated }));
    expect(stdout).toMatch(
      /c\.txt:1 error .+ the file “b\.txt” from which hackney-jar-2007 was made\. report-twice/u,
    );
    expect(stdout).toContain('no-date');
    // The file itself is no copy.
    await writeFile(path.join(dir, 'sources.csv'), 'file,published\n');
    expect((await ingest('--out', out, dir)).stdout).not.toContain('report-twice');
  });
});

describe('another edition of a report in a later run', () => {
  it.each([
    ['b.txt', 'hackney-jar-2007 was made from “a.txt”, whose bytes differ; this file has replaced'],
    ['a.txt', 'Its bytes have changed since hackney-jar-2007 was made from it'],
  ])('replaces the first, as %s, with a warning', async (name, reason) => {
    const out = await folderOf({});
    await ingest('--out', out, await folderOf({ 'a.txt': jar }));
    const dir = await folderOf({ [name]: `${jar}\n` });
    const { code, stdout } = await ingest('--out', out, dir);
    expect(stdout).toContain(`${name}:1 warning ${reason}`);
    expect(stdout).toContain('report-replaced');
    expect(code).toBe(0);
    expect((await ingest('--out', out, dir)).stdout).not.toContain('report-replaced');
  });
});

describe('two editions of one report', () => {
  it('are reported with both names, and the published one stays', async () => {
    const dir = await folderOf({ 'b.txt': jar });
    const out = await folderOf({});
    await ingest('--out', out, dir);
    await writeFile(path.join(dir, 'a.txt'), `${jar}\n`);
    const { code, stdout } = await ingest('--out', out, dir);
    expect(stdout).toMatch(
      /a\.txt:1 error \S+b\.txt and this file are two editions of one report: hackney-jar-2007, .+ report-editions\n {4}Compare/u,
    );
    expect(stdout).toMatch(/b\.txt → \S+hackney-jar-2007\.mdx/u);
    expect(code).toBe(1);
  });
});
