import { randomBytes, randomInt, randomUUID } from 'node:crypto';

/** Randomness, handed in so that tests can repeat it. */
export interface Random {
  bytes(length: number): Buffer;
  /** A whole number from `min` up to, not including, `max`. */
  integer(min: number, max: number): number;
  uuid(): string;
}

export const systemRandom: Random = { bytes: randomBytes, integer: (min, max) => randomInt(min, max), uuid: randomUUID };

/** Event and session IDs: 16 digits, the first not zero, nothing to check them by. */
export const sixteenDigits = (random: Random) => `${random.integer(1_000_0000, 1_0000_0000)}${String(random.integer(0, 1_0000_0000)).padStart(8, '0')}`;
