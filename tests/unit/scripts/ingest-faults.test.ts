/** Faults outside the reports: decisions that contradict one another, places that cannot be used. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { sha256 } from '../../../src/util/sha256.ts';
import { folderOf, runWith } from '../../support/ingest.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const seed = path.join(root, 'seeds/001_e96dc17fe53b9130.txt');

it('reports two editorial files about one source', async () => {
  const decision = `source: ${'a'.repeat(64)}\n`;
  const out = await folderOf({ 'editorial/x.yaml': decision, 'editorial/y.yaml': decision });
  const { code, stdout } = await runWith(['--no-cache', '--workers', '0', '--out', out, seed]);
  expect(stdout).toMatch(/y\.yaml: .*x\.yaml decides on the same source.* editorial-invalid\n/u);
  expect(code).toBe(1);
});

it('reports an unknown framework in an editorial file', async () => {
  const text = 'A report.\n';
  const hash = sha256(text);
  const out = await folderOf({
    'a.txt': text,
    'editorial/x.yaml': `source: ${hash}\nframework: silf\n`,
  });
  const { stdout } = await runWith(['--no-cache', '--workers', '0', '--out', out, `${out}/a.txt`]);
  expect(stdout).toMatch(/error .*“silf”.* no-framework\n/u);
});

it.each([
  ['--out', ['--out', '']],
  ['--cache', ['--cache', '']],
  ['FILE|DIR', ['']],
])('refuses an empty %s, as from an unset variable', async (named, args) => {
  const { code, stderr } = await runWith(['--workers', '0', ...args]);
  expect(stderr).toContain(`${named} must name a place, but is empty.\n`);
  expect(code).toBe(2);
});

it('refuses to run without an option that npm kept for itself', async () => {
  vi.stubEnv('npm_config_out', '/tmp/site');
  try {
    const { code, stderr } = await runWith([]);
    expect(stderr).toContain('npm run ingest -- --out');
    expect(code).toBe(2);
  } finally {
    vi.unstubAllEnvs();
  }
});

it.each(['--out', '--cache'])(
  'reports a place for %s where nothing can be written',
  async (option) => {
    const out = await folderOf({ taken: '' });
    const taken = path.join(out, 'taken');
    const { code, stdout } = await runWith(['--workers', '0', '--out', out, option, taken, seed]);
    expect(stdout).toMatch(/taken.* error ENOTDIR.* place-unusable\n/u);
    expect(code).toBe(1);
  },
);

it.skipIf(process.platform === 'win32')('refuses a pipe, and does not wait for it', async () => {
  const dir = await folderOf({});
  execFileSync('mkfifo', [path.join(dir, 'a.txt')]);
  const { code, stdout } = await runWith(['--no-cache', '--workers', '0', '--out', dir, dir]);
  expect(stdout).toMatch(/a\.txt:1 error It is a folder, a pipe or a device\. file-unreadable\n/u);
  expect(code).toBe(1);
});

it.skipIf(process.platform === 'win32')(
  'prints a line for each file, whatever its name',
  async () => {
    const dir = await folderOf({ 'a\nb\u001b[2J.txt': '' });
    const { stdout } = await runWith(['--no-cache', '--workers', '0', '--out', dir, dir]);
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      `${dir}/a\\u000ab\\u001b[2J.txt → not written`,
      `${dir}/a\\u000ab\\u001b[2J.txt:1 error The file is empty. file-empty`,
    ]);
  },
);

it('writes all files even if nobody reads what it prints', async () => {
  const out = await folderOf({});
  const script = path.join(root, 'scripts/ingest.ts');
  const args = [script, '--no-cache', '--workers', '0', '--out', out, seed];
  const run = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  run.stdout.destroy();
  expect(await once(run, 'exit')).toEqual([0, null]);
  expect(await readdir(path.join(out, 'ledger'))).toEqual(['stockport-apa-2008.csv']);
});
