/** Pages of the worker's browser, watched: errors that a page logs and requests to other hosts are recorded. */
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import { emptyPage } from './empty-page.ts';

/** A page with what went wrong in it. */
export interface WatchedPage {
  page: Page;
  /** Console errors, uncaught exceptions and failed requests. */
  errors: string[];
  /** Addresses requested from any host except the site's. */
  foreignRequests: string[];
  /** Texts of dialogues (`alert` and the like) that opened. */
  dialogues: string[];
}

/** Opens pages, which are closed after the tests of the file. */
export interface Pages {
  /** A page in its own context. */
  open: (options?: BrowserContextOptions) => Promise<WatchedPage>;
  /**
   * A page for one test, emptied if an earlier test had it: opening another takes longer than most tests. What cannot
   * be undone (scripts added to every page, an installed clock, a text size) needs one from `open`.
   */
  reuse: (options?: BrowserContextOptions) => Promise<WatchedPage>;
}

const standard: BrowserContextOptions = {
  viewport: { width: 1280, height: 900 },
  reducedMotion: 'reduce',
  // Tests cannot intercept what a service worker serves.
  serviceWorkers: 'block',
};

/** Connects a test file to the browser of its worker. */
export function useBrowser(): Pages {
  let browser: Browser | undefined;
  let isInTest = false;
  const contexts: BrowserContext[] = [];
  /** Pages that may be used again, by their options except the window's size. */
  const idle = new Map<string, WatchedPage[]>();
  /** Those that the current test uses. */
  let lent: [options: string, watched: WatchedPage][] = [];

  beforeAll(async () => {
    browser = await chromium.connect(ownEndpoint());
  });
  beforeEach(() => {
    isInTest = true;
  });
  afterEach(() => {
    for (const [options, watched] of lent)
      idle.set(options, [...(idle.get(options) ?? []), watched]);
    lent = [];
    isInTest = false;
  });
  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await browser?.close();
  });

  const open = async (options: BrowserContextOptions = {}): Promise<WatchedPage> => {
    if (!browser) throw new Error('A page can be opened in a test or a hook only.');
    const context = await browser.newContext({ ...standard, ...options });
    context.setDefaultTimeout(10_000);
    contexts.push(context);
    return watch(await context.newPage());
  };

  return {
    open,
    async reuse(options = {}) {
      if (!isInTest) throw new Error('A page for all tests of a block needs one from `open`.');
      const key = JSON.stringify({ ...options, viewport: undefined });
      const used = idle.get(key)?.pop();
      if (used) await emptyPage(used.page, { ...standard, ...options });
      const watched = used ?? (await open(options));
      for (const record of [watched.errors, watched.foreignRequests, watched.dialogues])
        record.length = 0;
      lent.push([key, watched]);
      return watched;
    },
  };
}

function ownEndpoint(): string {
  const worker = Number(process.env['VITEST_POOL_ID']);
  const endpoint = inject('browserEndpoints')[worker - 1];
  if (endpoint === undefined) throw new Error(`No browser was started for worker ${worker}.`);
  return endpoint;
}

function watch(page: Page): WatchedPage {
  const watched: WatchedPage = { page, errors: [], foreignRequests: [], dialogues: [] };
  page.on('console', (message) => {
    if (message.type() === 'error') watched.errors.push(message.text());
  });
  page.on('pageerror', (error) => watched.errors.push(String(error)));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed';
    // Leaving a page aborts what it was still loading.
    if (reason !== 'net::ERR_ABORTED') watched.errors.push(`${request.url()}: ${reason}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const own = hostname === '127.0.0.1' || ['data:', 'blob:'].includes(protocol);
    if (!own) watched.foreignRequests.push(request.url());
  });
  page.on('dialog', (dialogue) => {
    watched.dialogues.push(dialogue.message());
    void dialogue.dismiss();
  });
  return watched;
}

/** Sets the text size as in the browser's settings: widths in `rem` and media queries follow. */
export async function setFontSize(reader: Page, standard: number): Promise<void> {
  const session = await reader.context().newCDPSession(reader);
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
}
