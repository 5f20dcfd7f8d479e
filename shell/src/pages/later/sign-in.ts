import type { Portal } from '../../portal.js';
import type { MessagePage } from '../message-page.js';
import { goingToSignIn, signInUnreachable } from '../messages.js';

/** `/sign-in`: begins a sign-in, in the window that a waiting page opened. */
export function showSignIn(portal: Portal) {
  const element = Object.assign(document.createElement('rp-message-page') as MessagePage, { message: goingToSignIn });
  const begin = () => {
    element.message = goingToSignIn;
    portal.session.login('/signed-in').catch((error: unknown) => {
      portal.reportError(error, 'sign-in');
      element.message = () => signInUnreachable(begin);
    });
  };
  begin();
  return { element, title: () => element.message().title };
}
