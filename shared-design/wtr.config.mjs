import { wtrConfig } from '@rp/tooling/wtr';

export default wtrConfig({
  files: ['src/**/*.test.ts', '!src/elements/**', 'gallery/**/*.test.ts'],
  shared: { folders: ['src/elements'], pages: 4 },
});
