/** Ingest of many files: within limits, without reading any twice, as JSON, and stopped. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, runWith } from '../../support/ingest.ts';

const jar = await readFile(
  path.resolve(import.meta.dirname, '../../fixtures/jar-plain/input.txt'),
  'utf8',
);
/** The same report, on another council. */
const of = (council: string): string => jar.replaceAll('Hackney', council);

const reader = new URL('../../support/workers/reader.ts', import.meta.url);
const inProcess = ['--workers', '0'];

const contentOf = async (out: string): Promise<Record<string, string>> => {
  const names = (await readdir(out, { recursive: true })).filter((name) => /\.\w+$/u.test(name));
  return Object.fromEntries(
    await Promise.all(
      names.map(async (name) => [name, await readFile(path.join(out, name), 'utf8')] as const),
    ),
  );
};

describe('files that cannot be read', () => {
  it('are reported with what went wrong, and the others are written', async () => {
    const dir = await folderOf({
      'a.txt': of('Barnet'),
      'exit.txt': jar,
      'heap.txt': jar,
      'z.txt': jar,
    });
    const limits = ['--timeout', '300', '--memory', '256', '--workers', '2'];
    const out = await folderOf({});
    const { code, stdout } = await runWith(['--no-cache', ...limits, '--out', out, dir], {
      reader,
    });
    expect(code).toBe(1);
    expect(stdout).toMatch(/exit\.txt:1 error .+ exit code 3\. file-crash\n/u);
    expect(stdout).toMatch(/heap\.txt:1 error .+ more than 256 MB of memory\. file-memory\n/u);
    expect(await readdir(path.join(out, 'reports'))).toEqual([
      'barnet-jar-2007.mdx',
      'hackney-jar-2007.mdx',
    ]);
  });

  it('are reported with the time that they were given', async () => {
    const dir = await folderOf({ 'loop.txt': jar });
    const limits = ['--timeout', '1', '--workers', '1'];
    const args = ['--no-cache', ...limits, '--out', await folderOf({}), dir];
    const { code, stdout } = await runWith(args, { reader });
    expect(code).toBe(1);
    expect(stdout).toMatch(/loop\.txt:1 error .+ within 1 second\. file-timeout\n/u);
  });
});

describe('the number of workers', () => {
  it('does not change what is printed or written', async () => {
    const councils = ['Barnet', 'Camden', 'Hackney', 'Islington', 'Merton'];
    const dir = await folderOf(
      Object.fromEntries(councils.map((name, index) => [`${index}.txt`, of(name)])),
    );
    const out = await folderOf({});
    const several = await runWith(['--no-cache', '--workers', '3', '--out', out, dir]);
    const written = await contentOf(out);
    const one = await runWith(['--no-cache', ...inProcess, '--out', out, dir]);
    expect(one).toEqual(several);
    expect(await contentOf(out)).toEqual(written);
    expect(Object.keys(written)).toHaveLength(10);
  });
});

describe('files that were read before', () => {
  // A reader that fails on everything shows whether it is used.
  const blind = new URL('../../support/workers/misbehaves.ts', import.meta.url);

  const twice = async (
    between: (places: Record<'dir' | 'cache' | 'out', string>) => Promise<void>,
  ): Promise<string> => {
    const places = {
      dir: await folderOf({ 'a.txt': of('Barnet'), 'b.txt': 'Dear diary' }),
      cache: await folderOf({}),
      out: await folderOf({}),
    };
    const args = ['--cache', places.cache, '--out', places.out, places.dir];
    const first = await runWith([...inProcess, ...args]);
    await between(places);
    const second = await runWith(['--workers', '1', ...args], { reader: blind });
    return second.stdout === first.stdout ? 'the same' : second.stdout;
  };

  it('are not read again, and the output is the same', async () => {
    expect(await twice(() => Promise.resolve())).toBe('the same');
  });

  it('are reported where the written report was emptied', async () => {
    const said = await twice(({ out }) =>
      writeFile(path.join(out, 'reports/barnet-jar-2007.mdx'), ''),
    );
    expect(said).toMatch(/barnet-jar-2007\.mdx.+content-invalid/su);
  });

  it.each(['a.txt', 'sources.csv'])('are read again if %s has changed', async (name) => {
    const content = name === 'a.txt' ? `${of('Barnet')} ` : 'file,council\na.txt,Camden\n';
    const said = await twice(({ dir }) => writeFile(path.join(dir, name), content));
    expect(said).toMatch(/a\.txt → not written\n.+file-crash/u);
    expect(said).toMatch(/b\.txt.+no-framework/u);
  });

  it('are read again if the cache is damaged', async () => {
    const said = await twice(async ({ cache }) => {
      const names = await readdir(cache, { recursive: true });
      for (const name of names.filter((entry) => entry.endsWith('.jsonl'))) {
        const file = path.join(cache, name);
        await writeFile(file, (await readFile(file, 'utf8')).slice(0, -5));
      }
    });
    expect(said.match(/file-crash/gu)).toHaveLength(2);
  });
});

describe('the output with --json', () => {
  it('is a line of JSON for each file, and a summary', async () => {
    const dir = await folderOf({ 'a.txt': of('Barnet'), 'b.txt': '', 'c.txt': of('Camden') });
    const out = await folderOf({});
    const args = ['--no-cache', ...inProcess, '--json', '--out', out];
    await runWith([...args, path.join(dir, 'c.txt')]);
    const { stdout } = await runWith([...args, dir, 'nowhere.txt']);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    const target = (id: string): string => path.join(out, `reports/${id}.mdx`);
    expect(lines).toMatchObject([
      { file: path.join(dir, 'a.txt'), report: 'barnet-jar-2007', status: 'written' },
      {
        file: path.join(dir, 'b.txt'),
        report: null,
        target: null,
        status: 'refused',
        messages: [
          { rule: 'file-empty', severity: 'error', line: null, reason: 'The file is empty.' },
        ],
      },
      { status: 'unchanged', target: target('camden-jar-2007'), messages: [] },
      { file: 'nowhere.txt', status: 'failed' },
      { type: 'summary', files: 4, written: 1, unchanged: 1, refused: 1, failed: 1, exitCode: 1 },
    ]);
  });
});

describe('ingest that is stopped', () => {
  it('writes nothing incomplete, and ends its workers', async () => {
    const dir = await folderOf({ 'a.txt': of('Barnet'), 'loop.txt': jar });
    const out = await folderOf({});
    const { code } = await runWith(['--no-cache', '--workers', '1', '--out', out, dir], {
      reader,
      signal: AbortSignal.timeout(2000),
    });
    expect(code).toBe(130);
    expect(await contentOf(out)).toEqual({});
  });
});
