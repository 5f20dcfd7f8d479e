import type { Kysely } from 'kysely';
import { ConnectorError } from '../connectors/connector-error.js';
import type { UinCards } from '../connectors/digital-card/uin-cards.js';
import type { AuthTypeStatus, Identity, IdentityRepository } from '../connectors/identity/identity.js';
import type { RegistrationProcessor } from '../connectors/regproc/regproc.js';
import { policyOf } from '../connectors/vid/policy.js';
import type { VidRepository } from '../connectors/vid/vid.js';
import type { Code, OtpService } from '../otp/otp.service.js';
import type { Random } from '../random.js';
import { ServiceError } from '../service-error.js';
import type { Database } from '../store/database.js';
import type { KioskNews } from './kiosk.js';

interface Needs {
  db: Kysely<Database>;
  otp: OtpService;
  news: KioskNews;
  vids: VidRepository;
  identity: IdentityRepository;
  applications: RegistrationProcessor;
  cards: UinCards;
  tokenId: (uin: string) => string;
  random: Random;
}

/** What a resident has done for them at a kiosk or by a partner, with a one-time code in place of a session. It leaves no event. */
export function kioskService({ db, otp, news, vids, identity, applications, cards, tokenId, random }: Needs) {
  const orRefuse = async <T>(work: Promise<T>, codeOf: (error: ConnectorError) => string): Promise<T> => {
    try {
      return await work;
    } catch (cause) {
      if (cause instanceof ConnectorError) throw new ServiceError(codeOf(cause), undefined, { cause });
      throw cause;
    }
  };

  /** @throws {ServiceError} `RES-SER-474`, `RES-SER-453` */
  const refuseUnlessOwn = async ({ uin }: Identity, vid: string) => {
    const found = await vids.find(vid);
    if (!found) throw new ServiceError('RES-SER-474');
    if (found.uin !== uin) throw new ServiceError('RES-SER-453');
    if (found.vid.status !== 'ACTIVE') throw new ServiceError('RES-SER-474');
  };

  return {
    /** @throws {ServiceError} `RES-SER-406` for a type that there is not, before the code is used; `RES-SER-422`, `RES-SER-405` */
    async createVid(code: Code, vidType: string) {
      const policy = policyOf(await vids.policies(), vidType);
      if (!policy) throw new ServiceError('RES-SER-406', 'No policy for VIDs of this type');
      const person = await otp.prove(code);
      const { vid } = await orRefuse(vids.create({ uin: person.uin, vidType: policy.vidType, requestId: random.uuid() }), ({ code: reason }) =>
        reason === 'IDR-VID-003' ? 'RES-SER-405' : 'RES-SER-406',
      );
      return { vid, message: await news.tell(person, 'GENERATE_VID') };
    },

    /** @throws {ServiceError} `RES-SER-471` for the VID that the code came with, `RES-SER-422`, `RES-SER-453`, `RES-SER-474`, `RES-SER-407` */
    async revokeVid(code: Code, vid: string) {
      if (vid === code.individualId) throw new ServiceError('RES-SER-471');
      const person = await otp.prove(code);
      await refuseUnlessOwn(person, vid);
      await orRefuse(vids.revoke(vid), () => 'RES-SER-407');
      return { message: await news.tell(person, 'REVOKE_VID') };
    },

    /** @throws {ServiceError} `RES-SER-422`, `RES-SER-402` */
    async changeLocks(code: Code, authTypes: readonly AuthTypeStatus[]) {
      const person = await otp.prove(code);
      await orRefuse(identity.updateAuthTypes({ uin: person.uin, requestId: random.uuid(), authTypes }), () => 'RES-SER-402');
      return { status: 'Success', message: await news.tell(person, 'AUTH_TYPE_LOCK_UNLOCK') };
    },

    /** Newest first. @throws {ServiceError} `RES-SER-422` */
    async authHistory(code: Code, { start, most }: { start: number; most: number }) {
      const person = await otp.prove(code);
      const rows = await db
        .selectFrom('resident_transaction')
        .select(['ref_id_type', 'auth_type_code', 'cr_dtimes', 'requested_entity_name', 'request_trn_id', 'status_code', 'status_comment'])
        .where('token_id', '=', tokenId(person.uin))
        .where('request_type_code', '=', 'AUTHENTICATION_REQUEST')
        .where('is_deleted', '=', false)
        .orderBy('cr_dtimes', 'desc')
        .offset((start - 1) * most)
        .limit(most)
        .execute();
      return { rows, message: await news.tell(person, 'AUTHENTICATION_REQUEST') };
    },

    /** The card of a UIN, of what is on record now. @throws {ServiceError} `RES-SER-422`, `RES-SER-411` when there is no card */
    async uinCard(code: Code, masked: boolean) {
      const person = await otp.prove(code);
      const aid = await applications.aidOf(person.uin);
      const pdf = await orRefuse(cards.fetch(aid ?? '', { masked }), () => 'RES-SER-411');
      await news.tell(person, 'GET_MY_ID');
      return pdf;
    },

    /** @throws {ServiceError} `RES-SER-422`, `RES-SER-019` when the order is refused */
    async reprint(code: Code) {
      const person = await otp.prove(code);
      const aid = await applications.nextAid();
      await orRefuse(applications.take({ aid, process: 'RES_REPRINT', uin: person.uin, fields: {}, documents: [] }), () => 'RES-SER-019');
      return { registrationId: aid, message: await news.tell(person, 'ORDER_PHYSICAL_CARD') };
    },
  };
}

export type KioskService = ReturnType<typeof kioskService>;
