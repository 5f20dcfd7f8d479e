import { announceSignIn } from '../../session/session.js';
import type { Portal } from '../../portal.js';
import type { Message, MessagePage } from '../message-page.js';
import { signInFailed, signingIn } from './messages.js';
import { signInErrorOf } from '../../session/sign-in-error.js';

/** `/callback`: finishes what the sign-in began and goes where the resident wanted to. */
export function showCallback(portal: Portal) {
  let message: () => Message = signingIn;
  const element = Object.assign(document.createElement('rp-message-page') as MessagePage, { message });

  const finish = async () => {
    const answer = new URL(location.href);
    history.replaceState(history.state, '', '/callback'); // no code in the address, whatever follows
    try {
      const { finishSignIn } = await import(/* webpackChunkName: "oidc" */ '../../session/oidc.js');
      const to = await finishSignIn(answer);
      await portal.session.refresh();
      announceSignIn();
      portal.router.navigate(to, { replace: true });
    } catch (error) {
      portal.reportError(error, 'callback');
      const failure = signInErrorOf(error);
      message = () =>
        signInFailed(failure, () => void portal.session.login(failure.returnTo).catch((reason: unknown) => portal.reportError(reason, 'sign-in')));
      element.message = message;
      await element.updateComplete;
      portal.router.title(message().title);
    }
  };
  void finish();
  return { element, title: () => message().title };
}
