/** Whether a text in it holds NUL, or a number is past all numbers (`1e400`): no store keeps these and no one types them. */
export function holdsUnstorable(value: unknown): boolean {
  // Not by recursion: a body may be nested deeper than calls may be.
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'string' && next.includes('\u0000')) return true;
    if (typeof next === 'number' && !Number.isFinite(next)) return true;
    if (typeof next === 'object' && next !== null && !ArrayBuffer.isView(next)) waiting.push(...Object.keys(next), ...(Object.values(next) as unknown[]));
  }
  return false;
}
