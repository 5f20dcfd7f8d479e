import { type Kysely, sql } from 'kysely';
import type { Clock } from '../../clock.js';
import type { Jobs } from '../../jobs/jobs.js';
import type { Random } from '../../random.js';
import type { Database } from '../../store/database.js';
import type { KeyManager } from '../keymanager/keymanager.js';
import type { DeliveryFaults } from './delivery-faults.js';
import { hubRequests } from './hub-requests.js';
import { places } from './places.js';

interface Needs {
  db: Kysely<Database>;
  keymanager: KeyManager;
  jobs: Jobs;
  clock: Clock;
  random: Random;
  fetch: typeof fetch;
  hubUrl: () => string;
  /** What is to go wrong with the next messages, in trials. */
  faults?: DeliveryFaults;
  /** How long a message waits for others to the same subscriber before it stands back. */
  patienceMs?: number;
}

interface Asked {
  mode: 'subscribe' | 'unsubscribe';
  secret: string;
  leaseSeconds: number;
}

interface Sealed {
  deliveryId: string;
  subscription_id: string;
  callback: string;
  topic: string;
  body: string;
  secret: string;
}

const LONGEST_LEASE_SECONDS = 30 * 86_400;
const ATTEMPTS = 6;
/** Half of those there are: a subscriber that hangs leaves the others theirs. */
const PLACES_EACH = 4;
/** When a message that stood back is tried. */
const STAND_BACK_SECONDS = 10;

/** Waits of 3, 6, 12, 24, 48 seconds: a subscriber that is starting again is back by then. */
const waitAfter = (attempts: number) => 3 * 2 ** (attempts - 1);

/**
 * A small WebSub hub in our own store. What it has taken it delivers at least once, through restarts of either side;
 * what nobody takes after some tries is kept aside.
 */
