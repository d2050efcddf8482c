/** Work in processes that hang, grow or die is reported, and the next task is still done. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../../../../../scripts/lib/processes/protocol.ts';
import {
  boundedWorker,
  sharedBy,
  type Worker,
} from '../../../../../scripts/lib/processes/workers.ts';
import type { Way } from '../../../../support/workers/misbehaves.ts';

const module = new URL('../../../../support/workers/misbehaves.ts', import.meta.url);
const started: Worker<Way, string>[] = [];

function worker(limits: { seconds?: number; megabytes?: number } = {}): Worker<Way, string> {
  const bounded = boundedWorker<Way, string>(module, Promise.resolve('shared'), {
    seconds: 30,
    megabytes: 256,
    ...limits,
  });
  started.push(bounded);
  return bounded;
}

afterEach(() => {
  for (const one of started.splice(0)) one.end();
});

describe('a bounded worker', () => {
  it('does tasks after it has been started ahead of them', async () => {
    const bounded = worker();
    bounded.start();
    bounded.start();
    expect(await bounded.run('well')).toEqual({ type: 'done', result: 'shared after 0' });
  });

  it('does not start again once it has ended', async () => {
    const bounded = worker();
    bounded.end();
    bounded.start();
    expect(await bounded.run('well')).toMatchObject({ type: 'crash' });
  });

  it('passes on what all tasks share, and returns the result of each', async () => {
    expect(await worker().run('well')).toEqual({ type: 'done', result: 'shared after 0' });
  });

  it.each<[string, Way, Outcome<string>]>([
    ['exceeds its heap', 'heap', { type: 'memory' }],
    ['exceeds its memory outside the heap', 'bytes', { type: 'memory' }],
    ['exits', 'exit', { type: 'crash', reason: 'its process ended with exit code 3' }],
    ['throws', 'throw', { type: 'crash', reason: 'it threw TypeError: no such table' }],
  ])('reports a task that %s, and does the next', async (_, way, outcome) => {
    const bounded = worker();
    expect(await bounded.run(way)).toEqual(outcome);
    expect(await bounded.run('well')).toMatchObject({ type: 'done' });
  });

  it.each<Way>(['loop', 'wait'])(
    'ends a task that takes too long (%s), and does the next',
    async (way) => {
      const bounded = worker({ seconds: 1 });
      expect(await bounded.run(way)).toEqual({ type: 'timeout' });
      expect(await bounded.run('well')).toMatchObject({ type: 'done' });
    },
  );

  it('does not blame a task for memory that earlier ones left behind', async () => {
    const bounded = worker({ megabytes: 400 });
    expect(await bounded.run('leak')).toEqual({ type: 'done', result: 'leaked' });
    expect(await bounded.run('leak')).toEqual({ type: 'done', result: 'leaked' });
    expect(await bounded.run('leak')).toEqual({ type: 'done', result: 'leaked' });
  });

  it('ends a running task when told to end', async () => {
    const bounded = worker();
    const running = bounded.run('loop');
    setTimeout(() => {
      bounded.end();
    }, 200);
    expect(await running).toMatchObject({ type: 'memory' });
  });

  it('does no task once it has been ended', async () => {
    const bounded = worker();
    bounded.end();
    expect(await bounded.run('well')).toMatchObject({ type: 'crash' });
  });
});

describe('workers that share tasks', () => {
  it('do one each at a time, in the order in which they come, and go on after one that throws', async () => {
    const begun: string[] = [];
    const going = new Map<string, PromiseWithResolvers<Outcome<string>>>();
    const one = (): Worker<string, string> => ({
      start: () => undefined,
      run: (task) => {
        begun.push(task);
        const end = Promise.withResolvers<Outcome<string>>();
        going.set(task, end);
        return end.promise;
      },
      end: () => undefined,
    });
    const run = sharedBy([one(), one()]);
    const [first, second, third, fourth] = ['a', 'b', 'c', 'd'].map(run);
    expect(begun).toEqual(['a', 'b']);
    going.get('b')?.reject(new Error('lost'));
    await expect(second).rejects.toThrow('lost');
    going.get('a')?.resolve({ type: 'done', result: 'A' });
    expect(await first).toEqual({ type: 'done', result: 'A' });
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
    going.get('d')?.resolve({ type: 'done', result: 'D' });
    going.get('c')?.resolve({ type: 'done', result: 'C' });
    expect(await Promise.all([third, fourth])).toEqual([
      { type: 'done', result: 'C' },
      { type: 'done', result: 'D' },
    ]);
  });
});
