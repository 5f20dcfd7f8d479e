import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';
import { say, stop } from './say.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const fixed = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const executable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not ours to run
  }
};

/** A Chromium that is on this machine: named by CHROMIUM_PATH, on the PATH, or where installers put it. */
function find() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return executable(named) ? named : stop(`CHROMIUM_PATH names ${named}, which cannot be run.`);
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...fixed].find(executable);
}

/**
 * @returns {Promise<string>} the path of a Chromium for the tests: the system's, else Playwright's own, else Debian's
 *   when we are root there.
 */
export async function ensureBrowser() {
  const present = find();
  if (present) return present;

  const { chromium } = await import('@playwright/test');
  if (existsSync(chromium.executablePath())) return chromium.executablePath();

  say('No browser found; fetching the one of the test runner');
  try {
    await run('npx', ['playwright', 'install', '--with-deps', 'chromium-headless-shell'], { quiet: true });
    if (existsSync(chromium.executablePath())) return chromium.executablePath();
  } catch (error) {
    say(`That did not work (${error.message})`);
  }

  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('Installing Chromium with apt-get');
    const apt = (...args) => run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } });
    await apt('update').then(() => apt('install', '-y', '--no-install-recommends', 'chromium'));
    const installed = find();
    if (installed) return installed;
  }
  return stop('The tests need a Chromium or Chrome. Install one, or name it: CHROMIUM_PATH=/path/to/chromium npm test');
}
