import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { countingReporter } from './test/wtr-reporter.mjs';

const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((path) => path && existsSync(path));
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * What every package tests its elements with: a real Chromium, TypeScript as webpack compiles it, one page per file.
 *
 * @param {{ files?: string | string[] }} [options]
 */
export const wtrConfig = ({ files = 'src/**/*.test.ts' } = {}) => ({
  files: [files].flat().map((glob) => join(process.cwd(), glob)),
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  nodeResolve: { exportConditions: ['production', 'default'] },
  concurrency: 2,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 10_000 } },
  browsers: [playwrightLauncher({ product: 'chromium', launchOptions: { executablePath, args } })],
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('../tsconfig.browser.json', import.meta.url)) })],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countingReporter()],
});
