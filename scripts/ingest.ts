/** `npm run ingest -- [OPTION …] FILE|DIR …` */
import { keepCompiled } from './lib/compile-cache.ts';

keepCompiled();
const { runIngest } = await import('./lib/ingest.ts');
const { standardOutput } = await import('./lib/standard-output.ts');

const stopping = new AbortController();
// `once`: a second Ctrl-C ends the process immediately.
process.once('SIGINT', () => {
  stopping.abort();
});

process.exitCode = await runIngest(process.argv.slice(2), standardOutput(), {
  signal: stopping.signal,
});
