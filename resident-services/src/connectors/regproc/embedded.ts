import { type Kysely, sql } from 'kysely';
import type { Clock } from '../../clock.js';
import type { Database } from '../../store/database.js';
import type { Executor } from '../../store/store.js';
import { ConnectorError } from '../connector-error.js';
import type { EmbeddedIdentityRepository } from '../identity/embedded.js';
import type { UinCardRequests } from '../credential/credential.js';
import type { KeyManager } from '../keymanager/keymanager.js';
import { DRAFTED_AT, nextStep, packetRoad, PUBLISHED_AT } from './packet-road.js';
import { type ApplicationStep, cardRequestOf, type Packet, type RegistrationProcessor } from './regproc.js';

interface Needs {
  db: Kysely<Database>;
  keymanager: KeyManager;
  identity: EmbeddedIdentityRepository;
  clock: Clock;
  /** Tells that a packet of a resident has come to its end: `PROCESSED`, `REJECTED` or `FAILED`. */
  announce: (aid: string, resultCode: string) => Promise<void>;
  cards: UinCardRequests;
}

export interface EmbeddedRegistrationProcessor extends RegistrationProcessor {
  /** Takes in an application with what has become of it, oldest step first. */
  add(application: { aid: string; uin?: string; steps: readonly ApplicationStep[] }): Promise<void>;
  /** Takes in the packet of somebody who has no UIN yet; they get this one on the way. */
  enrol(packet: { aid: string; uin: string; attributes: Packet['fields'] }): Promise<void>;
  /**
   * Leads a packet one step on, or ends it there.
   * @returns the step it has come to; undefined when it has come to its end before
   */
  advance(aid: string, ends?: 'REJECTED' | 'FAILED'): Promise<string | undefined>;
}

/** Centre and machine of packets that residents send in themselves. */
const HERE = '1000110080';

