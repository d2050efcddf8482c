/** Workers do tasks one after another, in a separate process or in this one. */
import { WorkingProcess, type Limits } from './child-process.ts';
import type { Outcome, Prepare } from './protocol.ts';

export interface Worker<Task, Result> {
  /** Starts what the first task would have to wait for, if there is anything. */
  start(): void;
  /** Does a task. A bounded worker returns what went wrong as the outcome; an unbounded one throws. */
  run(task: Task): Promise<Outcome<Result>>;
  /** Ends the worker for good, whatever it is doing. */
  end(): void;
}

/**
 * A worker in a separate process, which is started for the first task at the latest, and restarted after a task that
 * ended it. Threads would start faster, but one that runs out of memory ends the whole process.
 * @param module URL of a module whose default export is a `Prepare`
 * @param shared may still be made while the process starts; must not reject
 */
export function boundedWorker<Task, Result>(
  module: URL,
  shared: Promise<unknown>,
  limits: Limits,
): Worker<Task, Result> {
  let current: WorkingProcess<Task, Result> | null = null;
  let tasks = 0;
  let over = false;
  const isOver = (): boolean => over;
  const start = (): WorkingProcess<Task, Result> =>
    (current ??= new WorkingProcess<Task, Result>(module, shared, limits));
  const run = async (task: Task): Promise<Outcome<Result>> => {
    if (isOver()) return { type: 'crash', reason: 'its worker had been ended' };
    const process = start();
    const used = tasks > 0;
    tasks += 1;
    const outcome = await process.run(task);
    if (outcome.type === 'done') return outcome;
    process.end();
    current = null;
    tasks = 0;
    // Earlier tasks may have caused the failure, so the task is tried again in a new process.
    return used && outcome.type !== 'timeout' && !isOver() ? run(task) : outcome;
  };
  const end = (): void => {
    over = true;
    current?.end();
  };
  return {
    start: () => {
      if (!isOver()) start();
    },
    run,
    end,
  };
}

/** A worker in this process, without limits, for debugging and profiling. */
export function unboundedWorker<Shared, Task, Result>(
  prepare: Prepare<Shared, Task, Result>,
  shared: Promise<Shared>,
): Worker<Task, Result> {
  const work = shared.then(prepare);
  return {
    start: () => undefined,
    run: async (task) => ({ type: 'done', result: await (await work)(task) }),
    end: () => undefined,
  };
}

/** Makes a function that gives each task to a worker that has none, in the order in which they come. */
export function sharedBy<Task, Result>(
  workers: readonly Worker<Task, Result>[],
): Worker<Task, Result>['run'] {
  const free = [...workers];
  const waiting: ((worker: Worker<Task, Result>) => void)[] = [];
  return async (task) => {
    const worker =
      free.pop() ??
      (await new Promise<Worker<Task, Result>>((resolve) => {
        waiting.push(resolve);
      }));
    try {
      return await worker.run(task);
    } finally {
      const next = waiting.shift();
      if (next === undefined) free.push(worker);
      else next(worker);
    }
  };
}
