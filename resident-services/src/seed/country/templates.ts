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

/** What its older templates begin with, of what is done with a one-time code in place of a session. */
const olderPrefixes: Readonly<Record<string, RequestType>> = {
  RS_VIN_GEN: 'GENERATE_VID',
  RS_VIN_REV: 'REVOKE_VID',
  RS_LOCK_AUTH: 'AUTH_TYPE_LOCK_UNLOCK',
  RS_UNLOCK_AUTH: 'AUTH_TYPE_LOCK_UNLOCK',
  RS_AUTH_HIST: 'AUTHENTICATION_REQUEST',
  RS_DOW_UIN: 'GET_MY_ID',
  RS_UIN_RPR: 'ORDER_PHYSICAL_CARD',
  RS_UIN_UPDATE: 'UPDATE_MY_UIN',
  RS_CRE_REQ: 'SHARE_CRED_WITH_PARTNER',
};

const everyKind: readonly MessageKind[] = ['request-received', 'success', 'failure'];
const kindsOf = (type: string): readonly MessageKind[] =>
  type === 'UPDATE_MY_UIN' ? [...everyKind, 'regproc-success', 'regproc-failure', 'cancelled'] : everyKind;

function rowsOf(texts: Texts): readonly (readonly [code: string, content: string])[] {
  const { otp } = texts;
  const authenticated = texts.authentications['UNKNOWN']!;
  return [
    ...Object.entries(prefixes).flatMap(([type, prefix]) => [...messages(texts, type as RequestType, prefix), ...purposes(texts, type as RequestType, prefix)]),
    // One for creating and for revoking: what was done stands in its place.
    ...messages({ ...texts, eventTypes: { ...texts.eventTypes, GENERATE_VID: '$eventDetails' } }, 'GENERATE_VID', 'gen-or-revoke-vid'),
    ...['positive-purpose', 'negative-purpose', 'success-summary'].map((kind) => [`gen-or-revoke-vid-${kind}`, '$eventDetails: $vidType $maskedVID'] as const),
    ['authentication-request-positive-purpose', authenticated.SUCCESS],
    ['authentication-request-negative-purpose', authenticated.FAILED],
    ['authentication-request-positive-summary', authenticated.SUCCESS],
    ...Object.entries(olderPrefixes).flatMap(([prefix, type]) => [
      ...older(texts, type, 'success', `${prefix}_SUCCESS`, prefix === 'RS_CRE_REQ' ? [texts.pin] : []),
      ...older(texts, type, 'failure', `${prefix}_FAILURE`),
    ]),
    ...older(texts, 'SHARE_CRED_WITH_PARTNER', 'in-progress', 'RS_CRE_STATUS'),
    ...older(texts, 'SHARE_CRED_WITH_PARTNER', 'cancelled', 'RS_CRE_CANCEL_SUCCESS'),
    ['receive-otp-mail-subject', otp.subject],
    ['receive-otp-mail-content', otp.body],
    ['receive-otp', otp.sms],
  ];
}

function said(texts: Texts, type: RequestType, kind: MessageKind) {
  const { subject, body } = messageOf(texts, type, kind);
  const say = (text: string) => fill(text, { eventDetails: texts.eventTypes[type] });
  return { subject: say(subject), body: say(body) };
}

const messages = (texts: Texts, type: RequestType, prefix: string) =>
  kindsOf(type).flatMap((kind) => {
    const { subject, body } = said(texts, type, kind);
    return [
      [`${prefix}-${kind}-email-subject`, subject],
      [`${prefix}-${kind}-email-content`, [texts.greeting, body, texts.track].join('\n\n')],
      [`${prefix}-${kind}_SMS`, body],
    ] as const;
  });

/** No event stands behind these, so they lead nowhere. */
const older = (texts: Texts, type: RequestType, kind: MessageKind, code: string, more: readonly string[] = []) => {
  const { subject, body } = said(texts, type, kind);
  return [
    [`${code}_EMAIL_SUB`, subject],
    [`${code}_EMAIL`, [texts.greeting, body, ...more].join('\n\n')],
    [`${code}_SMS`, [body, ...more].join(' ')],
  ] as const;
};

function purposes(texts: Texts, type: RequestType, prefix: string) {
  const purpose = texts.purposes[type];
  const summary = texts.summaries[type]?.success;
  const ending = type === 'VID_CARD_DOWNLOAD' ? 'positive-summary' : 'success-summary';
  const joint = type === 'ORDER_PHYSICAL_CARD' ? ['-', ' '] : ['-']; // MOSIP has these with a blank
  return [
    ...(purpose
      ? joint.flatMap((before) => [
          [`${prefix}-positive${before}purpose`, purpose.success] as const,
          [`${prefix}-negative${before}purpose`, purpose.failure] as const,
        ])
      : []),
    ...(summary ? [[`${prefix}-${ending}`, summary] as const] : []),
  ];
}

/** The texts of this portal under the codes that MOSIP has for them, so that whoever asks for one reads what residents read. */
export const templates = Object.entries(catalogue).flatMap(([language, texts]) => rowsOf(texts).map(([code, content]) => ({ code, language, content })));
