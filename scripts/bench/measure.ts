/** A command → its time, processor time and memory. Needs `sh` and `ps` (Linux or macOS). */
import { execFile, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** What a command took, including all the processes that it started. */
export interface Cost {
  /** Elapsed time. */
  seconds: number;
  /** Processor time: more than the elapsed time if several processors were used. */
  cpuSeconds: number;
  /** Peak of the total resident memory of all processes. */
  peakBytes: number;
}

export interface Command {
  run: [program: string, ...args: string[]];
  cwd: string;
  env?: Record<string, string>;
  /** File for its output. */
  log: string;
}

/** Milliseconds between checks of memory. */
const interval = 200;

/** Runs the command, then prints the processor time of all processes that it waited for (POSIX `times`). */
const timed = '"$@"; code=$?; times >&3; exit $code';

/** @throws Error with the end of the output, if the command fails */
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
  const seen = new Map<number, number>();
  const look = async (): Promise<void> => {
    const processes = await processesBelow(child.pid);
    peakBytes = Math.max(peakBytes, sum(processes.map(({ bytes }) => bytes)));
    for (const { pid, cpuSeconds } of processes) seen.set(pid, cpuSeconds);
  };
  const looks: Promise<void>[] = [];
  const watch = setInterval(() => looks.push(look()), interval);
  let times = '';
  child.stdio[3]?.on('data', (part: Buffer) => (times += part.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => {
    clearInterval(watch);
  });
  const seconds = (performance.now() - start) / 1000;
  // On a busy machine, `ps` may answer only now what it saw while the command ran.
  await Promise.all(looks);
  if (code !== 0) {
    const end = (await readFile(log, 'utf8')).slice(-2000);
    throw new Error(`${run.join(' ')} ended with ${code}:\n${end}`);
  }
  // `times` misses processes that nobody waited for; the checks miss those that end between two of them.
  const cpuSeconds = Math.max(waitedFor(times), sum([...seen.values()]));
  return { seconds, cpuSeconds, peakBytes };
}

/** Seconds from the second line of `times`, the user and system time of child processes: `1m2.5s 0m3.25s`. */
function waitedFor(times: string): number {
  const ofChildren = times.trim().split('\n')[1] ?? '';
  const parts = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/gu)];
  return sum(parts.map(([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds)));
}

/** A process at one moment. */
interface Process {
  pid: number;
  parent: number;
  bytes: number;
  cpuSeconds: number;
}

/** All descendants of a process. */
async function processesBelow(root: number | undefined): Promise<Process[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss=,time=']);
  const children = Map.groupBy(stdout.trim().split('\n').map(toProcess), ({ parent }) => parent);
  const below = (pid: number): Process[] =>
    (children.get(pid) ?? []).flatMap((child) => [child, ...below(child.pid)]);
  return root === undefined ? [] : below(root);
}

function toProcess(line: string): Process {
  const [pid, parent, kilobytes, time = ''] = line.trim().split(/\s+/u);
  // `[[days-]hours:]minutes:seconds`
  const [seconds = 0, minutes = 0, hours = 0, days = 0] = time.split(/[:-]/u).map(Number).reverse();
  const cpuSeconds = ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
  return { pid: Number(pid), parent: Number(parent), bytes: Number(kilobytes) * 1024, cpuSeconds };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
