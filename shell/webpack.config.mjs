import { shell } from '@rp/tooling/webpack';

export default shell(import.meta.url);
