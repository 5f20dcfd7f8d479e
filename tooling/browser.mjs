import { existsSync } from 'node:fs';

/** A headless Chromium for tests and measurements, which asks the network for nothing by itself. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const firstOf = (...paths) => paths.find((path) => path && existsSync(path));

/** The browser that is named, else the system's, best without windows; undefined leaves it to the test runner. */
export const browserPath = firstOf(process.env.CHROMIUM_PATH, '/usr/bin/chromium-headless-shell', '/usr/bin/chromium');

/** A whole browser, which draws letters as residents see them. */
export const wholeBrowserPath = firstOf(process.env.CHROMIUM_PATH, '/usr/bin/chromium');
