import type { Client } from 'pg';

export interface Listener {
  /** Something was committed that notifies this channel; `payload` is what the database said. */
  heard: (payload: string) => void;
  /** The line was broken for so long: what was said meanwhile is lost, so look for yourself. */
  missed?: (brokenMs: number) => void;
}

/** Hears a channel of the database until the function it gives back is called. What is not committed is never heard. */
export type Listen = (channel: string, listener: Listener) => Promise<() => void>;

/** Who listens to which channel. */
export function hub() {
  const listeners = new Map<string, Set<Listener>>();
  return {
    channels: () => [...listeners.keys()],
    /** @returns whether this is the first to listen there */
    add(channel: string, listener: Listener) {
      const others = listeners.get(channel);
      if (others) others.add(listener);
      else listeners.set(channel, new Set([listener]));
      return !others;
    },
    remove: (channel: string, listener: Listener) => void listeners.get(channel)?.delete(listener),
    tell: (channel: string, payload: string) => listeners.get(channel)?.forEach(({ heard }) => heard(payload)),
    missed: (brokenMs: number) => [...listeners.values()].flatMap((several) => [...several]).forEach((listener) => listener.missed?.(brokenMs)),
  };
}

const LAST_RETRY_MS = 10_000;

/** One connection of its own, made when first needed and made again when it breaks. */
export function postgresListener(makeClient: () => Client, { firstRetryMs = 250 } = {}) {
  const channels = hub();
  let client: Client | undefined;
  let started: Promise<void> | undefined;
  let retry: NodeJS.Timeout | undefined;
  let closed = false;

  const connect = async () => {
    const made = makeClient();
    made.on('notification', ({ channel, payload = '' }) => channels.tell(channel, payload));
    // A broken line shows as an error, an end, or both.
    made.on('error', () => lost(made));
    made.on('end', () => lost(made));
    await made.connect();
    for (const channel of channels.channels()) await listenTo(made, channel);
    if (closed) await made.end();
    else client = made;
  };

  const lost = (broken: Client) => {
    if (broken !== client) return;
    client = undefined;
    broken.end().catch(() => undefined); // it is broken already
    if (!closed) connectAgain(firstRetryMs, performance.now());
  };

  const connectAgain = (afterMs: number, brokenAt: number) => {
    const tryIt = () =>
      connect().then(
        () => channels.missed(performance.now() - brokenAt),
        () => closed || connectAgain(Math.min(afterMs * 2, LAST_RETRY_MS), brokenAt),
      );
    retry = setTimeout(() => void tryIt(), afterMs);
  };

  return {
    listen: (async (channel, listener) => {
      const isFirst = channels.add(channel, listener);
      await (started ??= connect());
      // Also when the connection has seen to it by itself: to listen twice is to listen once.
      if (isFirst && client) await listenTo(client, channel);
      return () => channels.remove(channel, listener);
    }) satisfies Listen,

    async close() {
      closed = true;
      clearTimeout(retry);
      await client?.end();
    },
  };
}

const listenTo = (client: Client, channel: string) => client.query(`listen ${client.escapeIdentifier(channel)}`);
