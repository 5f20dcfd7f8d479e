import { ConnectorError } from '../connectors/connector-error.js';
import type { AuthTypeStatus, IdentityRepository } from '../connectors/identity/identity.js';
import type { PartnerManagement } from '../connectors/partner/partner.js';
import type { EventLog, Settled } from '../events/event-log.js';
import type { EventOutcome } from '../events/event.js';
import type { Once } from '../events/idempotency.js';
import type { Random } from '../random.js';
import { ServiceError } from '../service-error.js';
import type { Resident } from '../session/resident.js';
import { waitBefore } from './lock-news.js';

interface Needs {
  identity: IdentityRepository;
  partners: PartnerManagement;
  events: EventLog;
  /** Ends the events of the other partners when a change was refused. */
  refused: (requestId: string) => Promise<unknown>;
  random: Random;
  allowed: readonly string[];
  partnerId: string;
}

interface Change {
  requestId: string;
  authTypes: readonly AuthTypeStatus[];
}

/** MOSIP's partner that stands for none. */
const DUMMY = 'MOVP';

/** Which ways to confirm who they are a resident has locked. */
export function authLockService({ identity, partners, events, refused, random, allowed, partnerId }: Needs) {
  events.action<Change>('AUTH_TYPE_LOCK_UNLOCK', async ({ id, uin, details: { requestId, authTypes } }): Promise<EventOutcome> => {
    try {
      await identity.updateAuthTypes({ uin, requestId, authTypes });
      return {
        statusCode: 'NEW',
        answer: { response: { status: 'Success', message: 'The chosen authentication types have been successfully locked/unlocked.' } },
        message: { kind: 'request-received' },
        jobs: [{ queue: 'auth-lock-status', data: { eventId: id, asked: 0 }, afterSeconds: waitBefore(0) }],
      };
    } catch (error) {
      if (!(error instanceof ConnectorError)) throw error;
      await refused(requestId);
      return {
        statusCode: 'FAILED',
        fields: { status_comment: error.code },
        answer: { refusal: { code: 'RES-SER-402', text: new ServiceError('RES-SER-402').text } },
        message: { kind: 'failure' },
      };
    }
  });

  return {
    /** @throws {ServiceError} `RES-SER-442` when the identity repository refused to tell */
    async status({ uin }: Resident): Promise<AuthTypeStatus[]> {
      try {
        const known = new Map((await identity.authTypeStatuses(uin)).map((status) => [status.authType, status]));
        return allowed.map((authType) => known.get(authType) ?? { authType, locked: false });
      } catch (cause) {
        if (cause instanceof ConnectorError) throw new ServiceError('RES-SER-442', undefined, { cause });
        throw cause;
      }
    },

    /** @throws {ServiceError} `RES-SER-402` with the event */
    change: (resident: Resident, authTypes: readonly AuthTypeStatus[], once?: Once): Promise<Settled> =>
      events.run<Change>({
        type: 'AUTH_TYPE_LOCK_UNLOCK',
        resident,
        once,
        async prepare() {
          const requestId = random.uuid();
          const others = (await partners.onlineVerificationPartners()).map(({ id }) => id).filter((id) => id !== partnerId && id !== DUMMY);
          const attribute_list = authTypes.map(({ authType, locked }) => `${authType}:${locked ? 'LOCKED' : 'UNLOCKED'}`).join(',');
          return { details: { requestId, authTypes }, fields: { request_trn_id: requestId, attribute_list }, alsoFor: others };
        },
      }),
  };
}

export type AuthLockService = ReturnType<typeof authLockService>;
