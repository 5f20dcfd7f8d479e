import { isEmail, isPhone } from '../connectors/identity/contact-forms.js';
import type { FieldRule } from '../plugins/wire-rules.js';
import { missingInput, ServiceError } from '../service-error.js';

const MESSAGE_LENGTH = 1024;
const isMissing = (value: unknown) => value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
const missing = (name: string) => () => missingInput(name);
const optional = (fits: (text: string) => boolean) => (value: unknown) => value === undefined || value === null || (typeof value === 'string' && fits(value));
const contact = (name: string, member: string, fits: (text: string) => boolean, length: number): FieldRule[] => [
  {
    name,
    fits: (_value, request) => String(request[member] ?? '').length <= length,
    refusal: () => new ServiceError('RES-SER-514', 'The contact is too long'),
  },
  { name, fits: (_value, request) => optional(fits)(request[member]) },
];

// Every script may be written in; what cannot be seen may not.
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;
const characters = (text: unknown) => [...String(text)].length;

/** What a report must hold; the names are those clients have texts for. */
export const grievanceFields: readonly FieldRule[] = [
  { name: 'eventId', fits: (value) => !isMissing(value), refusal: missing('eventId') },
  { name: 'eventId', fits: (value) => typeof value === 'string' && /^[0-9]{16}$/.test(value) },
  { name: 'name', fits: optional((text) => text.length <= 256 && !/\p{Cc}/u.test(text)) },
  ...contact('EMAIL', 'emailId', isEmail, 128),
  ...contact('EMAIL', 'alternateEmailId', isEmail, 128),
  ...contact('PHONE', 'phoneNo', isPhone, 64),
  ...contact('PHONE', 'alternatePhoneNo', isPhone, 64),
  { name: 'message', fits: (value) => !isMissing(value), refusal: missing('message') },
  { name: 'message', fits: (value) => typeof value === 'string' },
  { name: 'message', fits: (value) => characters(value) <= MESSAGE_LENGTH, refusal: () => new ServiceError('RES-SER-514', 'The message is too long') },
  { name: 'message', fits: (value) => !UNSEEN.test(String(value)), refusal: () => new ServiceError('RES-SER-515') },
];
