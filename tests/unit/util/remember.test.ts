import { expect, it, vi } from 'vitest';
import { remember } from '../../../src/util/remember.ts';

it('loads each key once, also if it is asked for again before it has come', async () => {
  const get = vi.fn((key: string) => Promise.resolve(key.toUpperCase()));
  const remembered = remember(get);
  expect(await Promise.all([remembered('a'), remembered('a'), remembered('b')])).toEqual([
    'A',
    'A',
    'B',
  ]);
  expect(get.mock.calls).toEqual([['a'], ['b']]);
});

it('tries again after a failure', async () => {
  const remembered = remember(
    vi
      .fn<(key: string) => Promise<string>>()
      .mockRejectedValueOnce(new Error('no answer'))
      .mockResolvedValue('A'),
  );
  await expect(remembered('a')).rejects.toThrow('no answer');
  expect(await remembered('a')).toBe('A');
});