export function embeddedHub({ db, keymanager, jobs, clock, random, fetch, hubUrl, faults, patienceMs = 1000 }: Needs) {
  const subscribers = places({ each: PLACES_EACH, patienceMs });
  const { confirms, deliver } = hubRequests({ fetch, hubUrl });
  const seal = (id: string, text: string) => keymanager.seal('hub', text, `hub.${id}`);
  const open = (id: string, text: string) => keymanager.open('hub', text, `hub.${id}`);

  const ask = async ({ topic, callback, ...asked }: Asked & { topic: string; callback: string }) => {
    await db.transaction().execute(async (trx) => {
      const known = await trx.selectFrom('hub_subscription').select('id').where('topic', '=', topic).where('callback', '=', callback).executeTakeFirst();
      if (!known && asked.mode === 'unsubscribe') return;
      const id = known?.id ?? random.uuid();
      await trx
        .insertInto('hub_subscription')
        .values({ id, topic, callback, secret: null, expiry_dtimes: null, asked: await seal(id, JSON.stringify(asked)) })
        .onConflict((conflict) => conflict.columns(['topic', 'callback']).doUpdateSet((row) => ({ asked: row.ref('excluded.asked') })))
        .execute();
      await jobs.send(trx, 'hub-verify', { subscriptionId: id });
    });
    jobs.wake('hub-verify');
  };

  /** Whoever asks for deliveries must be able to answer at that address. */
  jobs.handle('hub-verify', async ({ subscriptionId: id }) => {
    const row = await db.selectFrom('hub_subscription').selectAll().where('id', '=', id).executeTakeFirst();
    if (!row?.asked) return;
    const { mode, secret, leaseSeconds } = JSON.parse(await open(id, row.asked)) as Asked;
    const meant = await confirms({ callback: row.callback, mode, topic: row.topic, challenge: random.bytes(24).toString('base64url'), leaseSeconds });

    const still = (await db.selectFrom('hub_subscription').select('asked').where('id', '=', id).executeTakeFirst())?.asked === row.asked;
    if (!still) return; // asked again meanwhile: that question has a job of its own
    if (meant && mode === 'unsubscribe') return void (await db.deleteFrom('hub_subscription').where('id', '=', id).execute());
    const granted = { secret: await seal(id, secret), expiry_dtimes: new Date(clock().getTime() + leaseSeconds * 1000) };
    await db
      .updateTable('hub_subscription')
      .set({ asked: null, ...(meant && granted) })
      .where('id', '=', id)
      .execute();
  });

  const tell = async ({ deliveryId, subscription_id, callback, topic, ...sealed }: Sealed) => {
    const [body, secret] = [Buffer.from(await open(deliveryId, sealed.body), 'base64'), await open(subscription_id, sealed.secret)];
    return deliver({ callback, topic, secret, body });
  };

  jobs.handle('hub-delivery', async ({ deliveryId }) => {
    const row = await db
      .selectFrom('hub_delivery')
      .innerJoin('hub_subscription', 'hub_subscription.id', 'hub_delivery.subscription_id')
      .select(['hub_delivery.body', 'hub_delivery.attempts', 'hub_delivery.status', 'hub_delivery.subscription_id', 'topic', 'callback', 'secret'])
      .where('hub_delivery.id', '=', deliveryId)
      .executeTakeFirst();
    if (row?.status !== 'waiting' || !row.secret) return;

    const leave = await subscribers.take(row.subscription_id);
    if (!leave) return jobs.send(db, 'hub-delivery', { deliveryId }, { afterSeconds: STAND_BACK_SECONDS });
    const outcome = await tell({ ...row, deliveryId, secret: row.secret }).finally(leave);
    if (outcome === 'gone') return void (await db.deleteFrom('hub_subscription').where('id', '=', row.subscription_id).execute());
    if (outcome === 'taken') return void (await db.deleteFrom('hub_delivery').where('id', '=', deliveryId).execute());

    const attempts = row.attempts + 1;
    const status = attempts >= ATTEMPTS ? 'dead' : 'waiting';
    await db.transaction().execute(async (trx) => {
      await trx
        .updateTable('hub_delivery')
        .set({ attempts, status, reason: outcome.refused.slice(0, 256), upd_dtimes: clock() })
        .where('id', '=', deliveryId)
        .execute();
      if (status === 'waiting') await jobs.send(trx, 'hub-delivery', { deliveryId }, { afterSeconds: waitAfter(attempts) });
    });
  });

  /** One delivery to a subscriber, as long as nothing is to go wrong. */
  const copiesOf = (subscription_id: string) => {
    const { copies, afterSeconds } = faults?.next() ?? { copies: 1 };
    return Array.from({ length: copies }, () => ({ subscription_id, afterSeconds }));
  };

  return {
    register: async (topic: string) =>
      void (await db
        .insertInto('hub_topic')
        .values({ topic, cr_dtimes: clock() })
        .onConflict((conflict) => conflict.doNothing())
        .execute()),

    /** Nothing is published under it any more, so nobody waits for it. */
    async unregister(topic: string) {
      await db.deleteFrom('hub_topic').where('topic', '=', topic).execute();
      await db.deleteFrom('hub_subscription').where('topic', '=', topic).execute();
    },

    subscribe: ({ topic, callback, secret, leaseSeconds }: { topic: string; callback: string; secret: string; leaseSeconds: number }) =>
      ask({ topic, callback, mode: 'subscribe', secret, leaseSeconds: Math.min(Math.max(leaseSeconds, 60), LONGEST_LEASE_SECONDS) }),

    /** A subscriber that has come back at another port keeps its subscription, with what waits to be delivered. */
    moveTo: (topic: string, callback: string) =>
      db.transaction().execute(async (trx) => {
        const subscriptions = await trx.selectFrom('hub_subscription').select(['id', 'callback', 'secret']).where('topic', '=', topic).execute();
        const same = subscriptions.filter((each) => withoutPort(each.callback) === withoutPort(callback));
        const kept = same.find(({ secret }) => secret !== null);
        if (!kept) return;
        const others = same.flatMap(({ id }) => (id === kept.id ? [] : [id]));
        if (others.length > 0) {
          await trx.updateTable('hub_delivery').set({ subscription_id: kept.id }).where('subscription_id', 'in', others).execute();
          await trx.deleteFrom('hub_subscription').where('id', 'in', others).execute();
        }
        await trx.updateTable('hub_subscription').set({ callback }).where('id', '=', kept.id).execute();
      }),

    /** As if each subscriber had renewed in time while so much of it passed, for the sandbox. */
    prolong: async (seconds: number) =>
      void (await db
        .updateTable('hub_subscription')
        .set({ expiry_dtimes: sql<Date>`expiry_dtimes + make_interval(secs => ${seconds})` })
        .execute()),

    unsubscribe: (topic: string, callback: string) => ask({ topic, callback, mode: 'unsubscribe', secret: '', leaseSeconds: 0 }),

    /** Taken when this resolves: each subscriber of now will get these bytes. */
    async publish(topic: string, body: Buffer) {
      await db.transaction().execute(async (trx) => {
        const at = clock();
        const subscribers = await trx
          .selectFrom('hub_subscription')
          .select('id')
          .where('topic', '=', topic)
          .where('secret', 'is not', null)
          .where('expiry_dtimes', '>', at)
          .execute();
        for (const { subscription_id, afterSeconds } of subscribers.flatMap(({ id }) => copiesOf(id))) {
          const id = random.uuid();
          const row = { id, subscription_id, status: 'waiting' as const, attempts: 0, reason: null, cr_dtimes: at, upd_dtimes: at };
          await trx
            .insertInto('hub_delivery')
            .values({ ...row, body: await seal(id, body.toString('base64')) })
            .execute();
          await jobs.send(trx, 'hub-delivery', { deliveryId: id }, { afterSeconds });
        }
      });
      jobs.wake('hub-delivery');
    },
  };
}

function withoutPort(callback: string) {
  const url = new URL(callback);
  url.port = '';
  return url.href;
}

export type EmbeddedHub = ReturnType<typeof embeddedHub>;
