/** What a command costs, including the processes that it starts. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measure } from '../../../../scripts/bench/measure.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
});
afterAll(() => rm(folder, { recursive: true }));

const run = (code: string) =>
  measure({
    run: ['sh', '-c', '"$0" -e "$1"; code=$?; exit $code', process.execPath, code],
    cwd: folder,
    log: join(folder, 'log'),
  });

describe('measure', () => {
  it('counts the time and memory of child processes', async () => {
    const code = `
      const held = Buffer.alloc(2e8, 1);
      const used = () => { const { user, system } = process.cpuUsage(); return user + system; };
      while (used() < 1e6) for (let n = 0; n < 1e6; n += 1) held[n] = n;`;
    const { seconds, cpuSeconds, peakBytes } = await run(code);
    expect(seconds).toBeGreaterThan(0.9);
    expect(cpuSeconds).toBeGreaterThan(0.9);
    expect(cpuSeconds).toBeLessThan(3);
    expect(peakBytes).toBeGreaterThan(2e8);
  });

  it('reports what a failed command printed', async () => {
    await expect(run('console.log("no such thing"); process.exitCode = 3')).rejects.toThrow(
      /ended with 3:\nno such thing/u,
    );
  });
});
