import { holdsUnstorable } from '../plugins/unstorable.js';

/** What a hub delivers: an event of a topic, whose members each callback reads for itself. */
export interface Message {
  topic?: string;
  event: Record<string, unknown>;
}

/** Signed by our hub, and yet nothing that this callback can read. */
export class UnreadableMessage extends Error {
  override readonly name = 'UnreadableMessage';
}

const DEEPEST = 32;

/** @throws {UnreadableMessage} */
export function readMessage(body: Buffer): Message {
  const text = body.toString('utf8');
  if (depthOf(text) > DEEPEST) throw new UnreadableMessage('too deep');
  const { topic, event } = asRecord(parsed(text));
  return { topic: optionalText(topic), event: asRecord(event) };
}

/** A message without a frame: all of it is the event. @throws {UnreadableMessage} */
export function readBareMessage(body: Buffer): Message {
  const text = body.toString('utf8');
  if (depthOf(text) > DEEPEST) throw new UnreadableMessage('too deep');
  return { event: asRecord(parsed(text)) };
}

/** @throws {UnreadableMessage} */
export function asRecord(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new UnreadableMessage('not an object');
  return value as Record<string, unknown>;
}

/** @throws {UnreadableMessage} */
export function optionalText(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new UnreadableMessage('not a text');
  return value;
}

/** @throws {UnreadableMessage} */
export function textOf(event: Record<string, unknown>, name: string): string {
  const value = event[name];
  if (typeof value !== 'string') throw new UnreadableMessage(`no ${name}`);
  return value;
}

function parsed(text: string): unknown {
  const value = asJson(text);
  if (holdsUnstorable(value)) throw new UnreadableMessage('holds what no store keeps');
  return value;
}

function asJson(text: string): unknown {
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
