const failed: string[] = [];

export const say = (text: string) => void process.stdout.write(`${text}\n`);
export const line = (name: string, text: string) => say(`${name.padEnd(32)} ${text}`);
export const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 1)} ms`;

/** A figure that does not hold. */
export function fail(text: string) {
  failed.push(text);
  say(`  MISSED ${text}`);
}

/** Says what did not hold, and ends with 1 if there is any. */
export function conclude() {
  say(failed.length ? `\n${failed.length} figures missed:\n${failed.map((text) => `  ${text}`).join('\n')}` : '\nall figures hold');
  process.exitCode = failed.length ? 1 : 0;
}

export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? NaN;
}
