import type { Clock } from '../clock.js';
import type { Sessions, WatchedSession } from '../session/resident.js';
import type { Listen } from '../store/listen.js';
import type { BellEvent, BellStore } from './bell.store.js';
import { changedFrame, endFrame, placeOf, unreadFrame } from './frames.js';
import { type Line, openStreams, type OpenStream, type StreamSettings } from './open-streams.js';

interface Needs {
  store: BellStore;
  listen: Listen;
  sessions: Pick<Sessions, 'liveUntil'>;
  settings: StreamSettings;
  clock: Clock;
  onError: (error: unknown) => void;
}

/** As many changes a stream begins with at most; who was away longer loads the list. */
const MOST_CHANGES = 100;
/** Residents whose changes are read in one go. */
const MOST_RESIDENTS = 100;
/** What was committed a little later than it was written must not be missed. */
const OVERLAP_MS = 30_000;

/**
 * Rings every open stream of a resident when one of their events changes, whoever changed it. What has changed is read
 * once for all streams of a resident, one read at a time, so that a flood of changes leaves room for everyone else.
 */
export function bell({ store, listen, sessions, settings, clock, onError }: Needs) {
  const streams = openStreams(settings);
  /** Which events of whom have changed and are not told of yet. */
  const rung = new Map<string, Set<string>>();
  let reading = false;
  let second = 0;
  let timer: NodeJS.Timeout | undefined;
  let stops: (() => void)[] = [];

  const ring = (payload: string) => {
    const [tokenId = '', eventId] = payload.split(' ');
    if (!streams.has(tokenId)) return;
    const events = rung.get(tokenId) ?? new Set();
    // Of very many at once the number is told, and the list shows them.
    if (eventId && events.size < MOST_CHANGES) events.add(eventId);
    rung.set(tokenId, events);
    void tell();
  };

  const tell = async () => {
    if (reading) return;
    reading = true;
    let told = new Map<string, Set<string>>();
    try {
      while (rung.size > 0) {
        told = new Map([...rung].slice(0, MOST_RESIDENTS));
        for (const tokenId of told.keys()) rung.delete(tokenId);
        await tellOf(told);
      }
    } catch (error) {
      onError(error);
      // Tried again with the next change, or at the next second.
      for (const [tokenId, events] of told) rung.set(tokenId, new Set([...events, ...(rung.get(tokenId) ?? [])]));
    } finally {
      reading = false;
    }
  };

  const tellOf = async (residents: ReadonlyMap<string, ReadonlySet<string>>) => {
    const eventIds = [...residents.values()].flatMap((events) => [...events]);
    const changes = eventIds.length > 0 ? await store.eventsById(eventIds) : [];
    const unread = await store.unread([...residents.keys()]);
    const frames = byResident(changes);
    for (const tokenId of residents.keys()) streams.send(tokenId, `${frames.get(tokenId) ?? ''}${unreadFrame(unread.get(tokenId) ?? 0)}`);
  };

  /**
   * What was said while the line to the database was broken is found again from a little before it broke. The number is
   * told to everyone: a bell that was opened elsewhere has left no change to find.
   */
  const catchUp = async (brokenMs: number) => {
    const since = new Date((await store.now()).getTime() - brokenMs - OVERLAP_MS);
    for (const tokenId of new Set([...streams.all].map((stream) => stream.tokenId))) {
      ring(tokenId);
      for (const { event_id } of await store.changedSince(tokenId, since, MOST_CHANGES)) ring(`${tokenId} ${event_id}`);
    }
    await endDead([...streams.all]);
  };

  const endAll = (ended: readonly OpenStream[]) => {
    const now = clock();
    for (const stream of ended) streams.end(stream, endFrame(now < stream.liveUntil ? 'signed-out' : 'expired'));
  };

  /** The store is asked only for sessions that would be over by now had the resident done nothing. */
  const endDead = async (doubtful: readonly OpenStream[]) => {
    if (doubtful.length === 0) return;
    const alive = await sessions.liveUntil([...new Set(doubtful.map(({ sessionKey }) => sessionKey))]);
    for (const stream of doubtful) stream.liveUntil = alive.get(stream.sessionKey) ?? stream.liveUntil;
    endAll(doubtful.filter(({ sessionKey }) => !alive.has(sessionKey)));
  };

  const begin = async (stream: OpenStream, lastId: string | undefined) => {
    const { tokenId } = stream;
    try {
      const now = await store.now();
      const place = placeOf(lastId, now);
      const changes = place ? await store.changedSince(tokenId, new Date(place.getTime() - OVERLAP_MS), MOST_CHANGES) : [];
      const unread = await store.unread([tokenId]);
      await endDead([stream]); // it may have ended before anyone listened for its end
      streams.begin(stream, `${changes.map(changedFrame).join('')}${unreadFrame(unread.get(tokenId) ?? 0, now)}`);
    } catch (error) {
      onError(error);
      streams.remove(stream);
      stream.line.destroy();
    }
  };

  return {
    isFull: streams.isFull,
    count: () => streams.all.size,

    /**
     * Opens a stream: what changed since `lastId`, the number unread, then whatever comes.
     * @returns what to call when its reader has gone
     */
    open({ resident: { tokenId }, key, liveUntil }: WatchedSession, line: Line, lastId?: string) {
      const stream = streams.add({ tokenId, sessionKey: key, liveUntil, line });
      void begin(stream, lastId);
      return () => streams.remove(stream);
    },

    /** Once a second: heartbeats, sessions that have run out, and what could not be told before. */
    async tick() {
      streams.beat(second++);
      const now = clock();
      await endDead([...streams.all].filter((stream) => stream.liveUntil <= now)).catch(onError);
      if (rung.size > 0) await tell();
    },

    async start() {
      const forget = await listen('session_end', { heard: (key) => endAll([...streams.all].filter(({ sessionKey }) => sessionKey === key)) });
      const stop = await listen('resident_bell', { heard: ring, missed: (brokenMs) => void catchUp(brokenMs).catch(onError) });
      stops = [forget, stop];
      timer = setInterval(() => void this.tick(), 1000).unref();
    },

    /** Closes every stream; their clients come back to whoever serves them next. */
    stop() {
      clearInterval(timer);
      for (const stop of stops) stop();
      for (const stream of streams.all) streams.end(stream, '');
    },
  };
}

export type Bell = ReturnType<typeof bell>;

function byResident(changes: readonly BellEvent[]) {
  const frames = new Map<string, string>();
  for (const change of changes) frames.set(change.token_id, `${frames.get(change.token_id) ?? ''}${changedFrame(change)}`);
  return frames;
}
