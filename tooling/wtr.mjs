import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { browserFlags, browserPath } from './browser.mjs';
import { inHouse } from './house.mjs';
import { countingReporter } from './test/wtr-reporter.mjs';

/**
 * What every package tests its elements with: a real Chromium, TypeScript as webpack compiles it, one page per file.
 *
 * @param {{ files?: string | string[] }} [options]
 */
export const wtrConfig = ({ files = 'src/**/*.test.ts' } = {}) => ({
  files: [files].flat().map((glob) => join(process.cwd(), glob)),
  rootDir: inHouse ? fileURLToPath(new URL('..', import.meta.url)) : process.cwd(),
  nodeResolve: { exportConditions: ['production', 'default'] },
  concurrency: 2,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 10_000 } },
  browsers: [playwrightLauncher({ product: 'chromium', launchOptions: { executablePath: browserPath, args: browserFlags } })],
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.browser.json', import.meta.url)) })],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countingReporter()],
});
