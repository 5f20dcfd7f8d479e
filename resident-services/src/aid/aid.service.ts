import { ConnectorError } from '../connectors/connector-error.js';
import type { UinCards } from '../connectors/digital-card/uin-cards.js';
import type { RegistrationProcessor } from '../connectors/regproc/regproc.js';
import type { VidRepository } from '../connectors/vid/vid.js';
import { idTypeOf } from '../numbers/numbers.js';
import type { Code, CodeRequest, OtpService } from '../otp/otp.service.js';
import type { OtpLimiter } from '../otp/otp-limits.js';
import { ServiceError } from '../service-error.js';
import { externalStatus, type Stage, stageOf } from './stages.js';

interface Needs {
  applications: RegistrationProcessor;
  vids: VidRepository;
  uinCards: UinCards;
  otp: OtpService;
  limits: OtpLimiter;
  /** A keyed hash in hex. */
  index: (value: string) => string;
}

const aidForm = /^\d{29}$/;

const cannotTell = (cause: unknown): never => {
  throw cause instanceof ConnectorError ? new ServiceError('RES-SER-419', undefined, { cause }) : cause;
};

/** How an application for a UIN stands; an AID, or the UIN or VID that has come of it, tells which. */
export function aidService({ applications, vids, uinCards, otp, limits, index }: Needs) {
  const aidOf = async (individualId: string) => {
    const type = idTypeOf(individualId);
    if (type === 'AID') return individualId;
    if (type === 'UIN') return applications.aidOf(individualId);
    const found = await vids.find(individualId);
    if (found?.vid.status !== 'ACTIVE') throw new ServiceError('RES-SER-474');
    return applications.aidOf(found.uin);
  };

  /** The last step is over when the card is there, not before. */
  const shown = async (aid: string, { stage, status }: Stage) =>
    stage === 'CARD_READY_TO_DOWNLOAD' && status === 'SUCCESS' && !(await uinCards.isReady(aid)) ? ('IN-PROGRESS' as const) : status;

  const known = async (aid: string | undefined) => (aid === undefined ? undefined : stageOf(await applications.steps(aid)));

  /** The ID that codes are sent for: an AID stands for the UIN that has come of it. */
  const ownerOf = async (individualId: string) => (idTypeOf(individualId) === 'AID' ? applications.uinOf(individualId) : individualId);

  return {
    aidOf,
    ownerOf,

    /** @throws {ServiceError} `RES-SER-456` when nobody applied under this ID, `RES-SER-474` for a VID that cannot be used */
    async stage(individualId: string, address: string) {
      limits.lookUp(address, index(individualId));
      const aid = await aidOf(individualId);
      const found = await known(aid);
      if (aid === undefined || !found) throw new ServiceError('RES-SER-456');
      return { transactionStage: found.stage, aidStatus: await shown(aid, found) };
    },

    /** @throws {ServiceError} `RES-SER-449` for an AID that no UIN has come of yet; else as `otp.send` */
    async sendCode(request: CodeRequest) {
      const individualId = await ownerOf(request.individualId);
      if (individualId === undefined) {
        limits.fromAddress(request.address);
        throw new ServiceError('RES-SER-449');
      }
      return otp.send({ ...request, individualId });
    },

    /** @throws {ServiceError} `RES-SER-422` for a wrong code, `RES-SER-457` when nobody applied under this ID */
    async status(code: Code, address: string) {
      limits.lookUp(address, index(code.individualId));
      const individualId = await ownerOf(code.individualId);
      if (individualId !== undefined) {
        const uin = await confirmed({ ...code, individualId });
        return {
          individualId: idTypeOf(individualId) === 'VID' ? individualId : uin,
          individualIdType: idTypeOf(individualId) as 'UIN' | 'VID',
          aidStatus: 'PROCESSED',
        };
      }
      const found = await known(code.individualId);
      if (!found) throw new ServiceError('RES-SER-457', undefined, { status: 400 });
      return { individualId: null, individualIdType: null, aidStatus: externalStatus(found) };
    },

    /** @throws {ServiceError} `RES-SER-408` when nobody applied under this AID, `RES-SER-419` when that cannot be told */
    async ridStatus(rid: string, address: string) {
      limits.lookUp(address, index(rid));
      const found = aidForm.test(rid) ? await known(rid).catch(cannotTell) : undefined;
      if (!found) throw new ServiceError('RES-SER-408');
      return externalStatus(found);
    },
  };

  async function confirmed(code: Code) {
    try {
      return (await otp.use(code, 'GET_MY_ID')).uin;
    } catch (cause) {
      if (cause instanceof ConnectorError) throw new ServiceError('RES-SER-422', undefined, { cause });
      throw cause;
    }
  }
}

export type AidService = ReturnType<typeof aidService>;
