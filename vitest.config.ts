import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/longest-first.ts';

/** `unit` needs nothing; `site` builds the real site once and reads it in a real Chromium. */
export default defineConfig({
  test: {
    // One more than Vitest takes on two cores: site tests wait for the browser much of their time.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          // No test changes what others share, and to load it anew for each file takes as long as the tests.
          isolate: false,
          // Long enough for a busy machine: only what hangs is stopped.
          testTimeout: 60_000,
          include: ['tests/unit/**/*.test.ts', 'tests/*.test.ts'],
        },
      },
      {
        test: {
          name: 'site',
          isolate: false,
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/support/site-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 300_000,
          // A page answers when the machine lets it: the second that Vitest waits is too short for a busy one.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
