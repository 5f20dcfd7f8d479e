import { defineConfig } from '@playwright/test';
import base from './playwright.config.js';
import { wholeLaunchOptions } from './support/browser.js';

// The pages under every pair of settings: too many for each change. `npm run test:full`, in shards where there are machines.
export default defineConfig({ ...base, testDir: 'matrix', timeout: 90_000, retries: 1, use: { ...base.use, launchOptions: wholeLaunchOptions } });
