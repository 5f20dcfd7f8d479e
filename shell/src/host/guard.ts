import type { Portal } from '../portal.js';
import { goingToSignIn, sessionEnded, signInUnreachable } from '../pages/messages.js';
import type { Message, MessagePage } from '../pages/message-page.js';
import { arrived } from './applications.js';

/**
 * Lets a page be shown to a signed-in resident only. Someone who is not yet signed in goes to e-Signet and comes back
 * to this address; someone whose session ended under way is told so first.
 *
 * @returns ends it.
 */
export function guard(portal: Portal, outlet: HTMLElement, show: () => () => void): () => void {
  let leave: (() => void) | undefined;
  let wasIn = false;

  const say = (message: () => Message) => {
    const page = document.createElement('rp-message-page') as MessagePage;
    page.message = message;
    outlet.replaceChildren(page);
    void page.updateComplete.then(() => arrived(portal, message().title, outlet));
  };
  const signIn = () => {
    say(goingToSignIn);
    portal.session.login().catch((error: unknown) => {
      portal.reportError(error, 'sign-in');
      say(() => signInUnreachable(signIn));
    });
  };

  const decide = () => {
    if (portal.session.phase.value === 'pending') return;
    if (portal.session.value.authenticated) {
      wasIn = true;
      leave ??= show();
      return;
    }
    leave?.();
    leave = undefined;
    if (wasIn) say(() => sessionEnded(signIn));
    else if (portal.session.phase.value === 'unreachable') say(() => signInUnreachable(() => void portal.session.refresh()));
    else signIn();
  };

  const subscriptions = [portal.session.changes.subscribe(decide), portal.session.phase.changes.subscribe(decide)];
  return () => {
    for (const subscription of subscriptions) subscription.unsubscribe();
    leave?.();
  };
}
