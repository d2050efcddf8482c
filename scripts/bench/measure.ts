/** A command → how long it took, and how much of the machine. Needs `sh` and `ps`: Linux or macOS. */
import { execFile, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** What a command cost, all the processes it started included. */
export interface Cost {
  /** By the clock. */
  seconds: number;
  /** Of processors: more than the clock's where two worked at once. */
  cpuSeconds: number;
  /** The most memory at one moment, the sum of the resident memory of all processes. */
  peakBytes: number;
}

export interface Command {
  run: [program: string, ...args: string[]];
  cwd: string;
  env?: Record<string, string>;
  /** Where what it prints goes. */
  log: string;
}

/** Milliseconds between two looks at memory. */
const interval = 250;

/** Runs the command, then tells the processor time of all it waited for (POSIX `times`). */
const timed = '"$@"; code=$?; times >&3; exit $code';

/** @throws Error with the end of what it printed, where the command fails */
export async function measure({ run, cwd, env, log }: Command): Promise<Cost> {
  const output = openSync(log, 'w');
  const start = performance.now();
  const child = spawn('sh', ['-c', timed, 'sh', ...run], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', output, output, 'pipe'],
  });
  closeSync(output);
  let peakBytes = 0;
  const look = async (): Promise<void> => {
    peakBytes = Math.max(peakBytes, await memoryBelow(child.pid));
  };
  const watch = setInterval(() => void look(), interval);
  let times = '';
  child.stdio[3]?.on('data', (part: Buffer) => (times += part.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => {
    clearInterval(watch);
  });
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) {
    const end = (await readFile(log, 'utf8')).slice(-2000);
    throw new Error(`${run.join(' ')} ended with ${code}:\n${end}`);
  }
  return { seconds, cpuSeconds: cpuSeconds(times), peakBytes };
}

/** The second line of `times` tells user and system time of what the shell waited for: `1m2.5s 0m3.25s`. */
function cpuSeconds(times: string): number {
  const ofChildren = times.trim().split('\n')[1] ?? '';
  return [...ofChildren.matchAll(/(\d+)m([\d.]+)s/gu)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** Bytes that a process and all below it hold now. */
async function memoryBelow(root: number | undefined): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss=']);
  const processes = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/u).map(Number));
  const children = Map.groupBy(processes, ([, parent]) => parent);
  const sum = (pid: number | undefined): number =>
    (children.get(pid) ?? []).reduce((bytes, [own, , kilobytes = 0]) => {
      return bytes + kilobytes * 1024 + sum(own);
    }, 0);
  return sum(root);
}
