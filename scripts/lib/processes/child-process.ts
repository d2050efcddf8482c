/** A child process that does one task at a time, and is ended if it exceeds its limits. */
import { fork, type ChildProcess } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { environmentWithCompiled } from '../compile-cache.ts';
import type { Answer, Order, Outcome } from './protocol.ts';

/** Limits of a process. */
export interface Limits {
  /** Seconds for each task. */
  seconds: number;
  /** Megabytes for all memory of the process. */
  megabytes: number;
}

/** How a process with too much memory ends: killed by its own watch or the system, or aborted by V8. */
const endsOfMemory: readonly (NodeJS.Signals | null)[] = ['SIGKILL', 'SIGABRT'];

const childModule = fileURLToPath(new URL('./child.ts', import.meta.url));

export class WorkingProcess<Task, Result> {
  readonly #child: ChildProcess;
  readonly #limits: Limits;
  readonly #ended: Promise<Outcome<never>>;
  readonly #prepared: Promise<Outcome<unknown>>;

  /**
   * @param module URL of a module whose default export is a `Prepare`; it is loaded while `shared` is made
   * @param shared must not reject
   */
  constructor(module: URL, shared: Promise<unknown>, limits: Limits) {
    this.#limits = limits;
    this.#child = fork(childModule, [module.href, String(limits.megabytes)], {
      execArgv: [`--max-old-space-size=${limits.megabytes}`],
      env: environmentWithCompiled(),
      serialization: 'advanced',
      // Output of libraries is ignored, because another program may read what ingest prints.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#ended = howItEnds(this.#child);
    this.#prepared = shared.then((made) => this.#follow({ type: 'prepare', shared: made }));
  }

  /** Does a task. If it is not `done`, call `end`. The time that the process needs to start does not count. */
  async run(task: Task): Promise<Outcome<Result>> {
    const prepared = await this.#prepared;
    if (prepared.type !== 'done') return prepared;
    const finished = new AbortController();
    const { signal } = finished;
    const late = setTimeout(this.#limits.seconds * 1000, { type: 'timeout' } as const, { signal });
    const outcome = await Promise.race([this.#follow({ type: 'work', task }), late]);
    finished.abort();
    return outcome as Outcome<Result>;
  }

  /** Ends the process immediately, whatever it is doing. */
  end(): void {
    this.#child.kill('SIGKILL');
  }

  #follow(order: Order): Promise<Outcome<unknown>> {
    const answered = new Promise<Outcome<unknown>>((resolve) => {
      this.#child.once('message', (answer: Answer) => {
        const reason = answer.type === 'threw' ? `it threw ${answer.reason}` : '';
        resolve(answer.type === 'done' ? answer : { type: 'crash', reason });
      });
    });
    // If sending fails, the process has ended, which is noticed below.
    this.#child.send(order, () => undefined);
    return Promise.race([answered, this.#ended]);
  }
}

function howItEnds(child: ChildProcess): Promise<Outcome<never>> {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      resolve({ type: 'crash', reason: `its process failed: ${error.message}` });
    });
    child.once('exit', (code, signal) => {
      const how = signal === null ? `exit code ${code}` : `the signal ${signal}`;
      resolve(
        endsOfMemory.includes(signal)
          ? { type: 'memory' }
          : { type: 'crash', reason: `its process ended with ${how}` },
      );
    });
  });
}
