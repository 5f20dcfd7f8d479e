import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Jobs, openJobs } from '../../jobs/jobs.js';
import { type TestConnectors, testConnectors } from '../../testing/test-connectors.js';
import { type EmbeddedHub, embeddedHub } from './hub.js';
import { places } from './places.js';

describe('places', () => {
  it('are handed on to whoever waits, and kept by name', async () => {
    const { take } = places({ each: 1, patienceMs: 60_000 });
    const [leave, other] = [await take('one'), await take('other')];
    const waiting = [take('one'), take('one')];

    leave?.();
    (await waiting[0])?.();

    assert.ok(other && (await waiting[1]));
  });

  it('are not waited for longer than patience lasts', async () => {
    const { take } = places({ each: 1, patienceMs: 1 });
    const leave = await take('one');

    const late = await take('one');
    const next = await take('one');
    leave?.();

    assert.deepEqual([late, next], [undefined, undefined]);
    assert.ok(await take('one'));
  });
});

describe('a subscriber that hangs', () => {
  let systems: TestConnectors;
  let jobs: Jobs;
  let hub: EmbeddedHub;
  let heard = () => {};
  const hanging = new Set<() => void>();
  const fetch = async (input: string | URL, { method = 'GET' } = {}) => {
    const url = new URL(input);
    if (method === 'GET') return new Response(url.searchParams.get('hub.challenge'));
    if (url.hostname === 'quick.example') heard();
    else await new Promise<void>((resolve) => hanging.add(resolve));
    return new Response();
  };
  before(async () => {
    systems = await testConnectors();
    jobs = await openJobs({ db: systems.db });
    hub = embeddedHub({ ...systems, jobs, fetch: fetch as typeof globalThis.fetch, hubUrl: () => 'http://hub.example', patienceMs: 1 });
    for (const name of ['slow', 'quick']) await hub.subscribe({ topic: name, callback: `http://${name}.example/`, secret: 's', leaseSeconds: 3600 });
    await jobs.runAll();
  });
  after(async () => {
    hanging.forEach((answer) => answer());
    await jobs.stop();
    await systems.close();
  });

  it('keeps no message from another', { timeout: 20_000 }, async () => {
    for (let message = 0; message < 20; message++) await hub.publish('slow', Buffer.from('{}'));
    await jobs.start();
    const told = new Promise<void>((resolve) => (heard = resolve));

    await hub.publish('quick', Buffer.from('{}'));
    await told;

    assert.ok(hanging.size > 0 && hanging.size <= 4, `${hanging.size} wait`);
  });
});
