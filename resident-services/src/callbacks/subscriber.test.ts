import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hubSubscriber } from './subscriber.js';

/** A hub that takes what it is asked, and a time that passes when a test says so. */
function setUp({ down = (): boolean => false } = {}) {
  const asked: string[] = [];
  const waits: number[] = [];
  const errors: string[] = [];
  let next = () => {};
  const subscriber = hubSubscriber({
    websub: {
      register: async () => {},
      unregister: async () => {},
      unsubscribe: async () => {},
      publish: async () => {},
      async subscribe({ topic }) {
        if (down()) throw new Error('down');
        asked.push(topic);
      },
    },
    subscriptions: ['CARDS', 'LOCKS'].map((topic) => ({ topic, callback: () => 'http://portal.example/callback', secret: 'secret' })),
    leaseSeconds: 3_600,
    onError: (error) => errors.push((error as Error).message),
    after(ms, then) {
      waits.push(ms / 1000);
      next = then;
      return () => (next = () => {});
    },
  });
  /** What waits comes, and what that asks is answered. */
  const goOn = async () => {
    next();
    await new Promise(setImmediate);
  };
  return { subscriber, asked, waits, errors, goOn };
}

describe('the subscriber of a hub', () => {
  it('renews at half of the lease what the hub asked back (§23.3)', async () => {
    const { subscriber, asked, waits, errors, goOn } = setUp();

    await subscriber.start();
    for (const topic of ['CARDS', 'LOCKS']) subscriber.confirms(topic);
    await goOn();
    await goOn();

    assert.deepEqual([asked, waits, errors], [['CARDS', 'LOCKS', 'CARDS', 'LOCKS'], [10, 1_800, 10], []]);
  });

  it('asks again, after longer and longer waits, for what the hub did not ask back', async () => {
    const { subscriber, asked, waits, errors, goOn } = setUp();

    await subscriber.start();
    subscriber.confirms('CARDS');
    for (let time = 0; time < 6; time++) await goOn();
    subscriber.confirms('LOCKS');
    await goOn();

    assert.deepEqual(asked, ['CARDS', ...Array<string>(7).fill('LOCKS')]);
    assert.deepEqual(waits, [10, 20, 40, 80, 160, 300, 300, 1_800]);
    assert.match(errors[0] ?? '', /not asked whether we meant LOCKS$/);
  });

  it('asks again soon where the hub was not reached', async () => {
    let isDown = true;
    const { subscriber, asked, waits, goOn } = setUp({ down: () => isDown });

    await subscriber.start();
    await goOn();
    isDown = false;
    await goOn();

    assert.deepEqual(
      [asked, waits],
      [
        ['CARDS', 'LOCKS'],
        [2, 4, 40],
      ],
    );
  });

  it('confirms only what it has asked for', async () => {
    const { subscriber } = setUp();
    const before = subscriber.confirms('CARDS');

    await subscriber.start();

    assert.deepEqual([before, subscriber.confirms('CARDS'), subscriber.confirms('OTHER')], [false, true, false]);
  });

  it('rests once it is stopped', async () => {
    const { subscriber, asked, goOn } = setUp();
    await subscriber.start();

    subscriber.stop();
    await goOn();

    assert.deepEqual(asked, ['CARDS', 'LOCKS']);
  });
});
