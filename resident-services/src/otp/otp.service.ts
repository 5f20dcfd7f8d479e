import type { Afterwards, Work } from '../afterwards.js';
import { ConnectorError } from '../connectors/connector-error.js';
import { textOf } from '../connectors/identity/attributes.js';
import type { Identity, IdentityRepository } from '../connectors/identity/identity.js';
import type { IdAuthentication, OtpChannel } from '../connectors/ida/ida.js';
import type { VidRepository } from '../connectors/vid/vid.js';
import { maskEmail, maskPhone } from '../numbers/masks.js';
import { idTypeOf } from '../numbers/numbers.js';
import { ServiceError } from '../service-error.js';
import { inventedContacts, type MaskedContacts } from './invented-contacts.js';
import type { OtpEvents, OtpPurpose } from './otp-events.js';
import type { OtpLimiter } from './otp-limits.js';

interface Needs {
  ida: IdAuthentication;
  identity: IdentityRepository;
  vids: VidRepository;
  events: OtpEvents;
  limits: OtpLimiter;
  tokenId: (uin: string) => string;
  /** A keyed hash in hex. */
  index: (value: string) => string;
  entityName: string;
  inventedMailDomains: readonly string[];
  /** Answers come at the end of such a piece of time, so that how long they take tells nothing. */
  evenMs: number;
  afterwards: Afterwards;
}

export interface CodeRequest {
  individualId: string;
  transactionId: string;
  channels: readonly OtpChannel[];
  locale?: string;
  /** Whoever asks. */
  address: string;
}

export interface Code {
  individualId: string;
  transactionId: string;
  otp: string;
}

