import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { describe, it } from 'node:test';
import type { Client } from 'pg';
import { postgresListener } from './listen.js';

/** Connections as the driver makes them; those named `down` cannot be made. */
function server(down: readonly number[] = []) {
  const made: (EventEmitter & { statements: string[]; ended: boolean })[] = [];
  const makeClient = () => {
    const number = made.length;
    const client = Object.assign(new EventEmitter(), {
      statements: [] as string[],
      ended: false,
      escapeIdentifier: (name: string) => `"${name}"`,
      async connect() {
        if (down.includes(number)) throw new Error('the server is down');
      },
      query: async (text: string) => void client.statements.push(text),
      end: async () => void (client.ended = true),
    });
    made.push(client);
    return client as unknown as Client;
  };
  return { made, makeClient };
}

describe('a listener on PostgreSQL', () => {
  const heardOn = async (listener: ReturnType<typeof postgresListener>, channel: string) => {
    const heard: string[] = [];
    let missed = () => {};
    const again = new Promise<void>((resolve) => (missed = resolve));
    await listener.listen(channel, { heard: (payload) => void heard.push(payload), missed: () => missed() });
    return { heard, again };
  };

  it('hears all its channels over one connection', async () => {
    const { made, makeClient } = server();
    const listener = postgresListener(makeClient);

    const [one, other] = [await heardOn(listener, 'one'), await heardOn(listener, 'other')];
    made[0]?.emit('notification', { channel: 'other', payload: 'news' });

    assert.deepEqual([made.length, [...new Set(made[0]?.statements)]], [1, ['listen "one"', 'listen "other"']]);
    assert.deepEqual([one.heard, other.heard], [[], ['news']]);
    await listener.close();
    assert.ok(made[0]?.ended);
  });

  it('comes back when the line breaks, tries as often as it takes, and says that something may be missing', async () => {
    const { made, makeClient } = server([1]);
    const listener = postgresListener(makeClient, { firstRetryMs: 0 });
    const { heard, again } = await heardOn(listener, 'one');

    made[0]?.emit('error', new Error('reset'));
    made[0]?.emit('end');
    await again;
    made[2]?.emit('notification', { channel: 'one', payload: 'after' });

    assert.deepEqual([made.length, made[0]?.ended, made[2]?.statements, heard], [3, true, ['listen "one"'], ['after']]);
    await listener.close();
  });

  it('stays closed', async () => {
    const { made, makeClient } = server();
    const listener = postgresListener(makeClient, { firstRetryMs: 0 });
    await heardOn(listener, 'one');

    await listener.close();
    made[0]?.emit('end');
    await new Promise((later) => setImmediate(later));

    assert.equal(made.length, 1);
  });
});
