import { createHash } from 'node:crypto';

/** What makes a request one of a kind for a resident. */
export interface Once {
  /** The Idempotency-Key of the client. */
  key: string;
  /** Hash of what was asked. */
  request: string;
}

/** @returns undefined when the client sent no key; then each request stands for itself */
export function onceOf(key: string | undefined, operation: string, asked: unknown): Once | undefined {
  if (!key) return undefined;
  return { key: sha256(key), request: sha256(`${operation} ${JSON.stringify(sorted(asked))}`) };
}

/** The same members in another order ask for the same. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
