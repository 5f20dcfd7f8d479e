import { heartbeat, laterFrame } from './frames.js';

/** What a stream is written to: the answer of Node's HTTP server. */
export interface Line {
  readonly writableLength: number;
  write(text: string): unknown;
  end(text?: string): unknown;
  destroy(): unknown;
}

export interface OpenStream {
  readonly tokenId: string;
  readonly sessionKey: string;
  readonly line: Line;
  /** When its session ends if the resident does nothing more. */
  liveUntil: Date;
  /** What came while the stream was being opened; it follows what it begins with. */
  held?: string[];
  /** The second in which its heartbeat is written. */
  readonly beat: number;
}

export interface StreamSettings {
  /** With one more, the oldest of a resident is closed. */
  perResident: number;
  inAll: number;
  /** Bytes that may wait for a slow reader. */
  mostWaiting: number;
}

export const HEARTBEAT_SECONDS = 25;
/** Whose stream was closed for another one comes back, so the two must not chase each other. */
const COME_BACK_SECONDS = 60;

/** The streams of this process, found by resident. */
export function openStreams({ perResident, inAll, mostWaiting }: StreamSettings) {
  const all = new Set<OpenStream>();
  const byResident = new Map<string, Set<OpenStream>>();
  let opened = 0;

  const remove = (stream: OpenStream) => {
    all.delete(stream);
    const others = byResident.get(stream.tokenId);
    others?.delete(stream);
    if (others?.size === 0) byResident.delete(stream.tokenId);
  };

  const write = (stream: OpenStream, text: string) => {
    if (stream.line.writableLength + text.length <= mostWaiting) return void stream.line.write(text);
    // It has stopped reading: it finds what it missed when it comes back.
    remove(stream);
    stream.line.destroy();
  };

  const end = (stream: OpenStream, last: string) => {
    if (!all.has(stream)) return;
    remove(stream);
    stream.line.end(last);
  };

  return {
    all: all as ReadonlySet<OpenStream>,
    has: (tokenId: string) => byResident.has(tokenId),
    isFull: () => all.size >= inAll,
    remove,
    end,

    /** What is sent to it is held until `begin`. */
    add({ tokenId, ...session }: Pick<OpenStream, 'tokenId' | 'sessionKey' | 'liveUntil' | 'line'>): OpenStream {
      const stream: OpenStream = { tokenId, ...session, held: [], beat: opened++ % HEARTBEAT_SECONDS };
      const others = byResident.get(tokenId) ?? new Set<OpenStream>();
      const [oldest] = others;
      if (oldest && others.size >= perResident) end(oldest, laterFrame(COME_BACK_SECONDS));
      byResident.set(tokenId, others.add(stream));
      all.add(stream);
      return stream;
    },

    begin(stream: OpenStream, first: string) {
      const held = stream.held ?? [];
      stream.held = undefined;
      if (all.has(stream)) write(stream, [first, ...held].join(''));
    },

    send(tokenId: string, text: string) {
      for (const stream of byResident.get(tokenId) ?? []) {
        if (stream.held) stream.held.push(text);
        else write(stream, text);
      }
    },

    /** Every second, for those whose turn it is: all at once would stall the process. */
    beat(second: number) {
      for (const stream of all) if (stream.beat === second % HEARTBEAT_SECONDS && !stream.held) write(stream, heartbeat);
    },
  };
}
