import type { Kysely, Selectable } from 'kysely';
import type { Clock } from '../../clock.js';
import type { Jobs } from '../../jobs/jobs.js';
import type { Random } from '../../random.js';
import type { Database } from '../../store/database.js';
import type { CredentialRequestTable } from '../../store/tables/cards.js';
import { ConnectorError } from '../connector-error.js';
import type { CardMaker } from '../digital-card/digital-card.js';
import type { IdentityRepository } from '../identity/identity.js';
import type { KeyManager } from '../keymanager/keymanager.js';
import type { VidRepository } from '../vid/vid.js';
import type { WebSub } from '../websub/websub.js';
import type { CardOrder, CredentialRequests, UinCardOrder, UinCardRequests } from './credential.js';
import { finished } from './finished-orders.js';

interface Needs {
  db: Kysely<Database>;
  keymanager: KeyManager;
  jobs: Jobs;
  identity: IdentityRepository;
  vids: VidRepository;
  cards: CardMaker;
  websub: WebSub;
  topic: string;
  clock: Clock;
  random: Random;
}

type Row = Selectable<CredentialRequestTable>;

/**
 * Credential Request Generator in our own store, with the credential service behind it: NEW, then ISSUED when the
 * credential was made of the identity, then STORED when its card can be fetched. A job carries each order through, and
 * may begin anew at any step.
 */
export function embeddedCredentialRequests({
  db,
  keymanager,
  jobs,
  identity,
  vids,
  cards,
  websub,
  topic,
  clock,
  random,
}: Needs): CredentialRequests & UinCardRequests {
  const seal = (id: string, column: string, text: string) => keymanager.seal('credential_request', text, `credential_request.${column}.${id}`);
  const open = (id: string, column: string, text: string) => keymanager.open('credential_request', text, `credential_request.${column}.${id}`);

  const orderOf = async ({ request_id, data }: Row): Promise<CardOrder | UinCardOrder> => {
    const kept = JSON.parse(await open(request_id, 'data', data)) as CardOrder | UinCardOrder;
    if ('uin' in kept) return kept;
    return { ...kept, generatedOn: new Date(kept.generatedOn), expiresOn: kept.expiresOn && new Date(kept.expiresOn) };
  };

  const set = (id: string, from: string, to: Partial<Pick<Row, 'status' | 'url' | 'failure' | 'data'>>) =>
    db
      .updateTable('credential_request')
      .set({ ...to, upd_dtimes: clock() })
      .where('request_id', '=', id)
      .where('status', '=', from)
      .execute();

  const read = (id: string) => db.selectFrom('credential_request').selectAll().where('request_id', '=', id).executeTakeFirst();

  const uinOf = async (vid: string) => {
    const found = await vids.find(vid);
    return found?.vid.status === 'ACTIVE' ? found.uin : undefined;
  };

  /** Whose card it is. Anyone may have asked; who is not active any more gets none. */
  const holderOf = async (order: CardOrder | UinCardOrder) => {
    const uin = 'uin' in order ? order.uin : await uinOf(order.vid);
    const holder = uin === undefined ? undefined : await identity.byUin(uin);
    return holder?.status === 'ACTIVATED' ? holder : undefined;
  };

  /** What a try before a crash may have made is let go of as well. */
  const fail = async ({ request_id, reference, status }: Row, failure: string) => {
    await cards.forget(reference);
    await set(request_id, status, { status: 'FAILED', failure, ...finished });
  };

  const issue = async (row: Row) => {
    const holder = await holderOf(await orderOf(row));
    if (!holder) return fail(row, 'IDR-IDC-007');
    await set(row.request_id, 'NEW', { status: 'ISSUED' });
  };

  const makeCard = async (row: Row) => {
    const order = await orderOf(row);
    const holder = await holderOf(order);
    const made = holder && (await cards.make(order, holder));
    // Revoking does not wait for a card, so it may have come between.
    if (!made || !(await holderOf(order))) return fail(row, 'IDR-IDC-007');
    if ('refused' in made) return fail(row, made.refused);
    await set(row.request_id, 'ISSUED', { status: 'STORED', url: await seal(row.request_id, 'url', made.link), ...finished });
  };

  /** Told again after a crash it has the same ID, so that whoever was told before knows it. */
  const tell = async ({ request_id, status, url }: Row) => {
    const at = clock().toISOString();
    const event = { id: `${request_id}-${status}`, requestId: request_id, timestamp: at, status, url: url && (await open(request_id, 'url', url)) };
    await websub.publish(topic, { publisher: 'DIGITAL_CARD_SERVICE', topic, publishedOn: at, event });
  };

  jobs.handle('credential', async ({ requestId }) => {
    for (;;) {
      const row = await read(requestId);
      if (row?.status === 'NEW') await issue(row);
      else if (row?.status === 'ISSUED') await makeCard(row);
      else return void (row && (await tell(row)));
    }
  });

  const take = async (id: string, order: CardOrder | UinCardOrder) => {
    const requestId = await db.transaction().execute(async (trx) => {
      const made = await trx
        .insertInto('credential_request')
        .values({
          request_id: id,
          reference: order.reference,
          status: 'NEW',
          data: await seal(id, 'data', JSON.stringify(order)),
          url: null,
          failure: null,
          cr_dtimes: clock(),
          upd_dtimes: clock(),
        })
        .onConflict((conflict) => conflict.column('reference').doNothing())
        .returning('request_id')
        .executeTakeFirst();
      if (made) {
        await jobs.send(trx, 'credential', { requestId: id });
        return id;
      }
      const before = await trx.selectFrom('credential_request').select('request_id').where('reference', '=', order.reference).executeTakeFirstOrThrow();
      return before.request_id;
    });
    jobs.wake('credential');
    return { requestId };
  };

  return {
    request: (order) => take(random.uuid(), order),

    requestUinCard: async (order) => void (await take(order.reference, order)),

    async get(requestId) {
      const row = await read(requestId);
      if (!row) throw new ConnectorError('IDR-CRG-003', 'no such request');
      return {
        statusCode: row.status,
        link: row.url === null ? undefined : await open(requestId, 'url', row.url),
        ...(row.failure !== null && { failure: row.failure }),
      };
    },
  };
}
