/** `npm run ledger -- [CONTENT_DIR]`: records the addresses of reports that were edited by hand. */
import { runLedger } from './lib/ledger.ts';

process.exitCode = await runLedger(process.argv.slice(2), {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
});
