/** `npm run ingest` as its users see it: files, messages, exit codes. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { runWith, type Run } from '../../support/ingest.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const seed = path.join(root, 'seeds/001_e96dc17fe53b9130.txt');
const jar = path.join(root, 'tests/fixtures/jar-plain/input.txt');

/** Runs ingest in this process, which is faster than starting another. */
const ingest = (...args: string[]): Promise<Run> =>
  runWith(['--no-cache', '--workers', '0', ...args]);

let folder: string;
let counter = 0;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pilcrow-ingest-'));
});

/** A new folder with files of the given contents. */
async function filesWith(files: Record<string, string | Uint8Array>): Promise<string> {
  counter += 1;
  const dir = path.join(folder, String(counter));
  await mkdir(dir);
  await Promise.all(
    Object.entries(files).map(([name, content]) => writeFile(path.join(dir, name), content)),
  );
  return dir;
}

async function newOut(): Promise<string> {
  return filesWith({});
}

describe('ingest', () => {
  it('runs as a command, with an exit code', async () => {
    const script = path.join(root, 'scripts/ingest.ts');
    const run = promisify(execFile)(process.execPath, [script, '--outt'], { cwd: root });
    await expect(run).rejects.toMatchObject({ code: 2 });
  });

  it('writes a report and prints one line about it', async () => {
    const out = await newOut();
    const { code, stdout } = await ingest('--out', out, seed);
    expect(stdout).toContain(`${seed} → ${path.join(out, 'reports/stockport-apa-2008.mdx')}`);
    expect(code).toBe(0);
    expect(await readdir(path.join(out, 'reports'))).toEqual(['stockport-apa-2008.mdx']);
  });

  it('writes the same bytes twice', async () => {
    const [first, second] = [await newOut(), await newOut()];
    await ingest('--out', first, seed);
    await ingest('--out', second, seed);
    const file = 'reports/stockport-apa-2008.mdx';
    expect(await readFile(path.join(second, file), 'utf8')).toBe(
      await readFile(path.join(first, file), 'utf8'),
    );
  });

  it('says how it is used', async () => {
    const { code, stdout, stderr } = await ingest('--help');
    expect(stdout).toContain('Usage: npm run ingest');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('refuses an option that it does not know, and says where the options are explained', async () => {
    const { code, stderr } = await ingest('--outt', 'x');
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^Unknown option '--outt'\.\n\nUsage: npm run ingest .+\n.+ --help .+\n$/u,
    );
  });

  it.each([
    ['an empty file', '', 'file-empty'],
    ['a file of white space', ' \n\n', 'file-empty'],
    ['binary bytes', new Uint8Array([1, 2, 0, 3, 4, 255]), 'file-binary'],
    ['a web page', '<!DOCTYPE html><html><body>Not found</body></html>', 'file-html'],
    [
      'a text that is not a report',
      'Dear diary,\n\nIt rained in Stockport. Stockport is wet.',
      'no-framework',
    ],
    [
      'a report without a council',
      'Joint area review\n\nPublished: 3 May 2006\n\nIntroduction\n\n1. x.',
      'no-council',
    ],
    [
      'a report without a date',
      'Joint area review\n\nStockport Council, Stockport\n\nIntroduction\n\n1. x.',
      'no-date',
    ],
  ])('refuses %s, and still writes the others', async (_, content, rule) => {
    const dir = await filesWith({ 'a-bad.txt': content, 'b-good.txt': await readFile(seed) });
    const out = await newOut();
    const { code, stdout } = await ingest('--out', out, dir);
    expect(stdout).toMatch(new RegExp(`a-bad\\.txt:\\d+ error .+ ${rule}\\n    \\S`, 'u'));
    expect(code).toBe(1);
    expect(await readdir(path.join(out, 'reports'))).toEqual(['stockport-apa-2008.mdx']);
  });

  it.each([
    ['skips', 'number-skips', '1. One.\n3. Three.'],
    ['repeats', 'number-repeats', '1. One.\n2. Two.\n2. Two.'],
  ])('refuses a report whose number %s, naming the line', async (_, rule, paragraphs) => {
    const text = `Joint area review\nStockport Council, Stockport\nPublished: 3 May 2006\n\nIntroduction\n${paragraphs}\n`;
    const dir = await filesWith({ 'a.txt': text });
    const { code, stdout } = await ingest('--out', await newOut(), dir);
    const line = text.trim().split('\n').length;
    expect(stdout).toMatch(new RegExp(`a\\.txt:${String(line)} error .+ ${rule}`, 'u'));
    expect(code).toBe(1);
  });

  it('refuses a missing file', async () => {
    const { code, stdout } = await ingest('--out', await newOut(), 'nowhere.txt');
    expect(stdout).toMatch(
      /nowhere\.txt:1 error There is no such file or folder\. file-unreadable/u,
    );
    expect(code).toBe(1);
  });

  it('reads Windows-1252, with a note in the report', async () => {
    const text = (await readFile(seed, 'utf8')).replaceAll('▪', '-');
    const dir = await filesWith({
      'cp1252.txt': Buffer.from(text, 'latin1').map((byte) => (byte === 0x19 ? 0x92 : byte)),
    });
    const out = await newOut();
    const { code, stdout } = await ingest('--out', out, dir);
    expect(stdout).toContain('encoding-cp1252');
    expect(code).toBe(0);
    const mdx = await readFile(path.join(out, 'reports/stockport-apa-2008.mdx'), 'utf8');
    expect(mdx).toContain('council’s analysis');
    expect(mdx).toContain('it was read as Windows-1252');
  });

  it('refuses the second of two files of the same report, and names the first', async () => {
    const dir = await filesWith({ 'a.txt': await readFile(seed), 'b.txt': await readFile(seed) });
    const { code, stdout } = await ingest('--out', await newOut(), dir);
    expect(stdout).toMatch(/b\.txt:1 error \S*a\.txt is the same report\. report-twice/u);
    expect(code).toBe(1);
  });

  it('gives a later report of the same year its month', async () => {
    const text = await readFile(jar, 'utf8');
    const dir = await filesWith({
      'a.txt': text,
      'b.txt': text.replace('November 2007', 'March 2007'),
    });
    const out = await newOut();
    expect((await ingest('--out', out, dir)).code).toBe(0);
    expect(await readdir(path.join(out, 'reports'))).toEqual([
      'hackney-jar-2007-11.mdx',
      'hackney-jar-2007.mdx',
    ]);
  });

  it('keeps a report that was edited by hand, and says how to see the difference', async () => {
    const out = await newOut();
    await ingest('--out', out, seed);
    const file = path.join(out, 'reports/stockport-apa-2008.mdx');
    const edited = (await readFile(file, 'utf8')).replace('Referral rates', 'Referral  rates');
    await writeFile(file, edited);
    const { code, stdout } = await ingest('--out', out, seed);
    expect(stdout).toMatch(
      /error .+ was edited by hand and is kept.+git diff --no-index.+edited-by-hand/u,
    );
    expect(code).toBe(1);
    expect(await readFile(file, 'utf8')).toBe(edited);
  });

  it('replaces a report that was edited by hand if given --force', async () => {
    const out = await newOut();
    await ingest('--out', out, seed);
    const file = path.join(out, 'reports/stockport-apa-2008.mdx');
    const written = await readFile(file, 'utf8');
    await writeFile(file, written.replace('Referral rates', 'Referral  rates'));
    expect((await ingest('--out', out, '--force', seed)).code).toBe(0);
    expect(await readFile(file, 'utf8')).toBe(written);
  });

  it('takes from sources.csv what the text does not say', async () => {
    const text = (await readFile(jar, 'utf8')).replace('Published: November 2007\n', '');
    const sources =
      'file,url,published,council\na.txt,https://example.org/a.pdf,14 May 2007,Hackney\n';
    const dir = await filesWith({ 'a.txt': text, 'sources.csv': sources });
    const out = await newOut();
    expect((await ingest('--out', out, dir)).code).toBe(0);
    const mdx = await readFile(path.join(out, 'reports/hackney-jar-2007.mdx'), 'utf8');
    expect(mdx).toContain("date: '2007-05-14'");
    expect(mdx).toContain('from: manifest');
    expect(mdx).toContain("url: 'https://example.org/a.pdf'");
  });

  it('applies the project’s editorial decisions in another folder too', async () => {
    const undated = path.join(root, 'seeds/002_be66cca766597e89.txt');
    const out = await newOut();
    expect((await ingest('--out', out, undated)).code).toBe(0);
    expect(await readdir(path.join(out, 'reports'))).toEqual(['stockton-on-tees-jar-2008.mdx']);
  });

  it('names the file and field of an invalid editorial decision', async () => {
    const out = await newOut();
    await mkdir(path.join(out, 'editorial'));
    await writeFile(path.join(out, 'editorial/x.yaml'), 'source: abc\n');
    const { code, stdout } = await ingest('--out', out, seed);
    expect(stdout).toMatch(/editorial\/x\.yaml.+source/su);
    expect(stdout).toContain('editorial-invalid');
    expect(code).toBe(1);
  });

  it('reports a folder without files', async () => {
    const { code, stdout } = await ingest('--out', await newOut(), await filesWith({}));
    expect(stdout).toContain('no-files');
    expect(code).toBe(1);
  });

  it('reports a written report that it cannot read, and continues', async () => {
    const out = await newOut();
    await mkdir(path.join(out, 'reports'));
    await writeFile(path.join(out, 'reports/broken.mdx'), '---\nid: 5\n---\n');
    const { code, stdout } = await ingest('--out', out, seed);
    expect(stdout).toMatch(/broken\.mdx.+content-invalid/u);
    expect(stdout).toContain('stockport-apa-2008.mdx');
    expect(code).toBe(1);
  });

  it('uses the registers of the content folder if it has them', async () => {
    const out = await newOut();
    await cp(path.join(root, 'content/frameworks'), path.join(out, 'frameworks'), {
      recursive: true,
    });
    await writeFile(
      path.join(out, 'councils.yaml'),
      '- { id: nowhere, name: Nowhere, gss: E00000001 }\n',
    );
    expect((await ingest('--out', out, seed)).stdout).toContain('no-council');
  });
});
