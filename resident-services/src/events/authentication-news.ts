import type { Kysely } from 'kysely';
import { firstTime } from '../callbacks/first-time.js';
import type { Clock } from '../clock.js';
import type { AuditTrail } from '../connectors/audit/audit.js';
import type { KeyManager } from '../connectors/keymanager/keymanager.js';
import { type Random, sixteenDigits } from '../random.js';
import type { Database } from '../store/database.js';
import { refIdOfHash } from './authentications.js';
import type { EventStore } from './event-store.js';

/** An authentication that another ID Authentication than ours did. */
export interface AuthenticationNews {
  messageId?: string;
  tokenId: string;
  /** Whose resident this is; our own partner's where it is not said. */
  partnerId?: string;
  transactionId: string;
  /** SHA-256 of the ID used. */
  individualHash: string;
  idType: string;
  entityName: string;
  authTypeCode: string;
  statusCode: 'Y' | 'N';
  at: Date;
}

interface Needs {
  db: Kysely<Database>;
  events: EventStore;
  audit: AuditTrail;
  keymanager: KeyManager;
  clock: Clock;
  random: Random;
  partnerId: string;
}

const tokenForm = /^\d{36}$/;

/** Writes what a hub tells of an authentication into the history, once. */
export function authenticationNews({ db, events, audit, keymanager, clock, random, partnerId }: Needs) {
  const ignore = (why: string) =>
    audit.record({
      eventId: 'RES-SER-443',
      eventName: 'AUTHENTICATION_TRANSACTION_STATUS',
      eventType: 'INFO',
      moduleId: 'RS-AUTH_HISTORY',
      moduleName: 'Authentication history',
      description: `Ignored: ${why}`,
      refId: 'NO_ID',
      refIdType: 'NO_ID_TYPE',
    });

  return {
    /** @returns whether there is a new event */
    async take({ messageId, individualHash, idType, statusCode, partnerId: theirs = partnerId, ...news }: AuthenticationNews): Promise<boolean> {
      if (!tokenForm.test(news.tokenId) || theirs !== partnerId) return (ignore('not of a resident of ours'), false);
      // From the future it would stay on top of the history.
      const at = new Date(Math.min(news.at.getTime(), clock().getTime()));
      const event = { id: sixteenDigits(random), type: 'AUTHENTICATION_REQUEST' as const, refId: refIdOfHash(keymanager, individualHash), refIdType: idType };
      const taken = await db.transaction().execute(async (trx) => {
        if (!(await firstTime(trx, { keymanager, clock }, messageId))) return false;
        await events.recordWithin(trx, { ...event, ...news, statusCode, at });
        return true;
      });
      if (!taken) ignore('told before');
      return taken;
    },
  };
}
