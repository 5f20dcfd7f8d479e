import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HEARTBEAT_SECONDS, openStreams } from './open-streams.js';

/** A reader who takes nothing once it is stuck. */
function reader() {
  const line = {
    writableLength: 0,
    stuck: false,
    got: [] as string[],
    state: 'open',
    write(text: string) {
      if (line.stuck) line.writableLength += text.length;
      else line.got.push(text);
    },
    end: (last = '') => void (line.state = `ended ${last}`),
    destroy: () => void (line.state = 'destroyed'),
  };
  return line;
}

describe('the streams of a process', () => {
  const settings = { perResident: 3, inAll: 10, mostWaiting: 100 };
  const session = { tokenId: 'mira', sessionKey: 'key', liveUntil: new Date(0) };
  const opened = () => {
    const streams = openStreams(settings);
    const line = reader();
    const stream = streams.add({ ...session, line });
    return { streams, line, stream };
  };

  it('hold what comes while a stream is being opened until it has begun', () => {
    const { streams, line, stream } = opened();

    streams.send('mira', 'second');
    streams.begin(stream, 'first ');
    streams.send('mira', 'third');

    assert.deepEqual(line.got, ['first second', 'third']);
  });

  it('drop a reader who has stopped reading, and nobody else', () => {
    const { streams, line, stream } = opened();
    const other = reader();
    streams.begin(streams.add({ ...session, line: other }), '');
    streams.begin(stream, '');
    line.stuck = true;

    for (let n = 0; n < 11; n++) streams.send('mira', '0123456789');

    assert.deepEqual([line.state, other.state, streams.all.size], ['destroyed', 'open', 1]);
  });

  it('forget a resident with the last stream', () => {
    const { streams, stream } = opened();

    streams.remove(stream);

    assert.deepEqual([streams.has('mira'), streams.all.size], [false, 0]);
  });

  it('end once', () => {
    const { streams, line, stream } = opened();

    streams.end(stream, 'first');
    streams.end(stream, 'second');

    assert.equal(line.state, 'ended first');
  });

  it('beat once each in a round, not all in the same second', () => {
    const { streams, line, stream } = opened();
    const others = [reader(), reader()];
    for (const other of others) streams.begin(streams.add({ ...session, line: other }), '');
    streams.begin(stream, '');

    for (let second = 0; second < HEARTBEAT_SECONDS; second++) {
      streams.beat(second);
      if (second === 0)
        assert.deepEqual(
          [line, ...others].map(({ got }) => got.filter(Boolean).length),
          [1, 0, 0],
        );
    }

    assert.deepEqual(
      [line, ...others].map(({ got }) => got.filter(Boolean)),
      [[':\n\n'], [':\n\n'], [':\n\n']],
    );
  });
});