/** Registration processor in our own store: applications are found by a blind index and sealed. */
export function embeddedRegistrationProcessor({ db, keymanager, identity, clock, announce, cards }: Needs): EmbeddedRegistrationProcessor {
  const index = (aid: string) => keymanager.index('aid', aid);
  const uinIndex = (uin: string) => keymanager.index('uin', uin);
  const seal = (column: 'rid' | 'uin' | 'packet', ridIndex: string, text: string) => keymanager.seal('application', text, `application.${column}.${ridIndex}`);
  const open = (column: 'rid' | 'uin' | 'packet', ridIndex: string, text: string) => keymanager.open('application', text, `application.${column}.${ridIndex}`);

  const packetOf = async (aid: string) => {
    const row = await db.selectFrom('application_packet').selectAll().where('rid_index', '=', index(aid)).executeTakeFirst();
    return row && (JSON.parse(await open('packet', row.rid_index, row.data)) as Packet);
  };

  const addStep = (trx: Executor, aid: string, step: number, type: string, status: string) =>
    trx
      .insertInto('application_step')
      .values({ rid_index: index(aid), step, type_code: type, status_code: status, at: clock() })
      .execute();

  const receive = async (packet: Packet) => {
    const rid_index = index(packet.aid);
    const at = clock();
    const [rid, data] = [await seal('rid', rid_index, packet.aid), await seal('packet', rid_index, JSON.stringify(packet))];
    await db.transaction().execute(async (trx) => {
      const row = { rid_index, rid, uin_index: null, uin: null, cr_dtimes: at };
      const isNew = await trx
        .insertInto('application')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .returning('rid_index')
        .executeTakeFirst();
      if (!isNew) return;
      await trx.insertInto('application_packet').values({ rid_index, process: packet.process, data, cr_dtimes: at }).execute();
      await trx.insertInto('application_step').values({ rid_index, step: 1, type_code: packetRoad[0], status_code: 'RECEIVED', at }).execute();
    });
  };

  const giveUin = async ({ aid, uin, fields }: Packet) => {
    const rid_index = index(aid);
    await identity.add({ uin, status: 'ACTIVATED', attributes: { ...fields } });
    const given = { uin_index: uinIndex(uin), uin: await seal('uin', rid_index, uin) };
    await db.updateTable('application').set(given).where('rid_index', '=', rid_index).execute();
  };

  /** What reaching a step means for the identity: done before the step is written, and not twice when that fails. */
  const carryOut = async (packet: Packet, type: string, write: (trx: Executor) => Promise<unknown>) => {
    const { aid, uin, process, fields } = packet;
    if (process === 'NEW' && type === DRAFTED_AT) await giveUin(packet);
    if (process === 'RES_UPDATE' && type === DRAFTED_AT) await identity.putDraft(aid, { uin, attributes: { ...fields } });
    if (process === 'RES_UPDATE' && type === PUBLISHED_AT) await identity.publishDraft(aid, write);
    else await write(db);
  };

  /** Nobody at the portal waits for news of somebody who has no UIN. */
  const tell = async ({ aid, process }: Packet, resultCode: string) => {
    if (process !== 'NEW') await announce(aid, resultCode);
  };

  /** The card is ordered when it was told that the change holds: news of it comes later than that. */
  const finish = async (packet: Packet) => {
    await tell(packet, 'PROCESSED');
    if (packet.process === 'RES_UPDATE') await cards.requestUinCard({ reference: cardRequestOf(packet.aid), uin: packet.uin });
  };

  return {
    async steps(aid) {
      const rows = await db.selectFrom('application_step').selectAll().where('rid_index', '=', index(aid)).orderBy('step', 'desc').execute();
      return rows.map(({ type_code, status_code, at }) => ({ type: type_code, status: status_code, at }));
    },

    async uinOf(aid) {
      const row = await db.selectFrom('application').select(['rid_index', 'uin']).where('rid_index', '=', index(aid)).executeTakeFirst();
      return row?.uin ? open('uin', row.rid_index, row.uin) : undefined;
    },

    async aidOf(uin) {
      const newest = db.selectFrom('application').select(['rid_index', 'rid']).where('uin_index', '=', uinIndex(uin)).orderBy('cr_dtimes', 'desc');
      const row = await newest.limit(1).executeTakeFirst();
      return row && open('rid', row.rid_index, row.rid);
    },

    async nextAid() {
      const { rows } = await sql<{ number: string }>`select nextval('application_number') as number`.execute(db);
      const number = String(((Number(rows[0]?.number) - 1) % 99_999) + 1).padStart(5, '0');
      return HERE + number + clock().toISOString().replaceAll(/\D/g, '').slice(0, 14);
    },

    async take(packet) {
      if ((await identity.byUin(packet.uin))?.status !== 'ACTIVATED') throw new ConnectorError('RPR-PKR-004', 'nobody active has this UIN');
      await receive(packet);
    },

    enrol: ({ aid, uin, attributes }) => receive({ aid, uin, process: 'NEW', fields: attributes, documents: [] }),

    async add({ aid, uin, steps }) {
      const rid_index = index(aid);
      const row = {
        rid_index,
        rid: await seal('rid', rid_index, aid),
        uin_index: uin === undefined ? null : uinIndex(uin),
        uin: uin === undefined ? null : await seal('uin', rid_index, uin),
        cr_dtimes: steps[0]?.at ?? new Date(0),
      };
      const stepRows = steps.map(({ type, status, at }, order) => ({ rid_index, step: order + 1, type_code: type, status_code: status, at }));
      await db.transaction().execute(async (trx) => {
        await trx.insertInto('application').values(row).execute();
        await trx.insertInto('application_step').values(stepRows).execute();
      });
    },

    async advance(aid, ends) {
      const [last] = await this.steps(aid);
      const packet = await packetOf(aid);
      const next = last && ends ? last.type : nextStep(last?.type ?? '');
      if (!last || !packet || !next || ['REJECTED', 'FAILED'].includes(last.status)) return undefined;
      const count = (await this.steps(aid)).length;
      if (ends) {
        await identity.discardDraft(aid).catch(ignoreMissing);
        await addStep(db, aid, count + 1, next, ends);
        await tell(packet, ends);
        return next;
      }
      await carryOut(packet, next, (trx) => addStep(trx, aid, count + 1, next, 'PROCESSED'));
      if (!nextStep(next)) await finish(packet);
      return next;
    },
  };
}

/** A packet that is refused early has no draft. */
const ignoreMissing = (error: unknown) => {
  if (!(error instanceof ConnectorError)) throw error;
};
