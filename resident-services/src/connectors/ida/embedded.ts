import type { Kysely } from 'kysely';
import type { Clock } from '../../clock.js';
import { composeMail, say } from '../../messages/message.js';
import { maskEmailAsIda, maskPhoneAsIda } from '../../numbers/masks.js';
import { idTypeOf } from '../../numbers/numbers.js';
import type { Random } from '../../random.js';
import type { Database } from '../../store/database.js';
import { knownLanguages, languageOf, textsIn } from '../../texts/texts.js';
import { ConnectorError } from '../connector-error.js';
import { messageLanguages, textOf } from '../identity/attributes.js';
import type { EmbeddedIdentityRepository } from '../identity/embedded.js';
import type { Identity } from '../identity/identity.js';
import type { KeyManager } from '../keymanager/keymanager.js';
import type { NotificationService } from '../notification/notification.js';
import type { VidRepository } from '../vid/vid.js';
import { authFeed } from './auth-feed.js';
import type { IdAuthentication, Later, OtpChannel } from './ida.js';
import { otpCodes, type OtpLimits } from './otp-codes.js';

interface Needs {
  db: Kysely<Database>;
  keymanager: KeyManager;
  identity: EmbeddedIdentityRepository;
  vids: VidRepository;
  notification: NotificationService;
  clock: Clock;
  random: Random;
  limits: OtpLimits;
  languages: readonly string[];
  portalName: string;
  onError?: (error: unknown) => void;
}

export interface EmbeddedIdAuthentication extends IdAuthentication {
  /** Delivers what listeners have not taken yet, as after a crash; call it once they are there. */
  deliverWaiting(): Promise<void>;
}

const lockOf: Record<OtpChannel, string> = { EMAIL: 'otp-email', PHONE: 'otp-phone' };

