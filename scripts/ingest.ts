/** `npm run ingest -- [--out CONTENT_DIR] [--force] FILE|DIR …` */
import { runIngest } from './lib/ingest.ts';

process.exitCode = await runIngest(process.argv.slice(2), {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
});
