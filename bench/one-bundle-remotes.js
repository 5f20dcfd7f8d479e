// Takes the place of shell/src/host/load-remote.ts in the bundle that federation is measured against.
import { mfe as requests } from '../mfe-requests/src/index.ts';
import { mfe as vid } from '../mfe-vid/src/index.ts';

const modules = { 'mfe-vid': vid, 'mfe-requests': requests };

export async function loadRemote(remote) {
  await modules[remote.name].define?.();
  return modules[remote.name];
}
