/** A child process, `child.ts MODULE_URL MEGABYTES`, with orders and answers over its channel. */
import { flushCompileCache } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { Answer, Order, Prepare } from './protocol.ts';

const [moduleUrl = '', megabytes = ''] = process.argv.slice(2);

// Another thread watches the memory, because this one may never become idle.
new Worker(new URL('./memory-watch.ts', import.meta.url), {
  workerData: Number(megabytes),
}).unref();

// Ctrl-C reaches every process of a terminal, but the parent decides when this one ends.
process.on('SIGINT', () => undefined);

// Before the first order, which may take its time. If it fails, the answer to that order says so.
const module = import(moduleUrl) as Promise<{ default: Prepare<unknown, unknown, unknown> }>;
module.catch(() => undefined);

let work: ReturnType<Prepare<unknown, unknown, unknown>> | null = null;
let tasks = 0;

process.on('message', (order: Order) => {
  void follow(order).then((answer) => {
    process.send?.(answer);
    if (order.type === 'work') tasks += 1;
    // After the first task nearly everything is compiled. Not at the end, because a killed process saves nothing.
    if (tasks === 1) flushCompileCache();
  });
});

async function follow(order: Order): Promise<Answer> {
  try {
    if (order.type === 'work') return { type: 'done', result: await work?.(order.task) };
    const { default: prepare } = await module;
    work = prepare(order.shared);
    return { type: 'done', result: null };
  } catch (error) {
    return { type: 'threw', reason: String(error) };
  }
}
