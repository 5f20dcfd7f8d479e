import { join } from 'node:path';
import { root, run } from './run.mjs';
import { say } from './say.mjs';

/** Builds what changed since the last time; what did not comes from the cache. */
export async function ensureBuild() {
  say('Building what changed');
  await run(join(root, 'node_modules/.bin/turbo'), ['run', 'build', '--output-logs=errors-only', '--no-update-notifier'], {
    quiet: true,
    env: { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
  });
}
