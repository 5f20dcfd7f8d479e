/** Pages of the portal that this one replaces, by what stood behind `#/`, and where they are now (portal-features SH-6). */
const pages: Readonly<Record<string, string>> = {
  '': '/',
  dashboard: '/',
  getuin: '/get-uin',
  downloadMyUin: '/get-uin',
  verify: '/verify',
  regcenter: '/centres',
  document: '/documents',
  'uinservices/dashboard': '/services',
  'uinservices/viewhistory': '/history',
  'uinservices/managemyvid': '/vid',
  'uinservices/lockunlockauth': '/security',
  'uinservices/trackservicerequest': '/track',
  'uinservices/personalisedcard': '/card',
  'uinservices/physicalcard': '/physical-card',
  'uinservices/sharewithpartner': '/share',
  'uinservices/updatedemographic': '/update',
  'uinservices/grievanceRedressal': '/grievance',
};

/** Whether a path is that of a page the former portal had; a team may not have brought it here yet. */
export const isOfFormerPortal = (path: string): boolean => Object.values(pages).includes(path.replace(/\/new$/, ''));

/**
 * Where a link into the former portal leads now: mails that were sent years ago keep working.
 *
 * @param hash such as `#/uinservices/trackservicerequest?eid=8251649601234567`
 * @returns a path of this portal; undefined when the hash is none of the former portal's.
 */
export function newPathOf(hash: string): string | undefined {
  if (!hash.startsWith('#/')) return undefined;
  const [page = '', query] = hash.slice(2).split('?', 2);
  const name = page.replace(/\/+$/, '');
  const path = Object.hasOwn(pages, name) ? pages[name] : undefined;
  const eventId = new URLSearchParams(query).get('eid');
  if (!path) return '/not-found';
  if (path === '/track' && eventId) return `/track/${encodeURIComponent(eventId)}`;
  if (path === '/grievance' && eventId) return `/grievance/new?eid=${encodeURIComponent(eventId)}`;
  return path;
}
