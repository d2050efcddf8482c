/** Starts a Chromium for tests of the site. */
import { chromium, type BrowserServer } from 'playwright-core';
import { ensureBrowser } from '../../scripts/lib/browser.ts';

/** No sandbox, as continuous integration runs as root; and no request that a page did not make. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser; fails with the command that installs one where there is none. */
export async function startBrowser(): Promise<BrowserServer> {
  return chromium.launchServer({ executablePath: ensureBrowser(), args: quiet });
}
