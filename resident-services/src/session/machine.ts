const machines: readonly (readonly [RegExp, string])[] = [
  [/android/i, 'Android'],
  [/iphone|ipad/i, 'IPhone'],
  [/windows/i, 'Windows'],
  [/mac/i, 'Mac'],
  [/x11|linux/i, 'Unix'],
];

/** The machine type of `resident_session`, guessed as MOSIP does. */
export const machineType = (userAgent = '') => machines.find(([pattern]) => pattern.test(userAgent))?.[1] ?? 'Unknown';
