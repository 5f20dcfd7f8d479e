import type { RequestType } from '../../events/event-types.js';
import { catalogue, fill, type MessageKind, messageOf, type Texts } from '../../texts/texts.js';

/** What MOSIP's templates about an event of a type begin with. */
const prefixes: Partial<Record<RequestType, string>> = {
  SHARE_CRED_WITH_PARTNER: 'share-cred-with-partner',
  DOWNLOAD_PERSONALIZED_CARD: 'cust-and-down-my-card',
  ORDER_PHYSICAL_CARD: 'order-a-physical-card',
  GET_MY_ID: 'get-my-uin-card',
  UPDATE_MY_UIN: 'update-demo-data',
  AUTH_TYPE_LOCK_UNLOCK: 'lock-unlock-auth',
  VID_CARD_DOWNLOAD: 'vid-card-download',
  VALIDATE_OTP: 'verify-my-phone-email',
};

const everyKind: readonly MessageKind[] = ['request-received', 'success', 'failure'];
const kindsOf = (type: string): readonly MessageKind[] =>
  type === 'UPDATE_MY_UIN' ? [...everyKind, 'regproc-success', 'regproc-failure', 'cancelled'] : everyKind;

function rowsOf(texts: Texts): readonly (readonly [code: string, content: string])[] {
  const { otp } = texts;
  return [
    ...Object.entries(prefixes).flatMap(([type, prefix]) => [...messages(texts, type as RequestType, prefix), ...purposes(texts, type as RequestType, prefix)]),
    // One for creating and for revoking: what was done stands in its place.
    ...messages({ ...texts, eventTypes: { ...texts.eventTypes, GENERATE_VID: '$eventDetails' } }, 'GENERATE_VID', 'gen-or-revoke-vid'),
    ['receive-otp-mail-subject', otp.subject],
    ['receive-otp-mail-content', otp.body],
    ['receive-otp', otp.sms],
  ];
}

const messages = (texts: Texts, type: RequestType, prefix: string) =>
  kindsOf(type).flatMap((kind) => {
    const { subject, body } = messageOf(texts, type, kind);
    const say = (text: string) => fill(text, { eventDetails: texts.eventTypes[type] });
    return [
      [`${prefix}-${kind}-email-subject`, say(subject)],
      [`${prefix}-${kind}-email-content`, [texts.greeting, say(body), texts.track].join('\n\n')],
      [`${prefix}-${kind}_SMS`, say(body)],
    ] as const;
  });

function purposes(texts: Texts, type: RequestType, prefix: string) {
  const purpose = texts.purposes[type];
  const summary = texts.summaries[type]?.success;
  const ending = type === 'VID_CARD_DOWNLOAD' ? 'positive-summary' : 'success-summary';
  return [
    ...(purpose ? [[`${prefix}-positive-purpose`, purpose.success] as const, [`${prefix}-negative-purpose`, purpose.failure] as const] : []),
    ...(summary ? [[`${prefix}-${ending}`, summary] as const] : []),
  ];
}

/** The texts of this portal under the codes that MOSIP has for them, so that whoever asks for one reads what residents read. */
export const templates = Object.entries(catalogue).flatMap(([language, texts]) => rowsOf(texts).map(([code, content]) => ({ code, language, content })));
