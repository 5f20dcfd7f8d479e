import { textOf } from '../connectors/identity/attributes.js';
import { isEmail, isPhone } from '../connectors/identity/contact-forms.js';
import type { IdentityRepository } from '../connectors/identity/identity.js';
import { messageLanguages } from '../connectors/identity/attributes.js';
import { ConnectorUnavailable } from '../connectors/connector-error.js';
import type { NotificationService } from '../connectors/notification/notification.js';
import type { Clock } from '../clock.js';
import { composeMail, say } from '../messages/message.js';
import { rate } from '../rate.js';
import { invalidInput, ServiceError } from '../service-error.js';
import type { Resident } from '../session/resident.js';
import { knownLanguages, textsIn } from '../texts/texts.js';
import { refuseUsedUp } from '../updates/changes.js';
import type { UpdateService } from '../updates/updates.service.js';
import type { ContactCodes } from './contact-codes.js';

interface Needs {
  codes: ContactCodes;
  identity: IdentityRepository;
  notification: NotificationService;
  updates: UpdateService;
  templateLanguages: readonly string[];
  expirySeconds: number;
  limits: { sendsIn30Seconds: number; sendsIn10Minutes: number; sendsInADay: number };
  clock: Clock;
}

type Channel = 'phone' | 'email';

/** What kind of contact a text is, phone numbers first. @throws {ServiceError} `RES-SER-410 userId` */
function channelOf(userId: string): Channel {
  if (isPhone(userId)) return 'phone';
  if (isEmail(userId)) return 'email';
  throw invalidInput('userId');
}

/** New contacts: a code shows that a contact is in the resident's hands before it is put on record. */
export function contactService({ codes, identity, notification, updates, templateLanguages, expirySeconds, limits, clock }: Needs) {
  const within = (limit: number, seconds: number) => rate({ limit, seconds, clock });
  const sends = [within(limits.sendsIn30Seconds, 30), within(limits.sendsIn10Minutes, 600), within(limits.sendsInADay, 86_400)];

  /** By resident and by contact, whatever transaction they come under. */
  const countSend = (names: readonly string[]) => {
    const wait = Math.max(...sends.flatMap((each) => names.map((name) => each.ask(name))));
    if (wait > 0) throw new ServiceError('RES-SER-510', 'Too many requests', { status: 429, retryAfter: wait });
    for (const each of sends) for (const name of names) each.take(name);
  };

  const send = async (channel: Channel, to: string, otp: string, languages: readonly string[], key: string) => {
    const values = { otp, minutes: String(Math.round(expirySeconds / 60)) };
    if (channel === 'phone') {
      if (!notification.sendSms) throw new ConnectorUnavailable('notification');
      const text = languages.map((language) => say(textsIn(language), textsIn(language).otp.sms, values)).join('\n');
      return notification.sendSms({ to, text, idempotencyKey: `contact-${key}` });
    }
    const mail = composeMail(languages, (texts) => ({ subject: say(texts, texts.otp.subject, values), paragraphs: [say(texts, texts.otp.body, values)] }));
    return notification.sendMail({ ...mail, to, idempotencyKey: `contact-${key}` });
  };

  return {
    /**
     * Sends a code to a contact that is not on record.
     * @throws {ServiceError} `RES-SER-410 userId`, `RES-SER-519`, `RES-SER-520` for the present one,
     * `RES-SER-439`, `RES-SER-524`, `RES-SER-525`, `RES-SER-526`, `RES-SER-510`, `RES-SER-465`, `RES-SER-463`
     */
    async sendCode(resident: Resident, userId: string, transactionId: string) {
      const channel = channelOf(userId);
      const record = await identity.byUin(resident.uin);
      if (!record) throw new ServiceError('RES-SER-439');
      const isPresent = textOf(record.attributes[channel], '')?.toLowerCase() === userId.toLowerCase();
      if (isPresent) throw new ServiceError(channel === 'email' ? 'RES-SER-519' : 'RES-SER-520');
      await updates.refusePending(resident);
      refuseUsedUp({ [channel]: userId }, record);
      countSend([resident.tokenId, userId.toLowerCase()]);

      const { id, otp } = await codes.make(resident.tokenId, userId, transactionId);
      try {
        await send(channel, userId, otp, messageLanguages(record, templateLanguages, knownLanguages), id);
      } catch (cause) {
        await codes.discard(id);
        throw new ServiceError('RES-SER-463', undefined, { cause });
      }
      return { status: 'success', message: channel === 'email' ? 'Email Request submitted' : 'Sms Request Sent' };
    },

    /** Uses the code up and asks for the change. @throws {ServiceError} `RES-SER-422`, `RES-SER-469`; else as a change of data */
    async change(resident: Resident, { userId, transactionId, otp }: { userId: string; transactionId: string; otp: string }) {
      const channel = channelOf(userId);
      await codes.use(resident.tokenId, userId, transactionId, otp);
      return updates.request(resident, { changes: { [channel]: userId }, consent: 'ACCEPTED' });
    },
  };
}

export type ContactService = ReturnType<typeof contactService>;
