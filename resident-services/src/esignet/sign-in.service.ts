import type { Clock } from '../clock.js';
import { ConnectorError, ConnectorUnavailable } from '../connectors/connector-error.js';
import type { IdentityRepository } from '../connectors/identity/identity.js';
import type { IdAuthentication, OtpChannel } from '../connectors/ida/ida.js';
import type { VidRepository } from '../connectors/vid/vid.js';
import type { Random } from '../random.js';
import type { Attempt, Problem } from './attempt.js';
import { contactsOf, inventedContacts } from './contacts.js';
import { plainDigits } from './digits.js';
import type { Lockout, LockoutSettings } from './lockout.js';

export interface SignInNeeds {
  ida: IdAuthentication;
  identity: IdentityRepository;
  vids: VidRepository;
  lockout: Lockout;
  limits: LockoutSettings;
  /** A keyed hash in hex. */
  index: (value: string) => string;
  /** Life of a code. */
  codeSeconds: number;
  /** Whose page the code is for, as the history names it. */
  entityName: string;
  /** Lets answers about IDs that exist and IDs that do not take the same time. */
  evenly: <T>(work: Promise<T>) => Promise<T>;
  clock: Clock;
  random: Random;
}

const uinOrVid = /^(\d{10}|\d{16})$/;
const frozen = ['IDA-OTA-001', 'IDA-OTA-006', 'IDA-OTA-007', 'IDA-OTA-013'];

/**
 * The way in, step by step; each verb answers with what was wrong, or moves the attempt on. An ID that nobody has goes
 * the same way as any other, only that no code is sent and none is ever right.
 */
