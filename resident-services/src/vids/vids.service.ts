import { type Kysely, sql } from 'kysely';
import type { Clock } from '../clock.js';
import { ConnectorError } from '../connectors/connector-error.js';
import { textOf } from '../connectors/identity/attributes.js';
import type { IdentityRepository } from '../connectors/identity/identity.js';
import type { KeyManager } from '../connectors/keymanager/keymanager.js';
import type { NotificationService } from '../connectors/notification/notification.js';
import { policyOf } from '../connectors/vid/policy.js';
import type { Vid, VidPolicy, VidRepository } from '../connectors/vid/vid.js';
import type { EventLog, Settled } from '../events/event-log.js';
import type { EventOutcome } from '../events/event.js';
import type { Once } from '../events/idempotency.js';
import { usesOf } from '../events/vid-uses.store.js';
import { sentTo } from '../messages/sent-to.js';
import { maskEmail, maskNumber, maskPhone } from '../numbers/masks.js';
import { ServiceError } from '../service-error.js';
import type { Resident } from '../session/resident.js';
import type { Database } from '../store/database.js';
import type { Executor } from '../store/store.js';

export type Channel = 'EMAIL' | 'PHONE';

interface Needs {
  db: Kysely<Database>;
  vidRepository: VidRepository;
  identity: IdentityRepository;
  keymanager: KeyManager;
  events: EventLog;
  notification: NotificationService;
  clock: Clock;
}

interface Creation {
  vidType: string;
  channels?: readonly Channel[];
}

/** What the portal adds to a VID. */
export interface ListedVid extends Vid {
  maskedVid: string;
  usesLeft?: number;
  loginVid: boolean;
}

