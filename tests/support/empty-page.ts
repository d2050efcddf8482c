/** Makes a used page like a new one. */
import type { BrowserContextOptions, Page } from 'playwright-core';

/**
 * Leaves its document and forgets what tests do to a page: what the site has stored, the history, routes, other tabs,
 * a broken connection, and an emulated window or medium.
 * @param options those with which it was opened
 */
export async function emptyPage(page: Page, options: BrowserContextOptions): Promise<void> {
  const context = page.context();
  const origin = new URL(page.url()).origin;
  const others = context.pages().filter((other) => other !== page);
  await Promise.all(others.map((other) => other.close()));
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.setOffline(options.offline ?? false);
  await page.goto('about:blank');
  const session = await context.newCDPSession(page);
  // A page stores something even as it is left, so this comes after it.
  if (origin !== 'null')
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.send('Page.resetNavigationHistory');
  await session.detach();
  await page.emulateMedia({
    media: null,
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ?? 'no-preference',
    forcedColors: options.forcedColors ?? 'none',
    contrast: options.contrast ?? 'no-preference',
  });
  if (options.viewport) await page.setViewportSize(options.viewport);
  await page.mouse.move(0, 0);
}
