/** `npm run ledger -- [CONTENT_DIR]`: records the addresses of reports that were edited by hand. */
import { runLedger } from './lib/ledger.ts';
import { standardOutput } from './lib/standard-output.ts';

process.exitCode = await runLedger(process.argv.slice(2), standardOutput());
