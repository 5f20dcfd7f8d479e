import type { Portal } from '../portal.js';
import { goingToSignIn, serviceUnreachable, sessionEnded, signInUnreachable } from '../pages/messages.js';
import type { Message, MessagePage } from '../pages/message-page.js';
import type { ShellSession } from '../session/session.js';
import { arrived } from './arrived.js';
import { holdPage } from './hold-page.js';

/**
 * Lets a page be shown to a signed-in resident only. Someone who is not yet signed in goes to e-Signet and comes back
 * to this address; someone whose session ended under way signs in in a window, and the page waits for them.
 *
 * @returns ends it.
 */
export function guard(portal: Portal, outlet: HTMLElement, show: () => () => void): () => void {
  let leave: (() => void) | undefined;
  let letGo: ((again: boolean) => void) | undefined;
  let seen: Access | undefined;

  const say = (message: () => Message) => {
    const page = document.createElement('rp-message-page') as MessagePage;
    page.message = message;
    outlet.replaceChildren(page);
    void page.updateComplete.then(() => arrived(portal, message().title, outlet));
  };
  const signIn = () => {
    giveUp();
    say(goingToSignIn);
    portal.session.login().catch((error: unknown) => {
      portal.reportError(error, 'sign-in');
      say(() => signInUnreachable(signIn));
    });
  };
  const giveUp = () => {
    letGo?.(false);
    letGo = undefined;
    leave?.();
    leave = undefined;
  };
  const act: Readonly<Record<Access, () => void>> = {
    pending: giveUp,
    granted: () => (leave = show()),
    ended: () => {
      letGo = holdPage(portal, outlet, {
        signInHere: signIn,
        giveUp: () => {
          giveUp();
          say(() => sessionEnded(signIn));
        },
      });
    },
    unreachable: () => {
      giveUp();
      say(() => serviceUnreachable(() => void portal.session.refresh()));
    },
    'not-yet': signIn,
  };

  // Session and phase change one after the other; only a new outcome of the two is acted upon.
  const decide = () => {
    const access = accessOf(portal.session, seen);
    if (access === seen) return;
    seen = access;
    if (access === 'granted' && letGo) {
      letGo(true); // the page was waiting for this
      letGo = undefined;
    } else act[access]();
  };

  const subscriptions = [portal.session.changes.subscribe(decide), portal.session.phase.changes.subscribe(decide)];
  return () => {
    for (const subscription of subscriptions) subscription.unsubscribe();
    giveUp();
  };
}

type Access = 'pending' | 'granted' | 'ended' | 'unreachable' | 'not-yet';

function accessOf(session: ShellSession, before: Access | undefined): Access {
  if (session.phase.value === 'pending') return 'pending';
  if (session.value.authenticated) return 'granted';
  if (before === 'granted' || before === 'ended') return 'ended';
  return session.phase.value === 'unreachable' ? 'unreachable' : 'not-yet';
}
