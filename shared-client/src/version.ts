const parse = (version: string) => version.split('.').map(Number) as [number, number, number];

/**
 * Whether `version` meets a caret range, the one form that micro-frontends declare.
 *
 * @example satisfies('1.4.0', '^1.1.0') // true
 */
export function satisfies(version: string, range: string): boolean {
  const match = /^\^(\d+)\.(\d+)\.(\d+)$/.exec(range);
  if (!match) return version === range;

  const [major, minor, patch] = parse(version);
  const [wantedMajor, wantedMinor, wantedPatch] = match.slice(1).map(Number) as [number, number, number];
  if (major !== wantedMajor) return false;
  return minor > wantedMinor || (minor === wantedMinor && patch >= wantedPatch);
}
