export interface CardMessage {
  topic?: string;
  event: { id?: string; requestId: string; status?: string | null; statusCode?: string | null; url?: string | null };
}

/** Signed by our hub, and yet no message of a card. */
export class UnreadableMessage extends Error {
  override readonly name = 'UnreadableMessage';
}

const DEEPEST = 32;

/** @throws {UnreadableMessage} */
export function readCardMessage(body: Buffer): CardMessage {
  const text = body.toString('utf8');
  if (depthOf(text) > DEEPEST) throw new UnreadableMessage('too deep');
  const { topic, event } = asRecord(parsed(text));
  const { id, requestId, status, statusCode, url } = asRecord(event);
  if (typeof requestId !== 'string') throw new UnreadableMessage('no requestId');
  return {
    topic: optional(topic) ?? undefined,
    event: { id: optional(id) ?? undefined, requestId, status: optional(status), statusCode: optional(statusCode), url: optional(url) },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UnreadableMessage('no JSON', { cause });
  }
}

/** Counted before it is parsed; brackets within texts count too, which errs on the safe side. */
function depthOf(text: string) {
  let depth = 0;
  let deepest = 0;
  for (const char of text) {
    if (char === '[' || char === '{') deepest = Math.max(deepest, ++depth);
    else if (char === ']' || char === '}') depth -= 1;
  }
  return deepest;
}

function asRecord(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new UnreadableMessage('not an object');
  return value as Record<string, unknown>;
}

function optional(value: unknown): string | null | undefined {
  if (value === undefined || value === null || typeof value === 'string') return value;
  throw new UnreadableMessage('not a text');
}
