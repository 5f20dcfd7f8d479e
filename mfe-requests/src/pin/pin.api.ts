import type { ResidentApi } from '@rp/shared-client';

/**
 * Keeps an event at the top of the history, or lets it go to its place by time. `POST /resident/v1/pinned/{eventId}`,
 * `POST /resident/v1/unpinned/{eventId}`
 * @throws {ApiError} `RES-SER-459` when it is not theirs.
 */
export const setPinned = (api: ResidentApi, eventId: string, pinned: boolean) => api.call(pinned ? 'pinEvent' : 'unpinEvent', { params: { eventId } });
