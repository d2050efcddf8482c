/** A process that works for another: `child.ts MODULE_URL MEGABYTES`, with orders and answers over its channel. */
import { flushCompileCache } from 'node:module';
import { Worker } from 'node:worker_threads';
import { keepCompiled } from '../compile-cache.ts';
import type { Answer, Order, Prepare } from './protocol.ts';

keepCompiled();

const [moduleUrl = '', megabytes = ''] = process.argv.slice(2);

// Another thread watches the memory: this one may be busy for good.
new Worker(new URL('./memory-watch.ts', import.meta.url), {
  workerData: Number(megabytes),
}).unref();

// Ctrl-C reaches every process of a terminal; when this one ends is the parent's to say.
process.on('SIGINT', () => undefined);

let work: ReturnType<Prepare<unknown, unknown, unknown>> | null = null;
let tasks = 0;

process.on('message', (order: Order) => {
  void follow(order).then((answer) => {
    process.send?.(answer);
    if (order.type === 'work') tasks += 1;
    // By then nearly all is compiled that will be. A process that is killed keeps nothing of itself.
    if (tasks === 1) flushCompileCache();
  });
});

async function follow(order: Order): Promise<Answer> {
  try {
    if (order.type === 'work') return { type: 'done', result: await work?.(order.task) };
    const { default: prepare } = (await import(moduleUrl)) as {
      default: Prepare<unknown, unknown, unknown>;
    };
    work = prepare(order.shared);
    return { type: 'done', result: null };
  } catch (error) {
    return { type: 'threw', reason: String(error) };
  }
}
