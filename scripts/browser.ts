/** `npm run browser`: prints the path of the Chromium that the tests use, installing it on Debian. */
import { reasonOf } from '../src/util/errors.ts';
import { ensureBrowser } from './lib/browser.ts';

try {
  console.log(ensureBrowser());
} catch (error) {
  console.error(reasonOf(error));
  process.exitCode = 1;
}
