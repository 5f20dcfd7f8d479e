/**
 * Moves the time of this whole process: e-Signet's library asks `Date.now` by itself, and two times in one sign-in
 * would refuse each other. Timers go on as they were.
 */
export function movedTime() {
  const real = Date.now;
  let aheadMs = 0;
  return {
    forward(seconds: number) {
      aheadMs += seconds * 1000;
      Date.now = () => real() + aheadMs;
    },
    back() {
      aheadMs = 0;
      Date.now = real;
    },
  };
}
