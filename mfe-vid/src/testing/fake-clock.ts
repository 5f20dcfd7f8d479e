import type { Clock } from '../clock.js';

/** A clock that stands until it is moved. */
export function fakeClock(start = Date.now()): Clock & { moveTo(moment: number): void } {
  let now = start;
  let alarms: { moment: number; act: () => void }[] = [];
  return {
    now: () => now,
    at: (moment, act) => {
      const alarm = { moment, act };
      alarms.push(alarm);
      return () => {
        alarms = alarms.filter((other) => other !== alarm);
      };
    },
    moveTo(moment) {
      now = moment;
      const due = alarms.filter((alarm) => alarm.moment <= moment);
      alarms = alarms.filter((alarm) => alarm.moment > moment);
      for (const { act } of due) act();
    },
  };
}
