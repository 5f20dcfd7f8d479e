import type { ResidentApi } from '@rp/shared-client';

const newest = 5;

/** Name, photo and masked contacts in the page's language. `GET /resident/v1/profile` */
export const getProfile = async (api: ResidentApi, languageCode: string, signal?: AbortSignal) =>
  (await api.call('getProfile', { query: { languageCode } }, signal)).response;

/** Where the identity was last used to sign in. `GET /resident/v1/service-history/{langCode}` */
export const listSignIns = async (api: ResidentApi, langCode: string, signal?: AbortSignal) =>
  (await api.call('getServiceHistory', { params: { langCode }, query: { serviceType: 'AUTHENTICATION_REQUEST', pageSize: newest } }, signal)).response.data;
