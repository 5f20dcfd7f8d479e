import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { type TestConnectors, testConnectors } from '../../testing/test-connectors.js';
import { finishedOrders } from './finished-orders.js';

describe('what is kept of orders', () => {
  let systems: TestConnectors;
  let forgotten: string[] = [];
  before(async () => void (systems = await testConnectors()));
  after(() => systems.close());
  beforeEach(async () => {
    forgotten = [];
    await systems.db.deleteFrom('credential_request').execute();
    await systems.db.deleteFrom('resident_transaction').execute();
  });

  const add = async (id: string, eventStatus: string, order: { status: string; url?: string; data?: string }) => {
    const at = systems.clock();
    const event = { event_id: id, token_id: 't', request_type_code: 'VID_CARD_DOWNLOAD', status_code: eventStatus };
    await systems.db
      .insertInto('resident_transaction')
      .values({ ...event, request_dtimes: at, response_dtime: at, cr_by: 'test', cr_dtimes: at })
      .execute();
    await systems.db
      .insertInto('credential_request')
      .values({ request_id: `r-${id}`, reference: id, data: 'sealed', url: null, failure: null, cr_dtimes: at, upd_dtimes: at, ...order })
      .execute();
  };
  /** The card of a UIN, whose order goes by its application. */
  const addUinCard = async (aid: string, eventStatus: string) => {
    await add(aid, eventStatus, { status: 'STORED', url: 'sealed' });
    await systems.db
      .updateTable('resident_transaction')
      .set({ event_id: '1', credential_request_id: `${aid}-PDF` })
      .execute();
    await systems.db
      .updateTable('credential_request')
      .set({ request_id: `${aid}-PDF`, reference: `${aid}-PDF` })
      .execute();
  };
  const tidy = async () => {
    const { db, clock } = systems;
    await finishedOrders({ db, clock, cards: { forget: async (reference) => void forgotten.push(reference) } }).tidy();
    const rows = await db.selectFrom('credential_request').select(['reference', 'status', 'url', 'data']).orderBy('reference').execute();
    return rows.map(({ reference, status, url, data }) => [reference, status, url, data]);
  };

  it('is the card, for as long as it can be fetched, and not the order', async () => {
    await add('ready', 'CARD_READY_TO_DOWNLOAD', { status: 'STORED', url: 'sealed' });
    await add('untold', 'NEW', { status: 'STORED', url: 'sealed' });

    assert.deepEqual(await tidy(), [
      ['ready', 'STORED', 'sealed', ''],
      ['untold', 'STORED', 'sealed', ''],
    ]);
    assert.deepEqual(forgotten, []);
  });

  it('is no card that was fetched, or made after its event had failed, and each is let go of once', async () => {
    await add('fetched', 'CARD_DOWNLOADED', { status: 'STORED', url: 'sealed' });
    await add('late', 'FAILED', { status: 'STORED', url: 'sealed' });

    assert.deepEqual(await tidy(), [
      ['fetched', 'STORED', null, ''],
      ['late', 'STORED', null, ''],
    ]);
    await tidy();
    assert.deepEqual(forgotten.sort(), ['fetched', 'late']);
  });

  it('is no card of a UIN either that was fetched', async () => {
    await addUinCard('100', 'CARD_DOWNLOADED');

    assert.deepEqual([await tidy(), forgotten], [[['100-PDF', 'STORED', null, '']], ['100-PDF']]);
  });

  it('is no order that nobody waits for, a day after it was last worked on', async () => {
    await add('idle', 'FAILED', { status: 'ISSUED' });
    await add('awaited', 'NEW', { status: 'ISSUED' });
    assert.deepEqual(
      (await tidy()).map(([, status]) => status),
      ['ISSUED', 'ISSUED'],
    );

    systems.clock.forward({ hours: 25 });

    assert.deepEqual(await tidy(), [
      ['awaited', 'ISSUED', null, 'sealed'],
      ['idle', 'FAILED', null, ''],
    ]);
    assert.deepEqual(forgotten, ['idle']);
  });
});