export function signInService({ ida, identity, vids, lockout, limits, index, codeSeconds, entityName, evenly, clock, random }: SignInNeeds) {
  const after = (seconds: number) => new Date(clock().getTime() + seconds * 1000);
  const lockName = ({ person, id }: Attempt) => index(person?.uin ?? id ?? '');

  return {
    begin: (uid: string, endsAt: Date, locale: string): Attempt => ({
      uid,
      endsAt,
      locale,
      transactionId: `${random.integer(10_000, 100_000)}${random.integer(10_000, 100_000)}`,
      step: 'id',
      contacts: [],
      lockedChannels: [],
      sends: 0,
      tries: 0,
      draft: {},
    }),

    async identify(attempt: Attempt, typed: string): Promise<Problem | undefined> {
      const id = plainDigits(typed);
      if (!id) return 'id.missing';
      if (!uinOrVid.test(id)) return 'id.length';
      return evenly(this.lookUp(attempt, id));
    },

    async lookUp(attempt: Attempt, id: string) {
      attempt.id = id;
      attempt.person = await findPerson(id);
      const contacts = attempt.person ? contactsOf(attempt.person) : inventedContacts(index(id));
      attempt.contacts = contacts.filter(({ channel }) => ida.channels.includes(channel));
      attempt.lockedChannels = [];
      const until = lockout.blockedUntil(lockName(attempt));
      if (until) return blocked(attempt, until);
      const [only, second] = attempt.contacts;
      if (only && !second) return this.send(attempt, only.channel);
      attempt.step = only ? 'channel' : 'locked';
      return undefined;
    },

    async choose(attempt: Attempt, channel: string): Promise<Problem | undefined> {
      const contact = attempt.contacts.find((one) => one.channel === channel);
      if (!contact) return 'channel.missing';
      return evenly(this.send(attempt, contact.channel));
    },

    async resend(attempt: Attempt): Promise<Problem | undefined> {
      if (attempt.resendFrom && clock() < attempt.resendFrom) return 'resend.early';
      return attempt.chosen && evenly(this.send(attempt, attempt.chosen.channel));
    },

    async send(attempt: Attempt, channel: OtpChannel): Promise<Problem | undefined> {
      const name = lockName(attempt);
      const until = lockout.blockedUntil(name);
      if (until) return blocked(attempt, until);
      if (attempt.sends >= limits.sendsPerSignIn || !lockout.maySend(name)) return block(attempt);

      attempt.sends += 1;
      attempt.chosen = attempt.contacts.find((contact) => contact.channel === channel);
      const problem = attempt.person && (await ask(attempt, channel));
      if (problem || attempt.step === 'blocked' || attempt.lockedChannels.includes(channel)) return problem;
      attempt.step = 'code';
      attempt.codeEndsAt = after(codeSeconds);
      attempt.resendFrom = after(limits.resendSeconds);
      return undefined;
    },

    async verify(attempt: Attempt, typed: string): Promise<Problem | undefined> {
      const code = plainDigits(typed);
      if (!code) return 'code.missing';
      if (!/^\d{6}$/.test(code)) return 'code.form';
      const name = lockName(attempt);
      const until = lockout.blockedUntil(name);
      if (until) return blocked(attempt, until);
      if (attempt.codeEndsAt && clock() >= attempt.codeEndsAt) return 'code.expired';
      if (attempt.tries >= limits.triesPerSignIn) return block(attempt);

      attempt.tries += 1; // before the answer, so that guesses sent at once count one by one
      const verdict = await evenly(isRight(attempt, code));
      if (verdict === 'right') {
        lockout.rightCode(name);
        attempt.step = 'consent';
        attempt.authenticatedAt = clock();
        return undefined;
      }
      if (verdict !== 'code.wrong') {
        attempt.tries -= 1;
        return verdict === 'frozen' ? block(attempt) : verdict;
      }
      const mayGoOn = lockout.wrongCode(name) && attempt.tries < limits.triesPerSignIn;
      return mayGoOn ? 'code.wrong' : block(attempt);
    },

    triesLeft: (attempt: Attempt) => Math.min(limits.triesPerSignIn - attempt.tries, lockout.triesLeft(lockName(attempt))),
    sendsLeft: ({ sends }: Attempt) => limits.sendsPerSignIn - sends,

    /** Back to the first page, with the counts kept. */
    startOver(attempt: Attempt) {
      Object.assign(attempt, { step: 'id', id: undefined, person: undefined, contacts: [], chosen: undefined, authenticatedAt: undefined });
    },
  };

  async function findPerson(id: string) {
    const uin = id.length === 10 ? id : await uinBehind(id);
    const person = uin === undefined ? undefined : await identity.byUin(uin);
    return person?.status === 'ACTIVATED' ? person : undefined;
  }

  async function uinBehind(vid: string) {
    const found = await vids.find(vid);
    const usable = found?.vid.status === 'ACTIVE' && (!found.vid.expiresOn || clock() < found.vid.expiresOn);
    return usable ? found.uin : undefined;
  }

  async function ask(attempt: Attempt, channel: OtpChannel): Promise<Problem | undefined> {
    const { id, transactionId, locale } = attempt;
    try {
      await ida.sendOtp({ individualId: id!, transactionId, channels: [channel], locale, entityName });
      return undefined;
    } catch (error) {
      if (error instanceof ConnectorUnavailable) return 'unavailable';
      if (!(error instanceof ConnectorError)) throw error;
      if (error.code === 'IDA-OTA-002') return 'unavailable';
      if (error.code === 'IDA-MLC-019') return lock(attempt, channel);
      if (frozen.includes(error.code)) return block(attempt);
      return undefined; // unknown after all, or no such channel: as silent as for an ID that nobody has
    }
  }

  async function isRight(attempt: Attempt, otp: string): Promise<'right' | 'frozen' | Problem> {
    const { id, transactionId, person } = attempt;
    if (!person) return 'code.wrong';
    try {
      await ida.verifyOtp({ individualId: id!, transactionId, otp, entityName });
      return 'right';
    } catch (error) {
      if (error instanceof ConnectorUnavailable) return 'unavailable';
      if (!(error instanceof ConnectorError)) throw error;
      if (error.code === 'IDA-OTA-003') return 'code.expired';
      return frozen.includes(error.code) ? 'frozen' : 'code.wrong';
    }
  }

  /** The resident locked this way of sending codes: said openly, since it is for them to unlock it. */
  function lock(attempt: Attempt, channel: OtpChannel): Problem | undefined {
    attempt.sends -= 1;
    lockout.notSent(lockName(attempt));
    attempt.lockedChannels = [...attempt.lockedChannels, channel];
    const open = attempt.contacts.some((contact) => !attempt.lockedChannels.includes(contact.channel));
    attempt.step = open ? 'channel' : 'locked';
    return open ? 'channel.locked' : undefined;
  }

  function block(attempt: Attempt) {
    lockout.block(lockName(attempt));
    return blocked(attempt, lockout.blockedUntil(lockName(attempt))!);
  }

  function blocked(attempt: Attempt, until: Date) {
    attempt.step = 'blocked';
    attempt.blockedUntil = until;
    return undefined;
  }
}

export type SignInService = ReturnType<typeof signInService>;
