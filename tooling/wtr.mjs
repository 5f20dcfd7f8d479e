import { readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { browserFlags, browserPath } from './browser.mjs';
import { inHouse } from './house.mjs';
import { groupFiles } from './test/groups.mjs';
import { countingReporter } from './test/wtr-reporter.mjs';

const rootDir = inHouse ? fileURLToPath(new URL('..', import.meta.url)) : process.cwd();

/**
 * Test files that share so many pages: to load one takes longer than most files do. What leaves something behind in a
 * page that another file could notice is not below these folders.
 *
 * @param {{ folders: readonly string[], pages: number }} shared
 */
const sharing = ({ folders, pages }) =>
  groupFiles(
    folders.flatMap((folder) => testsBelow(join(process.cwd(), folder))),
    { count: pages, folder: join(rootDir, '.cache/pages', basename(process.cwd())), addressOf: (file) => `/${relative(rootDir, file)}` },
  );

const fromHere = (glob) => (glob.startsWith('!') ? `!${join(process.cwd(), glob.slice(1))}` : join(process.cwd(), glob));

const testsBelow = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((file) => join(folder, String(file)))
    .filter((file) => file.endsWith('.test.ts'));

/**
 * What every package tests its elements with: a real Chromium, TypeScript as webpack compiles it, one page per file, or
 * one for several.
 *
 * @param {{ files?: string | string[], shared?: { folders: readonly string[], pages: number } }} [options]
 */
export const wtrConfig = ({ files = 'src/**/*.test.ts', shared } = {}) => ({
  files: [...[files].flat().map(fromHere), ...(shared ? sharing(shared) : [])],
  rootDir,
  nodeResolve: { exportConditions: ['production', 'default'] },
  concurrency: 2,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 10_000 } },
  browsers: [playwrightLauncher({ product: 'chromium', launchOptions: { executablePath: browserPath, args: browserFlags } })],
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.browser.json', import.meta.url)) })],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countingReporter()],
});
