import { defineConfig } from '@playwright/test';
import { launchOptions } from './support/browser.js';

export default defineConfig({
  testDir: 'specs',
  snapshotPathTemplate: 'snapshots/{arg}{ext}',
  globalSetup: './support/global-setup.ts',
  fullyParallel: true,
  workers: 3, // on two cores: much of a journey waits for the servers
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  retries: process.env['CI'] || process.env['RP_TOTALS'] ? 1 : 0, // of the whole run; what needed it is named at its end
  reporter: [['list'], ['./support/counting-reporter.ts']],
  use: {
    browserName: 'chromium',
    launchOptions,
    serviceWorkers: 'block', // what a worker asks for, no test could hold back; offline.spec.ts has one
    locale: 'en-GB',
    timezoneId: 'Africa/Nairobi',
    viewport: { width: 1280, height: 900 },
    contextOptions: { reducedMotion: 'reduce' }, // nothing to wait for but what is asked for
    actionTimeout: 10_000,
    trace: process.env['RP_TRACE'] ? 'retain-on-failure' : 'off', // takes a fifth of the time
    screenshot: 'only-on-failure',
  },
});
