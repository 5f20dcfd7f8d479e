import { filter } from '@rp/shared-client/rx';
import type { Portal } from '../portal.js';

/** Does something when somebody is signed in, once a page; what failed, such as a script that did not come, is done at the next change. */
export function onceSignedIn({ session, reportError }: Portal, act: () => Promise<unknown>): void {
  let done = false;
  session.changes.pipe(filter(({ authenticated }) => authenticated && !done)).subscribe(() => {
    done = true;
    act().catch((error: unknown) => {
      done = false;
      reportError(error, 'once signed in');
    });
  });
}
