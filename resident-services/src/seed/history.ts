import { asyncTypes, type RequestType } from '../events/event-types.js';
import { maskNumber } from '../numbers/masks.js';
import { makeVid } from '../numbers/numbers.js';
import type { Random } from '../random.js';

/** One event of the past, before it is written down. */
export interface PastEvent {
  type: RequestType;
  /** Every state it went through, with its time. */
  steps: readonly { statusCode: string; at: Date }[];
  pinned: boolean;
  read: boolean;
  fields: Partial<Record<'auth_type_code' | 'ref_id' | 'ref_id_type' | 'attribute_list' | 'requested_entity_name', string>>;
}

interface Course {
  type: RequestType;
  path: readonly string[];
  fields?: (random: Random) => PastEvent['fields'];
}

const partners = ['Aldora Tax Office', 'North Coast Bank', 'Harbour Clinic', 'Delta Mobile', 'Amber Hills Library', 'Resident Portal'];
const oneOf = <T>(items: readonly T[], random: Random): T => items[random.integer(0, items.length)] as T;

const partner = (random: Random) => ({ requested_entity_name: oneOf(partners, random) });
const authenticated = (code: string) => (random: Random) => ({ auth_type_code: code, ref_id_type: 'UIN', ...partner(random) });
const vid = (type: string) => (random: Random) => ({ auth_type_code: 'OTP', ref_id_type: type, ref_id: maskNumber(makeVid(random)) });
const changed = (list: string) => () => ({ auth_type_code: 'OTP', attribute_list: list });
const shared = (list: string) => (random: Random) => ({ auth_type_code: 'OTP', attribute_list: list, ...partner(random) });

/** Every type of event with every end it can have; the more often one is here, the more often it happened. */
const courses: readonly Course[] = [
  { type: 'AUTHENTICATION_REQUEST', path: ['Y'], fields: authenticated('OTP-AUTH') },
  { type: 'AUTHENTICATION_REQUEST', path: ['Y'], fields: authenticated('OTP-REQUEST') },
  { type: 'AUTHENTICATION_REQUEST', path: ['Y'], fields: authenticated('KYC-AUTH') },
  { type: 'AUTHENTICATION_REQUEST', path: ['N'], fields: authenticated('OTP-AUTH') },
  { type: 'AUTHENTICATION_REQUEST', path: ['Y'], fields: authenticated('FACE-AUTH') },
  { type: 'AUTHENTICATION_REQUEST', path: ['Y'], fields: authenticated('FINGERPRINT-AUTH') },
  { type: 'AUTHENTICATION_REQUEST', path: ['N'], fields: authenticated('DEMO-AUTH') },
  { type: 'GENERATE_VID', path: ['NEW', 'VID_GENERATED'], fields: vid('TEMPORARY') },
  { type: 'GENERATE_VID', path: ['NEW', 'VID_GENERATED'], fields: vid('ONETIMEUSE') },
  { type: 'GENERATE_VID', path: ['NEW', 'FAILED'], fields: () => ({ auth_type_code: 'OTP', ref_id_type: 'TEMPORARY' }) },
  { type: 'REVOKE_VID', path: ['NEW', 'VID_REVOKED'], fields: vid('TEMPORARY') },
  { type: 'REVOKE_VID', path: ['NEW', 'FAILED'], fields: vid('PERPETUAL') },
  { type: 'SHARE_CRED_WITH_PARTNER', path: ['NEW', 'ISSUED', 'DATA_SHARED_SUCCESSFULLY'], fields: shared('fullName:Full name;dateOfBirth:DD/MM/YYYY;phone') },
  { type: 'SHARE_CRED_WITH_PARTNER', path: ['NEW', 'ISSUED', 'RECEIVED'], fields: shared('fullName;email') },
  { type: 'SHARE_CRED_WITH_PARTNER', path: ['NEW', 'FAILED'], fields: shared('fullName;fullAddress') },
  { type: 'SHARE_CRED_WITH_PARTNER', path: ['NEW', 'ISSUED'], fields: shared('fullName;gender') },
  { type: 'DOWNLOAD_PERSONALIZED_CARD', path: ['CARD_DOWNLOADED'], fields: changed('fullName;dateOfBirth;photo') },
  { type: 'DOWNLOAD_PERSONALIZED_CARD', path: ['FAILED'], fields: changed('fullName;UIN;photo') },
  { type: 'ORDER_PHYSICAL_CARD', path: ['NEW', 'PAYMENT_CONFIRMED', 'ISSUED', 'PRINTING', 'IN_TRANSIT', 'CARD_DELIVERED'], fields: partner },
  { type: 'ORDER_PHYSICAL_CARD', path: ['NEW', 'PAYMENT_CONFIRMED', 'ISSUED', 'PRINTING'], fields: partner },
  { type: 'ORDER_PHYSICAL_CARD', path: ['NEW', 'PAYMENT_FAILED'], fields: partner },
  { type: 'GET_MY_ID', path: ['OTP_REQUESTED', 'OTP_VERIFIED', 'CARD_DOWNLOADED'] },
  { type: 'GET_MY_ID', path: ['OTP_REQUESTED', 'OTP_VERIFIED', 'FAILED'] },
  {
    type: 'UPDATE_MY_UIN',
    path: ['NEW', 'PROCESSING', 'IDENTITY_UPDATED', 'CARD_READY_TO_DOWNLOAD', 'CARD_DOWNLOADED'],
    fields: changed('addressLine1;postalCode'),
  },
  { type: 'UPDATE_MY_UIN', path: ['NEW', 'PROCESSING', 'REJECTED'], fields: changed('fullName') },
  { type: 'UPDATE_MY_UIN', path: ['NEW', 'CANCELED'], fields: changed('phone') },
  { type: 'UPDATE_MY_UIN', path: ['NEW', 'PROCESSING', 'PAUSED_FOR_ADDITIONAL_INFO'], fields: changed('gender') },
  { type: 'AUTH_TYPE_LOCK_UNLOCK', path: ['NEW', 'COMPLETED'], fields: changed('bio-FACE:LOCKED,demo:UNLOCKED') },
  { type: 'AUTH_TYPE_LOCK_UNLOCK', path: ['NEW', 'FAILED'], fields: changed('otp-phone:LOCKED') },
  { type: 'VID_CARD_DOWNLOAD', path: ['NEW', 'ISSUED', 'CARD_READY_TO_DOWNLOAD', 'CARD_DOWNLOADED'], fields: vid('PERPETUAL') },
  { type: 'VID_CARD_DOWNLOAD', path: ['NEW', 'ISSUED', 'FAILED'], fields: vid('TEMPORARY') },
  { type: 'VALIDATE_OTP', path: ['OTP_REQUESTED', 'OTP_VERIFIED'], fields: changed('EMAIL') },
  { type: 'VALIDATE_OTP', path: ['OTP_REQUESTED', 'OTP_VERIFICATION_FAILED'], fields: changed('PHONE') },
];

