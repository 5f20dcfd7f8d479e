import type { ResidentApi, ResponseOf } from '@rp/shared-client';

export type Vid = ResponseOf<'listVids'>[number];

const days = 24 * 60 * 60_000;

/** As long as the permit office may come back to a number. */
export const neededMs = 30 * days;

/** Whether this VID still works when the permit office looks at it last; one without an end always does. */
export const isLasting = ({ expiryUtc, expiryTimestamp }: Vid, now: number) => (expiryUtc ? Date.parse(expiryUtc) - now >= neededMs : !expiryTimestamp);

/** The VIDs of the resident that will do for a permit. `GET /resident/v1/vids` */
export async function listLastingVids(api: ResidentApi, signal?: AbortSignal): Promise<readonly Vid[]> {
  const { response } = await api.call('listVids', {}, signal);
  return response.filter((vid) => isLasting(vid, Date.now()));
}
