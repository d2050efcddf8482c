/** Starts a Chromium for tests of the site. */
import { chromium, type BrowserServer } from 'playwright-core';
import { ensureBrowser } from '../../scripts/lib/browser.ts';

/** No sandbox, as continuous integration runs as root, and no requests except those of pages. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * As the tests use every core anyway, more threads in a page would only add work: opening a report takes less processor
 * time without them.
 */
const oneThread = ['--js-flags=--single-threaded'];

/** Starts the browser; if there is none, fails with the command that installs one. */
export async function startBrowser(): Promise<BrowserServer> {
  return chromium.launchServer({ executablePath: ensureBrowser(), args: [...quiet, ...oneThread] });
}