const DAY_MS = 86_400_000;
const PINNED = 4;

/** So many events over two years up to now, each course at least once if there is room. */
export function pastEvents(count: number, now: Date, random: Random): PastEvent[] {
  return Array.from({ length: count }, (_, index) => {
    // Those still under way must be young, so they come from the last days.
    const course = index < courses.length ? (courses[(index * 7) % courses.length] as Course) : oneOf(courses, random);
    const underway = !ends(course.path.at(-1) ?? '');
    const ageMs = underway
      ? random.integer(2 * 3600, 6 * 86_400) * 1000
      : 3_600_000 + Math.floor(((index + random.integer(0, 100) / 100) / count) * 730 * DAY_MS);
    const steps = stepsOf(course.path, new Date(now.getTime() - ageMs), now, random);
    return {
      type: course.type,
      steps,
      pinned: index % Math.max(1, Math.floor(count / PINNED)) === 5 && count > 50,
      read: !asyncTypes.includes(course.type) || ageMs > 5 * DAY_MS,
      fields: course.fields?.(random) ?? {},
    };
  });
}

const ends = (statusCode: string) => !['NEW', 'ISSUED', 'PRINTING', 'PAUSED_FOR_ADDITIONAL_INFO'].includes(statusCode);

/** Quick for what the portal does alone, slow for what others have a part in; never later than now. */
function stepsOf(path: readonly string[], start: Date, now: Date, random: Random) {
  const slow = path.length > 3;
  let at = start.getTime();
  return path.map((statusCode, index) => {
    if (index > 0) at += slow ? random.integer(1200, 20_000) * 100 : random.integer(1, 90) * 1000;
    return { statusCode, at: new Date(Math.min(at, now.getTime() - 60_000)) };
  });
}
