import type { ResidentApi, ResponseOf } from '@rp/shared-client';

export type WireVid = ResponseOf<'listVids'>[number];
export type WirePolicy = ResponseOf<'getVidPolicy'>['vidPolicies'][number];

interface Look {
  /** No resident asked for it. */
  background?: boolean;
  signal?: AbortSignal;
}

/** The VIDs the resident can still use. `GET /resident/v1/vids` */
export const listVids = async (api: ResidentApi, { background, signal }: Look = {}): Promise<readonly WireVid[]> =>
  (await api.call('listVids', { background }, signal)).response;

/** Which types of VID there are, and their rules, in the order to show them. `GET /resident/v1/vid/policy` */
export const listVidPolicies = async (api: ResidentApi, signal?: AbortSignal): Promise<readonly WirePolicy[]> =>
  (await api.call('getVidPolicy', {}, signal)).response.vidPolicies;

/**
 * Makes a VID; at the limit of a type that restores itself, the oldest one is replaced. `POST /resident/v1/generate-vid`
 * @throws {ApiError} `RES-SER-405` at the limit, `RES-SER-513` when it would replace the VID the resident is signed in with.
 */
export const createVid = async (api: ResidentApi, vidType: string, idempotencyKey: string) => {
  const { response, eventId } = await api.call('generateVid', {
    body: { vidType, transactionID: transactionIdOf(idempotencyKey), channels: ['PHONE', 'EMAIL'] },
    idempotencyKey,
  });
  return { vid: response.vid, eventId };
};

/**
 * Revokes one VID for good; a perpetual one is replaced at once. `PATCH /resident/v1/revoke-vid/{vid}`
 * @returns the event ID that the resident can track.
 * @throws {ApiError} `RES-SER-471` when the resident is signed in with this very VID, `RES-SER-474` when it is gone.
 */
export const revokeVid = async (api: ResidentApi, vid: string, idempotencyKey: string) => {
  const { eventId } = await api.call('revokeVid', {
    params: { vid },
    body: { vidStatus: 'REVOKED', transactionID: transactionIdOf(idempotencyKey) },
    idempotencyKey,
  });
  return { eventId };
};

/** Ten digits, as the wire wants a transaction ID: the same for the same key, or a second try would be another request. */
const transactionIdOf = (key: string) => String(1_000_000_000 + (Number.parseInt(key.replaceAll('-', '').slice(0, 12), 16) % 9_000_000_000));
