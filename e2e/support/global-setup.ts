import { freshPortal } from './start.js';

/** One portal for all specs that change nothing of the portal itself. */
export default async function globalSetup() {
  if (process.env['RP_ORIGIN']) return undefined; // one that runs already, for work on a single spec
  const portal = await freshPortal({ RESIDENT_SESSION_MAX_COUNT: '100' }); // tests sign in side by side; none may end the session of another
  Object.assign(process.env, { RP_ORIGIN: portal.origin, RP_INBOX: portal.inbox, RP_ESIGNET: portal.esignet, RP_REGISTRY: portal.registryDir });
  return () => portal.stop();
}
