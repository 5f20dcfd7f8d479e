/** The time, handed in so that tests can move it. */
export type Clock = () => Date;

/** Asks `Date.now`, which the sandbox moves (`src/sandbox/moved-time.ts`). */
export const systemClock: Clock = () => new Date(Date.now());