/** Codes for whoever is not signed in. An ID that nobody has is answered as any other, only that no code is sent. */
export function otpService({ ida, identity, vids, events, limits, tokenId, index, entityName, inventedMailDomains, evenMs, afterwards }: Needs) {
  const personOf = async (individualId: string): Promise<Identity | undefined> => {
    const uin = idTypeOf(individualId) === 'UIN' ? individualId : await uinBehind(individualId);
    // Looked for in any case: it takes as long.
    const person = await identity.byUin(uin ?? individualId);
    return uin !== undefined && person?.status === 'ACTIVATED' ? person : undefined;
  };

  const uinBehind = async (vid: string) => {
    const found = await vids.find(vid);
    return found?.vid.status === 'ACTIVE' ? found.uin : undefined;
  };

  /** A person is counted as one, whichever of their IDs is typed. */
  const nameOf = (person: Identity | undefined, individualId: string) => index(person?.uin ?? individualId);

  /** Answers only at the end of an even piece of time; then what need not be waited for begins. */
  const evenly = async <T>(work: (later: (more: Work) => void) => Promise<T>): Promise<T> => {
    const [begun, more] = [performance.now(), [] as Work[]];
    const [result] = await Promise.allSettled([work((each) => void more.push(each))]);
    if (evenMs > 0) await new Promise<void>((done) => setTimeout(done, evenMs - ((performance.now() - begun) % evenMs)));
    if (more.length > 0) afterwards.do(...more);
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  };

  const send = async ({ individualId, transactionId, channels: asked, locale }: CodeRequest, later: (more: Work) => void): Promise<MaskedContacts> => {
    if (idTypeOf(individualId) === 'AID') throw new ConnectorError('IDA-MLC-009', 'Invalid Input Parameter - individualId');
    // Said before anyone is looked for, so of everyone alike.
    const channels = asked.filter((channel) => ida.channels.includes(channel));
    if (channels.length === 0) throw new ConnectorError('IDA-OTA-002', `no code goes out by ${asked.join(', ')}`);
    const person = await personOf(individualId);
    const name = nameOf(person, individualId);
    limits.send(name);
    if (limits.isFrozen(name)) throw new ConnectorError('IDA-OTA-006', 'too many wrong codes');
    const messages: Work[] = [];
    const sending = ida.sendOtp({ individualId, transactionId, channels, locale, entityName, later: (message) => void messages.push(message) });
    if (!person) return sending.catch(asSomebody).then(() => invented(individualId, channels));

    const masked = await sending;
    const [only, second] = channels;
    const contact = only && !second ? contactOf(person, only) : undefined;
    // On record before its code can come back.
    later(() => events.requested({ tokenId: tokenId(person.uin), transactionId, individualId, channels, contact }).then(() => undefined));
    messages.forEach(later);
    return masked;
  };

  const invented = (individualId: string, channels: readonly OtpChannel[]) => {
    const contacts = inventedContacts(index(individualId), channels, inventedMailDomains);
    if (Object.keys(contacts).length === 0) throw new ConnectorError('IDA-MLC-009', `no contact on record for ${channels.join(', ')}`);
    return contacts;
  };

  const lockedCode = async ({ individualId, transactionId }: Code) => {
    const person = await personOf(individualId);
    const channels = person ? await events.channelsOf(tokenId(person.uin), transactionId) : [];
    if (!channels.includes('EMAIL')) return 'RES-OTP-010';
    return channels.includes('PHONE') ? 'RES-OTP-012' : 'RES-OTP-011';
  };

  /** @returns whose code it was; it is used up */
  const confirmed = async ({ individualId, transactionId, otp }: Code, later: (more: Work) => void, purpose?: OtpPurpose): Promise<Identity> => {
    const person = await personOf(individualId);
    const name = nameOf(person, individualId);
    if (limits.isFrozen(name)) throw new ConnectorError('IDA-OTA-006', 'too many wrong codes');
    try {
      const verified = ida.verifyOtp({ individualId, transactionId, otp, entityName, later });
      await (person ? verified : verified.catch(asSomebody));
      if (!person) throw new ConnectorError('IDA-OTA-004', 'not the code');
    } catch (error) {
      if (!(error instanceof ConnectorError)) throw error;
      if (isWrong(error)) limits.wrongCode(name);
      if (person && purpose) later(() => events.wrong(tokenId(person.uin), transactionId, purpose));
      throw error;
    }
    limits.rightCode(name);
    return person;
  };

  const check = async (code: Code, purpose: OtpPurpose, later: (more: Work) => void) => {
    const { uin } = await confirmed(code, later, purpose);
    return { uin, eventId: await events.verified(tokenId(uin), code.transactionId, code.individualId, purpose) };
  };

  const inOneSentence = (cause: unknown): never => {
    if (cause instanceof ConnectorError) throw new ServiceError('RES-SER-422', undefined, { cause });
    throw cause;
  };

  return {
    /**
     * @throws {ServiceError} `RES-SER-510` when asked too often
     * @throws {ConnectorError} what ID Authentication refuses a code with
     */
    async send(request: CodeRequest) {
      limits.fromAddress(request.address);
      return evenly((later) => send(request, later));
    },

    /**
     * Uses a code up.
     * @throws {ConnectorError} what ID Authentication refuses it with; of an ID that nobody has as of a wrong code
     */
    use: (code: Code, purpose: OtpPurpose) => evenly((later) => check(code, purpose, later)),

    /** As `use`. @throws {ServiceError} `RES-SER-422`, in the same words whatever was wrong */
    async validate(code: Code) {
      try {
        if (!/^\d{6}$/.test(code.otp)) throw new ConnectorError('IDA-OTA-004', 'not a code');
        return await this.use(code, 'VALIDATE_OTP');
      } catch (cause) {
        return inOneSentence(cause);
      }
    },

    /** Uses a code up for what leaves no event of its own. @throws {ServiceError} `RES-SER-422`, in the same words whatever was wrong */
    prove: (code: Code): Promise<Identity> => evenly((later) => confirmed(code, later)).catch(inOneSentence),

    /** As `use`, for the card of a UIN. @throws {ServiceError} `RES-OTP-006` … `RES-OTP-012`, `RES-SER-422` */
    async confirm(code: Code) {
      try {
        return await this.use(code, 'GET_MY_ID');
      } catch (cause) {
        if (!(cause instanceof ConnectorError)) throw cause;
        throw new ServiceError(cause.code === 'IDA-MLC-019' ? await lockedCode(code) : (cardCodes[cause.code] ?? 'RES-SER-422'), undefined, { cause });
      }
    },

    /**
     * Whether the contact on record was verified, and that contact, masked.
     * @throws {ServiceError} `RES-SER-522` for what is no UIN or VID, `RES-SER-510` when asked too often
     */
    async verification(individualId: string, channel: OtpChannel, address: string) {
      if (idTypeOf(individualId) === 'AID') throw new ServiceError('RES-SER-522');
      const look = async () => {
        const person = await personOf(individualId);
        limits.lookUp(address, nameOf(person, individualId));
        const contact = person && contactOf(person, channel);
        // Asked of nobody too: it takes as long.
        const isKnown = await events.isVerified(tokenId(person?.uin ?? individualId), contact ?? '');
        if (!isKnown || contact === undefined) return { isVerified: false, masked: '' };
        return { isVerified: true, masked: (channel === 'EMAIL' ? maskEmail : maskPhone)(contact) };
      };
      return evenly(look);
    },
  };
}

export type OtpService = ReturnType<typeof otpService>;

const contactOf = ({ attributes }: Identity, channel: OtpChannel) => textOf(channel === 'EMAIL' ? attributes.email : attributes.phone, '') || undefined;

/** What a card is refused with, by what ID Authentication says of the code. */
const cardCodes: Readonly<Record<string, string>> = {
  'IDA-OTA-003': 'RES-OTP-006',
  'IDA-OTA-004': 'RES-OTP-007',
  'IDA-MLC-009': 'RES-OTP-008',
};

/** That nobody has the ID is not told, but what somebody would be told in their place. */
const asSomebody = (error: unknown) => {
  if (!(error instanceof ConnectorError && error.code === 'IDA-MLC-018')) throw error;
  if (error.cause instanceof ConnectorError) throw error.cause;
};

/** Guesses, not codes that were right once or were never asked for. */
const isWrong = ({ code }: ConnectorError) => code === 'IDA-OTA-004' || code === 'IDA-OTA-006';
