import { wtrConfig } from '@rp/tooling/wtr';

export default wtrConfig();
