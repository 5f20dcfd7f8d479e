import { defineConfig } from '@playwright/test';
import base from './playwright.config.js';

// The pages under every pair of settings: too many for each change. `npm run test:full`, in shards where there are machines.
export default defineConfig({ ...base, testDir: 'matrix', timeout: 90_000, retries: 1 });
