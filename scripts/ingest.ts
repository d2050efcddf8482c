/** `npm run ingest -- [OPTION …] FILE|DIR …` */
import { keepCompiled } from './lib/compile-cache.ts';

keepCompiled();
const { runIngest } = await import('./lib/ingest.ts');

const stopping = new AbortController();
// `once`: a second Ctrl-C ends the process immediately.
process.once('SIGINT', () => {
  stopping.abort();
});

process.exitCode = await runIngest(
  process.argv.slice(2),
  {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    ...(process.stderr.isTTY ? { terminal: process.stderr } : {}),
  },
  { signal: stopping.signal },
);
