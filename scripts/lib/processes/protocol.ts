/** Messages between a child process and its parent. */

/** The default export of a module for a child process: takes what all tasks share, and returns the work on one. */
export type Prepare<Shared, Task, Result> = (
  shared: Shared,
) => (task: Task) => Result | Promise<Result>;

/** To the child: first what all tasks share, then tasks, one at a time. */
export type Order = { type: 'prepare'; shared: unknown } | { type: 'work'; task: unknown };

/** From the child, one for each order. */
export type Answer = { type: 'done'; result: unknown } | { type: 'threw'; reason: string };

/** The outcome of a task. */
export type Outcome<Result> =
  | { type: 'done'; result: Result }
  /** It exceeded the time limit. */
  | { type: 'timeout' }
  /** Its process exceeded the memory limit. */
  | { type: 'memory' }
  /** It threw, or its process ended; `reason` says how, as part of a sentence. */
  | { type: 'crash'; reason: string };
