const linesOf = (text = '') => text.split('\n').filter((line) => line.trim());

/**
 * What a reader must look at: the lines of each report that came or went.
 *
 * @param {Map<string, string>} kept
 * @param {Map<string, string>} now
 */
export function difference(kept, now) {
  return [...new Set([...kept.keys(), ...now.keys()])].sort().flatMap((file) => {
    if (kept.get(file) === now.get(file)) return [];
    const [before, after] = [linesOf(kept.get(file)), linesOf(now.get(file))];
    const gone = before.filter((line) => !after.includes(line)).map((line) => `  - ${line.trim()}`);
    const come = after.filter((line) => !before.includes(line)).map((line) => `  + ${line.trim()}`);
    return [file, ...gone, ...come];
  });
}