export function vidService({ db, vidRepository, identity, keymanager, events, notification, clock }: Needs) {
  /** @throws {ServiceError} `RES-SER-474` when it was never issued or is not active, `RES-SER-454` when it is someone else's */
  const activeOf = async (resident: Resident, vid: string) => {
    const found = await vidRepository.find(vid);
    if (!found) throw new ServiceError('RES-SER-474');
    if (found.uin !== resident.uin) throw new ServiceError('RES-SER-454');
    if (found.vid.status !== 'ACTIVE') throw new ServiceError('RES-SER-474');
    return found.vid;
  };

  /** Of requests that come at once each sees the VID active: the first revokes it. @throws {ServiceError} `RES-SER-474` */
  const refuseSecond = async (trx: Executor, tokenId: string, maskedVid: string, since: Date) => {
    await sql`select pg_advisory_xact_lock(hashtext(${`revoke ${tokenId}`}))`.execute(trx);
    const first = await trx
      .selectFrom('resident_transaction')
      .select('event_id')
      .where('token_id', '=', tokenId)
      .where('request_type_code', '=', 'REVOKE_VID')
      .where('ref_id', '=', maskedVid)
      .where(({ and, eb, or }) => or([eb('status_code', '=', 'NEW'), and([eb('status_code', '=', 'VID_REVOKED'), eb('upd_dtimes', '>=', since)])]))
      .executeTakeFirst();
    if (first) throw new ServiceError('RES-SER-474');
  };

  /** A perpetual VID makes way for the next one; not while the resident is signed in with it. */
  const refuseToReplaceLogin = async (resident: Resident, { vidType, vidPolicy }: VidPolicy) => {
    if (resident.idType !== 'VID' || !vidPolicy.autoRestoreAllowed || vidPolicy.restoreOnAction === 'ACTIVE') return;
    const login = await vidRepository.find(resident.loginId);
    if (login?.vid.vidType.toLowerCase() === vidType.toLowerCase()) throw new ServiceError('RES-SER-513');
  };

  const told = async (uin: string, channels: readonly Channel[]) => {
    const attributes = (await identity.byUin(uin))?.attributes;
    const phone = channels.includes('PHONE') && notification.sendSms ? textOf(attributes?.phone, '') : undefined;
    const email = channels.includes('EMAIL') ? textOf(attributes?.email, '') : undefined;
    return { message: sentTo({ phone, email }), maskedPhone: phone ? maskPhone(phone) : null, maskedEmail: email ? maskEmail(email) : null };
  };

  events.action<Creation>('GENERATE_VID', async ({ id, uin, details: { vidType, channels } }): Promise<EventOutcome> => {
    try {
      // The event is the request ID: asked again, the VID service gives the same VID again.
      const vid = await vidRepository.create({ uin, vidType, requestId: id });
      return {
        statusCode: 'VID_GENERATED',
        fields: { ref_id: maskNumber(vid.vid), ref_id_type: vid.vidType },
        answer: { response: { vid: vid.vid, status: 'Success', ...(await told(uin, channels ?? ['EMAIL', 'PHONE'])) } },
        message: { kind: 'success', channels },
      };
    } catch (error) {
      if (!(error instanceof ConnectorError)) throw error;
      const code = error.code === 'IDR-VID-003' ? 'RES-SER-405' : 'RES-SER-406';
      return { ...failed(code, error), message: { kind: 'failure', channels } };
    }
  });

  events.action<{ vid: string }>('REVOKE_VID', async ({ uin, details: { vid } }): Promise<EventOutcome> => {
    try {
      await vidRepository.revoke(vid);
      return {
        statusCode: 'VID_REVOKED',
        answer: { response: { status: 'Success', message: (await told(uin, ['EMAIL', 'PHONE'])).message } },
        message: { kind: 'success' },
      };
    } catch (error) {
      if (!(error instanceof ConnectorError)) throw error;
      return { ...failed('RES-SER-407', error), message: { kind: 'failure' } };
    }
  });

  return {
    /** @throws {ServiceError} `RES-SER-426` when the VID service cannot tell */
    async policies() {
      try {
        return await vidRepository.policies();
      } catch (cause) {
        throw cause instanceof ConnectorError ? new ServiceError('RES-SER-426', undefined, { cause }) : cause;
      }
    },

    /** The VIDs a resident can still use, those used up left out. */
    async list(resident: Resident): Promise<ListedVid[]> {
      const listed = await vidRepository.list(resident.uin);
      const limited = listed.filter(({ transactionLimit }) => transactionLimit !== undefined).map(({ vid }) => vid);
      const uses = await usesOf(db, keymanager, resident.tokenId, limited);
      return listed
        .map((vid) => ({
          ...vid,
          maskedVid: maskNumber(vid.vid),
          usesLeft: vid.transactionLimit === undefined ? undefined : Math.max(0, vid.transactionLimit - (uses.get(vid.vid) ?? 0)),
          loginVid: vid.vid === resident.loginId,
        }))
        .filter(({ usesLeft }) => usesLeft !== 0);
    },

    /** @throws {ServiceError} `RES-SER-406` and `RES-SER-513` before anything is done, `RES-SER-405` and `RES-SER-406` with the event */
    create: (resident: Resident, { vidType, channels }: Creation, once?: Once): Promise<Settled> =>
      events.run<Creation>({
        type: 'GENERATE_VID',
        resident,
        once,
        async prepare() {
          const policy = policyOf(await vidRepository.policies(), vidType);
          if (!policy) throw new ServiceError('RES-SER-406', 'No policy for VIDs of this type');
          await refuseToReplaceLogin(resident, policy);
          return { details: { vidType: policy.vidType, channels }, fields: { ref_id_type: policy.vidType.toUpperCase() } };
        },
      }),

    /** @throws {ServiceError} `RES-SER-471`, `RES-SER-454`, `RES-SER-474` before anything is done, `RES-SER-407` with the event */
    revoke: (resident: Resident, vid: string, once?: Once): Promise<Settled> =>
      events.run<{ vid: string }>({
        type: 'REVOKE_VID',
        resident,
        once,
        async prepare() {
          if (vid === resident.loginId) throw new ServiceError('RES-SER-471');
          const since = clock();
          const { vidType } = await activeOf(resident, vid);
          const ref_id = maskNumber(vid);
          return { details: { vid }, fields: { ref_id, ref_id_type: vidType }, lastCheck: (trx) => refuseSecond(trx, resident.tokenId, ref_id, since) };
        },
      }),
  };
}

export type VidService = ReturnType<typeof vidService>;

const failed = (code: string, error: ConnectorError): EventOutcome => ({
  statusCode: 'FAILED',
  fields: { status_comment: error.code },
  answer: { refusal: { code, text: new ServiceError(code).text } },
});
