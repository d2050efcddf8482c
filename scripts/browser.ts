/** `npm run browser`: prints the path of the Chromium that the tests use, installing it on Debian. */
import { ensureBrowser } from './lib/browser.ts';

try {
  console.log(ensureBrowser());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
