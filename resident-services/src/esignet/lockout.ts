import type { Clock } from '../clock.js';
import { rate } from '../rate.js';

export interface LockoutSettings {
  /** `mosip.esignet.send-otp.attempts` and `mosip.esignet.authenticate.attempts`, each in one sign-in. */
  sendsPerSignIn: number;
  triesPerSignIn: number;
  /** Life of the cache `blocked`. */
  blockedSeconds: number;
  /** Over sign-ins, for the same ID. */
  sendsPerId: number;
  triesPerId: number;
  perIdSeconds: number;
  resendSeconds: number;
}

export const defaultLockout: LockoutSettings = {
  sendsPerSignIn: 3,
  triesPerSignIn: 3,
  blockedSeconds: 600,
  sendsPerId: 6,
  triesPerId: 5,
  perIdSeconds: 1800,
  resendSeconds: 30,
};

/** Tests sign in over and over; they get room, but every check stays. */
export const testLockout: LockoutSettings = { ...defaultLockout, sendsPerId: 6000, triesPerId: 5000 };

/**
 * Which IDs may not sign in for a while, and how often codes were sent to and tried for each. IDs that nobody has are
 * counted like the others: whoever is locked out learns nothing by it.
 */
export function lockout({ settings, clock }: { settings: LockoutSettings; clock: Clock }) {
  const blocked = new Map<string, number>();
  const sends = rate({ limit: settings.sendsPerId, seconds: settings.perIdSeconds, clock });
  const tries = rate({ limit: settings.triesPerId, seconds: settings.perIdSeconds, clock });

  return {
    /** @returns until when this ID is blocked, if it is. */
    blockedUntil(id: string) {
      const until = blocked.get(id);
      return until !== undefined && until > clock().getTime() ? new Date(until) : undefined;
    },
    block(id: string) {
      for (const [other, until] of blocked) if (until <= clock().getTime()) blocked.delete(other);
      blocked.set(id, clock().getTime() + settings.blockedSeconds * 1000);
    },
    maySend: (id: string) => sends.take(id) === 0,
    /** Nothing went out after all. */
    notSent: (id: string) => sends.giveBack(id),
    /** Counts a wrong code. @returns whether this ID may be tried again. */
    wrongCode(id: string) {
      tries.take(id);
      return tries.ask(id) === 0;
    },
    triesLeft: (id: string) => tries.left(id),
    /** Who proved to be the resident was not the one to be held off. */
    rightCode(id: string) {
      tries.forget(id);
      sends.forget(id);
    },
  };
}

export type Lockout = ReturnType<typeof lockout>;
