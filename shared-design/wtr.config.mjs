import { wtrConfig } from '@rp/tooling/wtr';

export default wtrConfig({ files: ['src/**/*.test.ts', 'gallery/**/*.test.ts'] });
