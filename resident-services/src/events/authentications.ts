import type { Kysely } from 'kysely';
import type { AuthTransaction, IdAuthentication } from '../connectors/ida/ida.js';
import type { KeyManager } from '../connectors/keymanager/keymanager.js';
import { idTypeOf } from '../numbers/numbers.js';
import { type Random, sixteenDigits } from '../random.js';
import type { Database } from '../store/database.js';
import type { EventStore } from './event-store.js';

interface Needs {
  db: Kysely<Database>;
  ida: IdAuthentication;
  store: EventStore;
  keymanager: KeyManager;
  random: Random;
  tokenId: (uin: string) => string;
}

/** What an ID is found by in the history: the VID list counts uses by it. */
export const refIdOf = (keymanager: KeyManager, individualId: string) => keymanager.index('event-ref', individualId);

/** The same for an ID that we are told the plain hash of: MOSIP's SHA-256 in capitals. */
export const refIdOfHash = (keymanager: KeyManager, hash: string) => keymanager.index('event-ref', `sha256 ${hash.toUpperCase()}`);

/** Every authentication of a resident, by whomever, becomes an event in their history. */
export function recordAuthentications({ db, ida, store, keymanager, random, tokenId }: Needs) {
  /** The feed may deliver one twice. */
  const isKnown = (token: string, { transactionId, authTypeCode, status, at }: AuthTransaction) =>
    db
      .selectFrom('resident_transaction')
      .select('event_id')
      .where('request_trn_id', '=', transactionId)
      .where('token_id', '=', token)
      .where('auth_type_code', '=', authTypeCode)
      .where('status_code', '=', status)
      .where('cr_dtimes', '=', at)
      .executeTakeFirst();

  ida.onTransaction(async (transaction) => {
    const token = tokenId(transaction.uin);
    if (await isKnown(token, transaction)) return;
    await store.record({
      id: sixteenDigits(random),
      tokenId: token,
      transactionId: transaction.transactionId,
      type: 'AUTHENTICATION_REQUEST',
      statusCode: transaction.status,
      authTypeCode: transaction.authTypeCode,
      individualId: transaction.individualId,
      refId: refIdOf(keymanager, transaction.individualId),
      refIdType: idTypeOf(transaction.individualId),
      entityName: transaction.entityName,
      at: transaction.at,
    });
  });
}
