import { browserFlags, browserPath } from '../../tooling/browser.mjs';

/** The browser of `npm test`; nothing in it may ask the network for itself. */
export const launchOptions = { executablePath: browserPath, args: browserFlags };
