import type { components } from '@rp/shared-contract/resident-api';

export type RequestType = components['schemas']['RequestType'];
export type ServiceType = Exclude<components['schemas']['ServiceType'], 'ASYNC' | 'ALL'>;
/** What a resident is shown of a status. */
export type ShownStatus = Exclude<components['schemas']['EventStatus'], 'ALL'>;

/** Service types, in MOSIP's order; SEND_OTP and DEFAULT belong to none and are never shown. */
export const serviceTypes: Record<ServiceType, readonly RequestType[]> = {
  AUTHENTICATION_REQUEST: ['AUTHENTICATION_REQUEST'],
  SERVICE_REQUEST: ['DOWNLOAD_PERSONALIZED_CARD', 'ORDER_PHYSICAL_CARD', 'GET_MY_ID', 'VID_CARD_DOWNLOAD'],
  DATA_UPDATE_REQUEST: ['UPDATE_MY_UIN'],
  ID_MANAGEMENT_REQUEST: ['GENERATE_VID', 'REVOKE_VID', 'VALIDATE_OTP', 'AUTH_TYPE_LOCK_UNLOCK'],
  DATA_SHARE_REQUEST: ['SHARE_CRED_WITH_PARTNER'],
};

/** These end later than their request, so the bell tells of them; they begin unread. */
export const asyncTypes: readonly RequestType[] = [
  'VID_CARD_DOWNLOAD',
  'ORDER_PHYSICAL_CARD',
  'SHARE_CRED_WITH_PARTNER',
  'UPDATE_MY_UIN',
  'AUTH_TYPE_LOCK_UNLOCK',
];

export const isServiceType = (text: string): text is ServiceType => Object.hasOwn(serviceTypes, text);

export const serviceTypeOf = (type: string): ServiceType | null =>
  (Object.entries(serviceTypes) as [ServiceType, readonly string[]][]).find(([, types]) => types.includes(type))?.[0] ?? null;
