import { isAbort } from '@rp/shared-client';
import type { Portal } from './portal.js';

let asked: AbortController | undefined;

/** Name, photo and last sign-in for header and dashboard, in the page's language. `GET /resident/v1/profile` */
export async function loadProfile(portal: Portal): Promise<void> {
  asked?.abort();
  asked = new AbortController();
  try {
    const { response } = await portal.api.call('getProfile', { query: { languageCode: portal.locale.value.wire } }, asked.signal);
    const lastLogin = response.lastLoginUtc ? new Date(response.lastLoginUtc) : undefined;
    portal.session.describe({ name: response.fullName ?? '', photoUrl: response.photo?.data ?? undefined, lastLogin });
  } catch (error) {
    if (isAbort(error)) return;
    portal.reportError(error, 'profile'); // the portal works without a name in its header
    if (portal.session.value.authenticated && portal.session.value.name === undefined) portal.session.describe({ name: '' });
  }
}
