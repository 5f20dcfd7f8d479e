import { wtrConfig } from '@rp/tooling/wtr';

export default wtrConfig({ files: [], shared: { folders: ['src'], pages: 2 } });
