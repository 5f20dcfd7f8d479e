import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';
import { say, stop } from './say.mjs';

/** Chromium without its windows: the same engine, which a test run needs two thirds of the time for. */
const bareNames = ['chromium-headless-shell', 'chrome-headless-shell'];
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

const onPath = (wanted) => (process.env.PATH ?? '').split(delimiter).flatMap((folder) => wanted.map((name) => join(folder, name)));

/** What CHROMIUM_PATH names; it is the only one then. */
function named() {
  const path = process.env.CHROMIUM_PATH;
  return path && !executable(path) ? stop(`CHROMIUM_PATH names ${path}, which cannot be run.`) : path;
}

/** A whole Chromium of this machine: on the PATH, or where installers put it. */
const whole = () => [...onPath(names), ...fixed].find(executable);

/** Chromium without its windows, of this machine. */
const bare = () => onPath(bareNames).find(executable);

/** That of the test runner, when it has been fetched. */
async function ofRunner() {
  const path = (await import('@playwright/test')).chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Whether the packages are there now; nothing that is installed gives way to them. */
async function installFromDebian(...packages) {
  const apt = (...args) =>
    run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::http::Timeout=20', ...args], { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } });
  say(`Installing ${packages.join(' ')} with apt-get`);
  try {
    await apt('update');
    await apt('install', '-y', '--no-install-recommends', '--no-remove', ...packages);
    return true;
  } catch (error) {
    say(`That did not work (${error.message})`);
    return false;
  }
}

async function fetchForRunner() {
  say('No browser found; fetching the one of the test runner');
  try {
    await run('npx', ['playwright', 'install', '--with-deps', 'chromium-headless-shell'], { quiet: true });
  } catch (error) {
    say(`That did not work (${error.message})`);
  }
}

const noBrowser = () => stop('A Chromium or Chrome is needed. Install one, or name it: CHROMIUM_PATH=/path/to/chromium npm test');

/**
 * @returns {Promise<string>} the path of a whole Chromium, as residents have it, for measuring: the system's, else Debian's
 *   when we are root there.
 */
export async function ensureBrowser() {
  const present = named() ?? whole();
  if (present) return present;
  if (isRootOnDebian()) await installFromDebian('chromium');
  return whole() ?? bare() ?? (await ofRunner()) ?? noBrowser();
}

/**
 * @returns {Promise<string>} the path of a Chromium for the tests, without windows when it can be had: the system's, else
 *   Debian's when we are root there, else the test runner's own.
 */
export async function ensureTestBrowser() {
  const present = named() ?? bare();
  if (present) return present;
  if (isRootOnDebian() && (await installFromDebian('chromium-headless-shell'))) return bare() ?? noBrowser();
  const other = whole() ?? (await ofRunner());
  if (other) return other;
  await fetchForRunner();
  return (await ofRunner()) ?? noBrowser();
}
