import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/longest-first.ts';

/** `unit` needs no preparation; `site` builds the real site once and opens it in a real Chromium. */
export default defineConfig({
  test: {
    // One more than Vitest’s default on two cores, because site tests spend much of their time waiting for the browser.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          // No test changes shared modules, and reloading them for each file would take as long as the tests.
          isolate: false,
          // Long enough for a busy machine, so that only tests that hang are stopped.
          testTimeout: 180_000,
          include: ['tests/unit/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'site',
          isolate: false,
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/support/site-setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
          // Vitest’s default of one second is too short for pages on a busy machine.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
