import type { Kysely } from 'kysely';
import type { KeyManager } from '../connectors/keymanager/keymanager.js';
import { refIdOf } from '../events/authentications.js';
import type { EventStore } from '../events/event-store.js';
import type { OtpChannel } from '../connectors/ida/ida.js';
import type { Jobs } from '../jobs/jobs.js';
import { idTypeOf } from '../numbers/numbers.js';
import { type Random, sixteenDigits } from '../random.js';
import type { Clock } from '../clock.js';
import type { Database } from '../store/database.js';

interface Needs {
  db: Kysely<Database>;
  events: EventStore;
  keymanager: KeyManager;
  jobs: Jobs;
  clock: Clock;
  random: Random;
}

export interface Asked {
  tokenId: string;
  transactionId: string;
  individualId: string;
  channels: readonly OtpChannel[];
  /** Of a code for one channel: what it proves to be in someone's hands. */
  contact?: string;
}

/** What a code is used for. */
export type OtpPurpose = 'VALIDATE_OTP' | 'GET_MY_ID';

const open = ['OTP_REQUESTED', 'OTP_VERIFICATION_FAILED'];

/** A code that was asked for is an event that nobody is shown until the code is used: then it is an event of that use. */
export function otpEvents({ db, events, keymanager, jobs, clock, random }: Needs) {
  const contactRef = (tokenId: string, contact: string) => keymanager.index('event-contact', `${tokenId} ${contact}`);

  const find = (tokenId: string, transactionId: string, purpose: OtpPurpose) =>
    db
      .selectFrom('resident_transaction')
      .select(['event_id', 'status_code'])
      .where('token_id', '=', tokenId)
      .where('request_trn_id', '=', transactionId)
      .where('request_type_code', 'in', ['SEND_OTP', purpose])
      .where('status_code', 'in', open)
      .orderBy('cr_dtimes', 'desc')
      .limit(1)
      .executeTakeFirst();

  const record = async ({ tokenId, transactionId, individualId, channels, contact }: Asked, type: 'SEND_OTP' | OtpPurpose, statusCode: string) => {
    const id = sixteenDigits(random);
    await events.record({
      id,
      tokenId,
      transactionId,
      type,
      statusCode,
      individualId,
      refId: contact === undefined ? refIdOf(keymanager, individualId) : contactRef(tokenId, contact),
      refIdType: idTypeOf(individualId),
      attributeList: channels.join(','),
      at: clock(),
    });
    return id;
  };

  const move = async (eventId: string, from: readonly string[], purpose: OtpPurpose, statusCode: string, message?: 'success' | 'failure') => {
    const change = { statusCode, fields: { request_type_code: purpose }, ...(message && { message: { kind: message } }) };
    const moved = await db.transaction().execute((trx) => events.advance(trx, eventId, from, change));
    if (!moved) return;
    jobs.wake('event-message');
    jobs.wake('audit');
  };

  return {
    requested: (asked: Asked) => record(asked, 'SEND_OTP', 'OTP_REQUESTED'),

    /** @returns the event the resident can track */
    async verified(tokenId: string, transactionId: string, individualId: string, purpose: OtpPurpose) {
      const event = await find(tokenId, transactionId, purpose);
      // The code came another way, such as through a sign-in: that it was right is an event all the same.
      if (!event) return record({ tokenId, transactionId, individualId, channels: [] }, purpose, 'OTP_VERIFIED');
      await move(event.event_id, open, purpose, 'OTP_VERIFIED', purpose === 'VALIDATE_OTP' ? 'success' : undefined);
      return event.event_id;
    },

    /** The resident is told of the first wrong code, not of each. */
    async wrong(tokenId: string, transactionId: string, purpose: OtpPurpose) {
      const event = await find(tokenId, transactionId, purpose);
      if (event) await move(event.event_id, ['OTP_REQUESTED'], purpose, 'OTP_VERIFICATION_FAILED', 'failure');
    },

    /** What has come of the use of a code. */
    ended: (eventId: string, statusCode: 'CARD_DOWNLOADED' | 'FAILED') =>
      move(eventId, ['OTP_VERIFIED'], 'GET_MY_ID', statusCode, statusCode === 'FAILED' ? 'failure' : 'success'),

    /** The ways a code was sent. */
    async channelsOf(tokenId: string, transactionId: string) {
      const row = await db
        .selectFrom('resident_transaction')
        .select('attribute_list')
        .where('token_id', '=', tokenId)
        .where('request_trn_id', '=', transactionId)
        .where('attribute_list', 'is not', null)
        .orderBy('cr_dtimes', 'desc')
        .limit(1)
        .executeTakeFirst();
      return (row?.attribute_list ?? '').split(',');
    },

    /** Whether a code sent to this very contact was used; so a new contact is not verified yet. */
    async isVerified(tokenId: string, contact: string) {
      const row = await db
        .selectFrom('resident_transaction')
        .select('event_id')
        .where('token_id', '=', tokenId)
        .where('ref_id', '=', contactRef(tokenId, contact))
        .where('status_code', '=', 'OTP_VERIFIED')
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}

export type OtpEvents = ReturnType<typeof otpEvents>;
