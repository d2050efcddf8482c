/** What a process that works for another and its parent say to each other. */

/** The default export of a module that works in a process of its own: from what all tasks share, the work on one. */
export type Prepare<Shared, Task, Result> = (
  shared: Shared,
) => (task: Task) => Result | Promise<Result>;

/** To the process: first what all tasks share, then tasks, one at a time. */
export type Order = { type: 'prepare'; shared: unknown } | { type: 'work'; task: unknown };

/** From the process, one for each order. */
export type Answer = { type: 'done'; result: unknown } | { type: 'threw'; reason: string };

/** What became of a task. */
export type Outcome<Result> =
  | { type: 'done'; result: Result }
  /** It took longer than it may. */
  | { type: 'timeout' }
  /** Its process took more memory than it may. */
  | { type: 'memory' }
  /** It threw, or its process ended; `reason` says how, as half a sentence. */
  | { type: 'crash'; reason: string };
