import type { ResidentApi } from '@rp/shared-client';

const newest = 5;
/** The wire puts pinned events first; among so many the newest are found. */
const looked = 20;

/** Name, photo and masked contacts in the page's language. `GET /resident/v1/profile` */
export const getProfile = async (api: ResidentApi, languageCode: string, signal?: AbortSignal) =>
  (await api.call('getProfile', { query: { languageCode } }, signal)).response;

/** Where the identity was last used to sign in. `GET /resident/v1/service-history/{langCode}` */
export async function listSignIns(api: ResidentApi, langCode: string, signal?: AbortSignal) {
  const query = { serviceType: 'AUTHENTICATION_REQUEST', pageSize: looked } as const;
  const { data } = (await api.call('getServiceHistory', { params: { langCode }, query }, signal)).response;
  return [...data].sort((one, other) => (other.timeStampUtc ?? '').localeCompare(one.timeStampUtc ?? '')).slice(0, newest);
}