/** ID Authentication in our own store: one-time codes and the feed of authentications. */
export function embeddedIdAuthentication(needs: Needs): EmbeddedIdAuthentication {
  const { db, keymanager, identity, vids, notification, clock, random, limits, languages, portalName, onError = () => {} } = needs;
  const codes = otpCodes({ db, keymanager, clock, random, limits });
  const feed = authFeed({ db, keymanager, clock, onError });
  const waysOut: readonly OtpChannel[] = notification.sendSms ? ['EMAIL', 'PHONE'] : ['EMAIL'];
  const personOf = ({ uin }: Identity) => keymanager.index('uin', uin);

  /** Who an ID belongs to. Unknown, revoked, expired, used up: all the same answer, after the same work, which tells nobody anything. */
  const resolve = async (individualId: string): Promise<Identity | undefined> => {
    const uin = idTypeOf(individualId) === 'UIN' ? individualId : await ownerOfVid(individualId);
    const found = await identity.byUin(uin ?? individualId);
    return uin !== undefined && found?.status === 'ACTIVATED' ? found : undefined;
  };

  const ownerOfVid = async (individualId: string) => {
    const [found, used] = [await vids.find(individualId), await feed.uses(individualId)];
    if (found?.vid.status !== 'ACTIVE') return undefined;
    const { transactionLimit = Infinity } = found.vid;
    return used < transactionLimit ? found.uin : undefined;
  };

  const refuseIfLocked = async (uin: string, channels: readonly OtpChannel[]) => {
    const locked = await identity.lockedAuthTypes(uin);
    const refused = channels.filter((channel) => locked.has(lockOf[channel]));
    if (refused.length > 0) throw new ConnectorError('IDA-MLC-019', `locked by the resident: ${refused.join(', ')}`);
  };

  const report = (individualId: string, uin: string, transactionId: string, authTypeCode: string, status: 'Y' | 'N', entityName: string) =>
    feed.add(random.uuid(), { transactionId, individualId, uin, authTypeCode, status, entityName, at: clock() });

  /** Sends the code; each message has a key of its own, since a code sent again is another code. */
  const send = async (person: Identity, channels: readonly OtpChannel[], otp: string, locale: string | undefined) => {
    const asked = languageOf(locale);
    const wanted = asked ? [asked] : messageLanguages(person, languages, knownLanguages);
    const values = { otp, minutes: String(Math.round(limits.expirySeconds / 60)) };
    const key = random.uuid();
    const { email, phone } = contactsOf(person);
    if (channels.includes('EMAIL') && email) {
      const mail = composeMail(wanted, (texts) => ({ subject: say(texts, texts.otp.subject, values), paragraphs: [say(texts, texts.otp.body, values)] }));
      await notification.sendMail({ ...mail, to: email, idempotencyKey: `otp-${key}-mail` });
    }
    if (channels.includes('PHONE') && phone && notification.sendSms) {
      const texts = wanted.map(textsIn).map((words) => say(words, words.otp.sms, values));
      await notification.sendSms({ to: phone, text: texts.join('\n'), idempotencyKey: `otp-${key}-sms` });
    }
  };

  /** Codes of an ID that nobody has are made and tried like any other, so that it takes as long; none is sent, none is right. */
  const forNobody = async (work: () => Promise<unknown>): Promise<never> => {
    const cause = await work().then(() => undefined, refusalOf);
    throw new ConnectorError('IDA-MLC-018', 'no usable ID', { cause });
  };

  const pretendToSend = (individualId: string, transactionId: string, channels: readonly OtpChannel[]) =>
    forNobody(async () => {
      const nobody = keymanager.index('uin', individualId);
      await codes.refuseIfFrozen(nobody);
      await identity.lockedAuthTypes(individualId);
      await codes.make(nobody, transactionId, channels);
    });

  const pretendToTry = (individualId: string, transactionId: string, otp: string) =>
    forNobody(async () => {
      const nobody = keymanager.index('uin', individualId);
      await codes.channelsOf(nobody, transactionId);
      await identity.lockedAuthTypes(individualId);
      await codes.use(nobody, transactionId, otp);
    });

  return {
    channels: waysOut,

    async sendOtp({ individualId, transactionId, channels: asked, locale, entityName = portalName, later }) {
      const channels = asked.filter((channel) => waysOut.includes(channel));
      if (channels.length === 0) throw new ConnectorError('IDA-OTA-002', `no code goes out by ${asked.join(', ')}`);
      const person = await resolve(individualId);
      if (!person) return pretendToSend(individualId, transactionId, channels);
      await codes.refuseIfFrozen(personOf(person));
      await refuseIfLocked(person.uin, channels);
      const { email, phone } = contactsOf(person);
      const usable = channels.filter((channel) => (channel === 'EMAIL' ? email : phone));
      if (usable.length === 0) throw new ConnectorError('IDA-MLC-009', `no contact on record for ${channels.join(', ')}`);

      const otp = await codes.make(personOf(person), transactionId, usable);
      await inTime({ later }, async () => {
        try {
          await send(person, usable, otp, locale);
        } catch (cause) {
          await codes.discard(personOf(person), transactionId);
          await report(individualId, person.uin, transactionId, 'OTP-REQUEST', 'N', entityName);
          throw new ConnectorError('IDA-OTA-002', 'the code could not be sent', { cause });
        }
        await report(individualId, person.uin, transactionId, 'OTP-REQUEST', 'Y', entityName);
      });
      return {
        maskedEmail: usable.includes('EMAIL') && email ? maskEmailAsIda(email) : undefined,
        maskedMobile: usable.includes('PHONE') && phone ? maskPhoneAsIda(phone) : undefined,
      };
    },

    async verifyOtp({ individualId, transactionId, otp, entityName, later }) {
      const person = await resolve(individualId);
      if (!person) return pretendToTry(individualId, transactionId, otp);
      await refuseIfLocked(person.uin, await codes.channelsOf(personOf(person), transactionId));
      try {
        await codes.use(personOf(person), transactionId, otp);
      } catch (error) {
        if (error instanceof ConnectorError) await inTime({ later }, () => report(individualId, person.uin, transactionId, 'OTP-AUTH', 'N', entityName));
        throw error;
      }
      await report(individualId, person.uin, transactionId, 'OTP-AUTH', 'Y', entityName);
      return { uin: person.uin };
    },

    onTransaction: feed.listen,
    deliverWaiting: feed.deliver,
  };
}

const inTime = async ({ later }: Later, work: () => Promise<void>) => (later ? later(work) : work());

function refusalOf(error: unknown) {
  if (error instanceof ConnectorError) return error;
  throw error;
}

const contactsOf = ({ attributes }: Identity) => ({ email: textOf(attributes.email, ''), phone: textOf(attributes.phone, '') });
