import { defineConfig } from 'vitest/config';
import { cases } from './scripts/case-plugin';
import { packs } from './scripts/pack-plugin';
import { tilts } from './scripts/tilt-plugin';

// Where the packs are for; what is shown of an hour does not depend on the machine that tests.
process.env.TZ = 'Europe/London';

export default defineConfig({
  // A fixed day: that a year has gone by is for the build to say, and not for a test of something else.
  plugins: [packs({ today: '2026-12-01' }), cases(), tilts({ today: '2026-12-01' })],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    restoreMocks: true,
    projects: [
      {
        extends: true,
        // Time enough on a machine that does other things too.
        test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts'], testTimeout: 30_000 },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/dom/**/*.test.tsx'],
          // A happy-dom for each file takes ten times as long. The price: a test clears up after itself.
          isolate: false,
          testTimeout: 30_000,
          // Without this a style sheet is read as an empty one.
          css: true,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          // Browsers side by side on a small machine make each other late.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'fhir',
          environment: 'node',
          include: ['tests/fhir/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'crash',
          environment: 'node',
          include: ['tests/crash/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 3_600_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
