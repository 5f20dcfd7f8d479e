import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openTestStore } from '../testing/test-store.js';
import { executeSql, type Store } from '../store/store.js';
import { type JobData, type Jobs, openJobs, type Queue } from './jobs.js';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `job-${index}`);

describe('jobs', () => {
  let store: Store;
  before(async () => {
    store = await openTestStore();
  });
  after(() => store.close());

  /** Jobs that are under way until a test ends. */
  const running = async (handle: (jobs: Jobs) => void) => {
    const failed: unknown[] = [];
    const jobs = await openJobs({ db: store.db, alone: true, graceMs: 0, onError: (error) => void failed.push(error) });
    handle(jobs);
    return { jobs, failed };
  };

  /** Ends when `count` jobs were done. */
  const counter = (count: number) => {
    const done: string[] = [];
    let all = () => {};
    const allDone = new Promise<void>((resolve) => (all = resolve));
    return {
      done,
      allDone,
      did(name: string) {
        done.push(name);
        if (done.length === count) all();
      },
    };
  };

  const sends: { [Q in Queue]?: (id: string) => JobData[Q] } = {
    credential: (requestId) => ({ requestId }),
    'reconcile-event': (eventId) => ({ eventId }),
    'credential-status': (eventId) => ({ eventId, asked: 0 }),
    'event-message': (eventId) => ({ eventId, kind: 'success' }),
    'hub-delivery': (deliveryId) => ({ deliveryId }),
    'auth-type-ack': (requestId) => ({ requestId, authTypes: [] }) as never,
    audit: (id) => ({ entry: { id } }),
  };

  for (const [queue, dataOf] of Object.entries(sends) as [Queue, (id: string) => never][]) {
    it(`of ${queue} that come at once are done one after another, without a pause`, { timeout: 4000 }, async (test) => {
      const { done, allDone, did } = counter(30);
      const { jobs, failed } = await running((made) => made.handle(queue, async (data) => did(JSON.stringify(data))));
      test.after(() => jobs.stop());
      await jobs.start();

      for (const id of ids(30)) await jobs.send(store.db, queue, dataOf(id));
      jobs.wake(queue);
      await allDone;

      assert.deepEqual([new Set(done).size, done.length, failed], [30, 30, []]);
    });
  }

  it('are done though one hangs', { timeout: 4000 }, async (test) => {
    const { allDone, did } = counter(12);
    let letGo = () => {};
    const hanging = new Promise<void>((resolve) => (letGo = resolve));
    const { jobs } = await running((made) => made.handle('hub-delivery', async ({ deliveryId }) => (deliveryId === 'hangs' ? hanging : did(deliveryId))));
    test.after(() => jobs.stop());
    await jobs.start();

    await jobs.send(store.db, 'hub-delivery', { deliveryId: 'hangs' });
    for (const deliveryId of ids(12)) await jobs.send(store.db, 'hub-delivery', { deliveryId });
    jobs.wake('hub-delivery');
    await allDone;
    letGo();
  });

  it('are never more at once than their queue allows', { timeout: 4000 }, async (test) => {
    let now = 0;
    let most = 0;
    const { allDone, did } = counter(20);
    const { jobs } = await running((made) =>
      made.handle('credential', async ({ requestId }) => {
        most = Math.max(most, ++now);
        await new Promise((later) => setImmediate(later));
        now--;
        did(requestId);
      }),
    );
    test.after(() => jobs.stop());

    for (const requestId of ids(20)) await jobs.send(store.db, 'credential', { requestId });
    await jobs.start();
    await allDone;

    assert.equal(most, 2);
  });

  it('that failed wait for another try, and hold up no other', { timeout: 4000 }, async (test) => {
    const { allDone, did } = counter(5);
    const { jobs, failed } = await running((made) =>
      made.handle('auth-type-ack', async ({ requestId }) => {
        if (requestId === 'fails') throw new Error('on purpose');
        did(requestId);
      }),
    );
    test.after(() => jobs.stop());
    await jobs.start();

    for (const requestId of ['fails', ...ids(5)]) await jobs.send(store.db, 'auth-type-ack', { requestId, authTypes: [] } as never);
    jobs.wake('auth-type-ack');
    await allDone;

    const { rows } = await executeSql(store.db, `select state from pgboss.job where data->>'requestId' = 'fails'`);
    assert.deepEqual([rows, failed.length], [[{ state: 'retry' }], 1]);
  });

  it('under way when the server ends are handed back at once', async () => {
    let begun = () => {};
    const hasBegun = new Promise<void>((resolve) => (begun = resolve));
    const { jobs } = await running((made) =>
      made.handle('hub-verify', async () => {
        begun();
        await new Promise(() => {});
      }),
    );
    await jobs.start();
    await jobs.send(store.db, 'hub-verify', { subscriptionId: 'hangs' });
    jobs.wake('hub-verify');
    await hasBegun;

    await jobs.stop();

    const { rows } = await executeSql(store.db, `select state from pgboss.job where name = 'hub-verify'`);
    assert.deepEqual(rows, [{ state: 'retry' }]);
  });

  it('of a process that was killed expire within two minutes, in stores of earlier versions too', async () => {
    await executeSql(store.db, `update pgboss.queue set expire_seconds = null`);

    const { jobs } = await running(() => {});
    await jobs.send(store.db, 'audit', { entry: { last: true } });
    await jobs.stop();

    const { rows } = await executeSql(store.db, `select extract(epoch from expire_in)::int as seconds from pgboss.job where data->'entry'->>'last' = 'true'`);
    assert.deepEqual(rows, [{ seconds: 120 }]);
  });
});
