import type { Clock } from '../clock.js';
import { type Rate, rate } from '../rate.js';
import { ServiceError } from '../service-error.js';

/** How often codes may be asked for, guessed, and people be asked about, where nobody is signed in. */
export interface PublicOtpLimits {
  sendsPerAddress: number;
  sendsIn30Seconds: number;
  sendsIn10Minutes: number;
  sendsInADay: number;
  wrongTries: number;
  frozenMinutes: number;
  lookupsPerAddress: number;
  lookupsPerId: number;
}

const MINUTE = 60;
const DAY = 86_400;

/** Counts by person where there is one, else by the ID that was typed: both are counted alike, which tells nobody anything. */
export function otpLimits(limits: PublicOtpLimits, clock: Clock) {
  const within = (limit: number, seconds: number) => rate({ limit, seconds, clock });
  const perAddress = within(limits.sendsPerAddress, 10 * MINUTE);
  const sends = [within(limits.sendsIn30Seconds, 30), within(limits.sendsIn10Minutes, 10 * MINUTE), within(limits.sendsInADay, DAY)];
  const wrong = within(limits.wrongTries, limits.frozenMinutes * MINUTE);
  const lookups = [within(limits.lookupsPerAddress, 10 * MINUTE), within(limits.lookupsPerId, 60 * MINUTE)] as const;

  return {
    /** @throws {ServiceError} `RES-SER-510` */
    fromAddress: (address: string) => take(perAddress, address),

    /** @throws {ServiceError} `RES-SER-510` */
    send(name: string) {
      const wait = Math.max(...sends.map((each) => each.ask(name)));
      if (wait > 0) throw tooMany(wait);
      for (const each of sends) each.take(name);
    },

    /** @throws {ServiceError} `RES-SER-510` */
    lookUp(address: string, name: string) {
      take(lookups[0], address);
      take(lookups[1], name);
    },

    isFrozen: (name: string) => wrong.ask(name) > 0,
    wrongCode: (name: string) => void wrong.take(name),
    rightCode: (name: string) => wrong.forget(name),
  };
}

export type OtpLimiter = ReturnType<typeof otpLimits>;

function take(limit: Rate, name: string) {
  const wait = limit.take(name);
  if (wait > 0) throw tooMany(wait);
}

const tooMany = (retryAfter: number) => new ServiceError('RES-SER-510', 'Too many requests', { status: 429, retryAfter });
