/** Pages that the shell shows itself, whatever the registry lists. */
export const shellPaths: ReadonlySet<string> = new Set(['/', '/services', '/sign-in', '/signed-in', '/signed-out', '/callback']);
