import { defineConfig } from '@playwright/test';
import base from './playwright.config.js';
import { typefacesOfPictures } from './matrix/typefaces.js';
import { wholeLaunchOptions } from './support/browser.js';

// The pages under every pair of settings: too many for each change. `npm run test:full`, in shards where there are machines.
const launchOptions = { ...wholeLaunchOptions, env: { ...process.env, ...typefacesOfPictures() } };

export default defineConfig({ ...base, testDir: 'matrix', timeout: 90_000, retries: 1, use: { ...base.use, launchOptions } });
