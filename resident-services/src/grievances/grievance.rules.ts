import { isEmail, isPhone } from '../connectors/identity/contact-forms.js';
import type { WireRule } from '../plugins/wire-rules.js';
import { ServiceError } from '../service-error.js';

const MESSAGE_LENGTH = 1024;
const isMissing = (value: unknown) => value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
const missing = (name: string) => () => new ServiceError('RES-SER-414', `Missing input Parameter- ${name}`);
const optional = (fits: (text: string) => boolean, length: number) => (value: unknown) =>
  value === undefined || value === null || (typeof value === 'string' && value.length <= length && fits(value));

// Every script may be written in; what cannot be seen may not.
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;
const characters = (text: unknown) => [...String(text)].length;

/** What a report must hold; the names are those clients have texts for. */
export const grievanceFields: NonNullable<WireRule['fields']> = [
  { name: 'eventId', fits: (value) => !isMissing(value), refusal: missing('eventId') },
  { name: 'eventId', fits: (value) => typeof value === 'string' && /^[0-9]{16}$/.test(value) },
  { name: 'name', fits: optional((text) => !/\p{Cc}/u.test(text), 256) },
  { name: 'EMAIL', fits: (_value, { emailId }) => optional(isEmail, 128)(emailId) },
  { name: 'EMAIL', fits: (_value, { alternateEmailId }) => optional(isEmail, 128)(alternateEmailId) },
  { name: 'PHONE', fits: (_value, { phoneNo }) => optional(isPhone, 64)(phoneNo) },
  { name: 'PHONE', fits: (_value, { alternatePhoneNo }) => optional(isPhone, 64)(alternatePhoneNo) },
  { name: 'message', fits: (value) => !isMissing(value), refusal: missing('message') },
  { name: 'message', fits: (value) => typeof value === 'string' },
  { name: 'message', fits: (value) => characters(value) <= MESSAGE_LENGTH, refusal: () => new ServiceError('RES-SER-514') },
  { name: 'message', fits: (value) => !UNSEEN.test(String(value)), refusal: () => new ServiceError('RES-SER-515') },
];
