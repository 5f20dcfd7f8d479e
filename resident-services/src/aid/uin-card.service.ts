import { ConnectorError } from '../connectors/connector-error.js';
import type { UinCards } from '../connectors/digital-card/uin-cards.js';
import type { OtpEvents } from '../otp/otp-events.js';
import type { Code, OtpService } from '../otp/otp.service.js';
import { ServiceError } from '../service-error.js';
import type { AidService } from './aid.service.js';

interface Needs {
  aids: AidService;
  otp: OtpService;
  events: OtpEvents;
  cards: UinCards;
}

/** The card of a UIN, for whoever has the code that was sent to its holder. */
export const uinCardService = ({ aids, otp, events, cards }: Needs) => ({
  /**
   * @throws {ServiceError} `RES-OTP-006` … `RES-OTP-012`, `RES-SER-422` for the code; with the event `RES-SER-509` when
   * there is no card yet
   */
  async download(code: Code) {
    const individualId = await aids.ownerOf(code.individualId);
    // An AID that no UIN has come of had no code sent, so none is right.
    if (individualId === undefined) throw new ServiceError('RES-OTP-007');
    const { eventId } = await otp.confirm({ ...code, individualId });
    try {
      const pdf = await cards.fetch((await aids.aidOf(code.individualId)) ?? '');
      await events.ended(eventId, 'CARD_DOWNLOADED');
      return { eventId, pdf };
    } catch (cause) {
      await events.ended(eventId, 'FAILED');
      if (cause instanceof ConnectorError) throw new ServiceError('RES-SER-509', undefined, { eventId, status: 400, cause });
      throw cause;
    }
  },
});

export type UinCardService = ReturnType<typeof uinCardService>;
