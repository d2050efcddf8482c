/** Workers: what does tasks one after the other, in a process of its own or in this one. */
import { WorkingProcess, type Limits } from './child-process.ts';
import type { Outcome, Prepare } from './protocol.ts';

export interface Worker<Task, Result> {
  /** Does one task. A worker with bounds tells what went wrong with it by the outcome; one without throws it. */
  run(task: Task): Promise<Outcome<Result>>;
  /** Ends what it is doing, for good. */
  end(): void;
}

/**
 * A worker in a process of its own, which is started for the first task, and anew where one ended it. Threads
 * would start faster, but one that runs out of memory takes the whole process with it.
 * @param module URL of a module whose default export is a `Prepare`
 */
export function boundedWorker<Task, Result>(
  module: URL,
  shared: unknown,
  limits: Limits,
): Worker<Task, Result> {
  let current: WorkingProcess<Task, Result> | null = null;
  let tasks = 0;
  let over = false;
  const run = async (task: Task): Promise<Outcome<Result>> => {
    current ??= new WorkingProcess<Task, Result>(module, shared, limits);
    const used = tasks > 0;
    tasks += 1;
    const outcome = await current.run(task);
    if (outcome.type === 'done') return outcome;
    current.end();
    current = null;
    tasks = 0;
    // What earlier tasks left behind is not this one's fault.
    return used && outcome.type !== 'timeout' && !over ? run(task) : outcome;
  };
  const end = (): void => {
    over = true;
    current?.end();
  };
  return { run, end };
}

/** A worker in this very process, which nothing bounds: to look into what a module does. */
export function unboundedWorker<Shared, Task, Result>(
  prepare: Prepare<Shared, Task, Result>,
  shared: Shared,
): Worker<Task, Result> {
  const work = prepare(shared);
  return {
    run: async (task) => ({ type: 'done', result: await work(task) }),
    end: () => undefined,
  };
}
