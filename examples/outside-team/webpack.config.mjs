import { remote } from '@rp/tooling/webpack';

export default remote(import.meta.url);
