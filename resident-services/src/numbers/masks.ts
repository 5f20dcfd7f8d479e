/** MOSIP's mask for numbers: the first and the last two stay. `4251852193` is `4XXXXXXX93`. */
export const maskNumber = (text: string) => (text.length <= 3 ? text : text[0] + 'X'.repeat(text.length - 3) + text.slice(-2));

/** `amal@example.org` is `ama*@example.org`. */
export function maskEmail(email: string) {
  const [local = '', domain] = split(email);
  return local.slice(0, 3) + '*'.repeat(Math.max(0, local.length - 3)) + domain;
}

/** All but the last four. */
export const maskPhone = (phone: string) => '*'.repeat(Math.max(0, phone.length - 4)) + phone.slice(-4);

/** As ID authentication masks: every third character of the local part stays. */
export function maskEmailAsIda(email: string) {
  const [local = '', domain] = split(email);
  return [...local].map((char, index) => ((index + 1) % 3 === 0 ? char : 'X')).join('') + domain;
}

/** As ID authentication masks: the first half and one more are hidden. */
export function maskPhoneAsIda(phone: string) {
  const hidden = Math.floor(phone.length / 2) + 1;
  return 'X'.repeat(hidden) + phone.slice(hidden);
}

function split(email: string): [string, string] {
  const at = email.lastIndexOf('@');
  return at < 0 ? [email, ''] : [email.slice(0, at), email.slice(at)];
}
