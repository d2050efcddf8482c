import { afterEach, expect, it, vi } from 'vitest';
import { whyNotLoaded } from '../../../src/client/failure.ts';
import {
  fetchJson,
  fetchText,
  imported,
  MissingFileError,
  UnreachableError,
} from '../../../src/client/fetch.ts';

const answer = (given: () => Promise<Response>) => vi.stubGlobal('fetch', given);
const connect = (onLine: boolean) => vi.stubGlobal('navigator', { onLine });

/** What a promise is rejected with. */
const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

/** As browsers reject where the network fails. */
const networkFails = () => Promise.reject(new TypeError('Failed to fetch'));

/** An answer that breaks off. */
const breaksOff = () =>
  Promise.resolve(
    new Response(
      new ReadableStream({
        start: (stream) => {
          stream.error(new TypeError('network error'));
        },
      }),
    ),
  );

afterEach(() => {
  vi.unstubAllGlobals();
});

it('fetches texts, and what JSON holds', async () => {
  answer(() => Promise.resolve(new Response('{"version":"1"}')));
  expect(await fetchText('/entry.json')).toBe('{"version":"1"}');
  expect(await fetchJson('/entry.json')).toEqual({ version: '1' });
});

it.each([
  ['nothing answers', networkFails],
  ['the answer breaks off', breaksOff],
])('tells of a site that cannot be reached where %s', async (_how, given) => {
  answer(given);
  const error = await failureOf(fetchText('/entry.json'));
  expect(error).toBeInstanceOf(UnreachableError);
  connect(true);
  expect(whyNotLoaded(error)).toBe('the site could not be reached');
  connect(false);
  expect(whyNotLoaded(error)).toBe('you are offline');
});

it('tells of a file that the site does not give, also offline', async () => {
  answer(() => Promise.resolve(new Response('', { status: 503 })));
  connect(false);
  const error = await failureOf(fetchJson('/entry.json'));
  expect(error).toBeInstanceOf(MissingFileError);
  expect(whyNotLoaded(error)).toBe('the site cannot provide it now (503)');
});

it('does not take for a network that fails what is no JSON', async () => {
  answer(() => Promise.resolve(new Response('<p>Log in')));
  expect(await failureOf(fetchJson('/entry.json'))).toBeInstanceOf(SyntaxError);
});

it('tells of a module that cannot be fetched', async () => {
  expect(await imported(Promise.resolve({ csvOf: 1 }))).toEqual({ csvOf: 1 });
  expect(await failureOf(imported(networkFails()))).toBeInstanceOf(UnreachableError);
  const own = new RangeError('of the module');
  expect(await failureOf(imported(Promise.reject(own)))).toBe(own);
});

it('lets an error of our own say itself what is wrong, be it a TypeError', () => {
  connect(false);
  expect(whyNotLoaded(new TypeError('rows is not iterable'))).toBe('rows is not iterable');
});
