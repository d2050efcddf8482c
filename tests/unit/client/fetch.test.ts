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

/** The error with which a promise is rejected. */
const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

/** How browsers reject when the network fails. */
const networkFails = () => Promise.reject(new TypeError('Failed to fetch'));

/** A response that breaks off. */
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

it('fetches text and JSON', async () => {
  answer(() => Promise.resolve(new Response('{"version":"1"}')));
  expect(await fetchText('/entry.json')).toBe('{"version":"1"}');
  expect(await fetchJson('/entry.json')).toEqual({ version: '1' });
});

it.each([
  ['the network fails', networkFails],
  ['the response breaks off', breaksOff],
])('reports that the site cannot be reached where %s', async (_how, given) => {
  answer(given);
  const error = await failureOf(fetchText('/entry.json'));
  expect(error).toBeInstanceOf(UnreachableError);
  connect(true);
  expect(whyNotLoaded(error)).toBe('the site could not be reached');
  connect(false);
  expect(whyNotLoaded(error)).toBe('you are offline');
});

it('reports a file that the site does not give, even offline', async () => {
  answer(() => Promise.resolve(new Response('', { status: 503 })));
  connect(false);
  const error = await failureOf(fetchJson('/entry.json'));
  expect(error).toBeInstanceOf(MissingFileError);
  expect(whyNotLoaded(error)).toBe('the site cannot provide it now (503)');
});

it('does not mistake invalid JSON for a network failure', async () => {
  answer(() => Promise.resolve(new Response('<p>Log in')));
  expect(await failureOf(fetchJson('/entry.json'))).toBeInstanceOf(SyntaxError);
});

it('reports a module that cannot be fetched, and passes on errors of the module itself', async () => {
  expect(await imported(Promise.resolve({ csvOf: 1 }))).toEqual({ csvOf: 1 });
  expect(await failureOf(imported(networkFails()))).toBeInstanceOf(UnreachableError);
  const own = new RangeError('of the module');
  expect(await failureOf(imported(Promise.reject(own)))).toBe(own);
});

it('gives the message of an error in our own code, even a TypeError', () => {
  connect(false);
  expect(whyNotLoaded(new TypeError('rows is not iterable'))).toBe('rows is not iterable');
});
