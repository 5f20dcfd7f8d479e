/*
 * How a contact is written, for whoever takes one: as texts, for pages and identity schemas to go by, so they read the
 * same with and without the flags `u` and `v`.
 */

/** What mail programs read more into than an address: brackets, quotes, lists; and what cannot be seen. */
const odd = String.raw`\s\u0000-\u001f\u007f-\u009f@<>\(\),;:\\"\[\]`;

export const EMAIL_FORM = `^[^${odd}]{1,64}@[^${odd}.]+(\\.[^${odd}.]+)+$`;
export const PHONE_FORM = String.raw`^\+?[0-9]{10,14}$`;

/** As long as a mail server takes one. */
const LONGEST = 254;
const [email, phone] = [new RegExp(EMAIL_FORM, 'u'), new RegExp(PHONE_FORM, 'u')];

export const isEmail = (text: string) => text.length <= LONGEST && email.test(text);
export const isPhone = (text: string) => phone.test(text);
