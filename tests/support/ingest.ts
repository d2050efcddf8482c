/** Ingest as its users see it: its output and exit code. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runIngest, type Surroundings } from '../../scripts/lib/ingest.ts';

export interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

export async function runWith(args: string[], surroundings: Surroundings = {}): Promise<Run> {
  const run: Run = { code: 0, stdout: '', stderr: '' };
  const output = {
    stdout: (text: string): void => {
      run.stdout += text;
    },
    stderr: (text: string): void => {
      run.stderr += text;
    },
  };
  run.code = await runIngest(args, output, surroundings);
  return run;
}

/** A new folder with the given files: contents by path. */
export async function folderOf(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pilcrow-'));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return folder;
}
