import { browserFlags, browserPath, wholeBrowserPath } from '../../tooling/browser.mjs';

/** The browser of `npm test`; nothing in it may ask the network for itself. */
export const launchOptions = { executablePath: browserPath, args: browserFlags };

/** That of pictures, which were approved as residents see them. */
export const wholeLaunchOptions = { executablePath: wholeBrowserPath, args: browserFlags };
