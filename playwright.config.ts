import { defineConfig } from '@playwright/test';

export default defineConfig({
  projects: [
    { name: 'browser', testDir: 'tests/browser' },
    // Last, in browsers with policies of their own.
    { name: 'policy', testDir: 'tests/policy', timeout: 90_000 },
  ],
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/browser/support/build-all.ts',
  outputDir: '.cache/browser-tests',
  workers: 1,
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  reporter: [['list']],
});
