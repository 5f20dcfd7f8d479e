import { articlePaths } from './public/paths.js';

/** Pages that the shell shows itself, whatever the registry lists. */
export const shellPaths: ReadonlySet<string> = new Set(['/', '/services', '/profile', ...articlePaths, '/sign-in', '/signed-in', '/signed-out', '/callback']);
