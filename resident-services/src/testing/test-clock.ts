/** A clock that stands still until it is moved. */
export function testClock(start = '2026-03-02T09:15:00.000Z') {
  let now = new Date(start).getTime();
  const clock = () => new Date(now);
  return Object.assign(clock, {
    forward: ({ seconds = 0, minutes = 0, hours = 0, days = 0 }) => {
      now += (seconds + minutes * 60 + hours * 3600 + days * 86_400) * 1000;
    },
  });
}

export type TestClock = ReturnType<typeof testClock>;
