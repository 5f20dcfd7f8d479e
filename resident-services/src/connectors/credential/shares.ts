import type { Kysely } from 'kysely';
import type { Clock } from '../../clock.js';
import type { Random } from '../../random.js';
import type { Database } from '../../store/database.js';
import { ConnectorError } from '../connector-error.js';
import type { KeyManager } from '../keymanager/keymanager.js';
import type { WebSub } from '../websub/websub.js';

/** What a partner is to be given of a resident, and by whose wish. */
export interface ShareOrder {
  /** What we call the order; the same reference is the same order. */
  reference: string;
  uin: string;
  /** The ID the resident used. */
  individualId: string;
  issuer: string;
  credentialType: string;
  attributes: readonly string[];
  /** Name to format. */
  formats: Readonly<Record<string, string>>;
  masked: readonly string[];
  purpose?: string;
  /** What the credential is encrypted with: a key of its own, or a PIN that its resident was told. */
  encryptionKey?: string;
  encrypt?: boolean;
  /** Who it is for, and who asks, as the client calls them. */
  recipient?: string;
  user?: string;
  /** Passed on as it came. */
  additionalData?: Readonly<Record<string, unknown>>;
}

/** Credential Request Generator, for what is no card of a VID. */
export interface ShareRequests {
  request(order: ShareOrder): Promise<{ requestId: string }>;
  /** @throws {ConnectorError} `IDR-CRG-003` when there is no such order */
  find(requestId: string): Promise<{ order: ShareOrder; statusCode: string }>;
  /** Also of an order that has ended and was let go of. @throws {ConnectorError} `IDR-CRG-003` when there is no such order */
  status(requestId: string): Promise<string>;
  /** @throws {ConnectorError} `IDR-CRG-003` unknown, `IDR-CRG-004` begun already */
  cancel(requestId: string): Promise<void>;
}

/** An order as it stands. */
export interface KeptOrder {
  requestId: string;
  order: ShareOrder;
  statusCode: string;
}

/** The other end: what partners have been asked for, and what they say of it. */
export interface PartnerDesk {
  /** Orders of a partner, oldest first. */
  ordersOf(partnerId: string): Promise<readonly KeptOrder[]>;
  /** Tells what has become of an order, and keeps it; told again, it takes effect once. */
  answer(order: KeptOrder, statusCode: string): Promise<void>;
}

interface Needs {
  db: Kysely<Database>;
  keymanager: KeyManager;
  websub: WebSub;
  topic: string;
  clock: Clock;
  random: Random;
}

/** Orders that stay `NEW` until their partner answers. */
export function embeddedShareRequests({ db, keymanager, websub, topic, clock, random }: Needs): ShareRequests & PartnerDesk {
  const context = (id: string) => `credential_request.share.${id}`;
  const MARK = 'share ';

  const read = async (requestId: string) => {
    const row = await db.selectFrom('credential_request').select(['reference', 'status', 'data']).where('request_id', '=', requestId).executeTakeFirst();
    if (!row?.reference.startsWith(MARK)) throw new ConnectorError('IDR-CRG-003', 'no such request');
    return row;
  };

  return {
    async request(order) {
      const id = random.uuid();
      const row = {
        request_id: id,
        reference: MARK + order.reference,
        status: 'NEW',
        data: await keymanager.seal('credential_request', JSON.stringify(order), context(id)),
        url: null,
        failure: null,
        cr_dtimes: clock(),
        upd_dtimes: clock(),
      };
      const made = await db
        .insertInto('credential_request')
        .values(row)
        .onConflict((conflict) => conflict.column('reference').doNothing())
        .returning('request_id')
        .executeTakeFirst();
      if (made) return { requestId: id };
      const before = await db.selectFrom('credential_request').select('request_id').where('reference', '=', row.reference).executeTakeFirstOrThrow();
      return { requestId: before.request_id };
    },

    async find(requestId) {
      const { status, data } = await read(requestId);
      if (data === '') throw new ConnectorError('IDR-CRG-003', 'no such request any more');
      return { order: JSON.parse(await keymanager.open('credential_request', data, context(requestId))) as ShareOrder, statusCode: status };
    },

    status: async (requestId) => (await read(requestId)).status,

    async ordersOf(partnerId) {
      const rows = await db
        .selectFrom('credential_request')
        .select(['request_id', 'status', 'data'])
        .where('reference', 'like', `${MARK}%`)
        .where('data', '!=', '')
        .orderBy('cr_dtimes')
        .execute();
      const orders = rows.map(async ({ request_id, status, data }) => ({
        requestId: request_id,
        order: JSON.parse(await keymanager.open('credential_request', data, context(request_id))) as ShareOrder,
        statusCode: status,
      }));
      return (await Promise.all(orders)).filter(({ order }) => order.issuer === partnerId);
    },

    async answer({ requestId, order, statusCode: from }, statusCode) {
      const at = clock().toISOString();
      const event = { id: `${requestId}-${statusCode}`, requestId, timestamp: at, status: statusCode, url: null };
      await websub.publish(topic, { publisher: order.issuer, topic, publishedOn: at, event });
      await db
        .updateTable('credential_request')
        .set({ status: statusCode, upd_dtimes: clock() })
        .where('request_id', '=', requestId)
        .where('status', '=', from)
        .execute();
    },

    async cancel(requestId) {
      await read(requestId);
      const { numUpdatedRows } = await db
        .updateTable('credential_request')
        .set({ status: 'CANCELLED', upd_dtimes: clock() })
        .where('request_id', '=', requestId)
        .where('status', '=', 'NEW')
        .executeTakeFirst();
      if (!numUpdatedRows) throw new ConnectorError('IDR-CRG-004', 'begun already');
    },
  };
}
