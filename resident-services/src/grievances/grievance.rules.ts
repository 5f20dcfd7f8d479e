import { isEmail, isPhone } from '../connectors/identity/contact-forms.js';
import type { FieldRule } from '../plugins/wire-rules.js';
import { missingInput, ServiceError } from '../service-error.js';

export interface GrievanceLimits {
  messageLength: number;
  emailLength: number;
  phoneLength: number;
  messagePattern: string;
}

const isMissing = (value: unknown) => value === undefined || value === null || value === '' || (typeof value === 'string' && value.trim() === '');
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

const characters = (text: unknown) => [...String(text)].length;

/** What a report must hold; the names are those clients have texts for. Lengths count characters as people do. */
export const grievanceFields = ({ messageLength, emailLength, phoneLength, messagePattern }: GrievanceLimits): readonly FieldRule[] => [
  { name: 'eventId', fits: (value) => !isMissing(value), refusal: missing('eventId') },
  { name: 'eventId', fits: (value) => typeof value === 'string' && /^[0-9]{16}$/.test(value) },
  { name: 'name', fits: optional((text) => text.length <= 256 && !/\p{Cc}/u.test(text)) },
  ...contact('EMAIL', 'emailId', isEmail, emailLength),
  ...contact('EMAIL', 'alternateEmailId', isEmail, emailLength),
  ...contact('PHONE', 'phoneNo', isPhone, phoneLength),
  ...contact('PHONE', 'alternatePhoneNo', isPhone, phoneLength),
  { name: 'message', fits: (value) => !isMissing(value), refusal: missing('message') },
  { name: 'message', fits: (value) => typeof value === 'string' },
  { name: 'message', fits: (value) => characters(value) <= messageLength, refusal: () => new ServiceError('RES-SER-514', 'The message is too long') },
  { name: 'message', fits: (value) => new RegExp(messagePattern, 'u').test(String(value)), refusal: () => new ServiceError('RES-SER-515') },
];
