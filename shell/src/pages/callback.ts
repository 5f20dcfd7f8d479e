import { announceSignIn } from '../session/session.js';
import type { Portal } from '../portal.js';
import type { Message, MessagePage } from './message-page.js';
import { signInFailed, signingIn } from './messages.js';
import type { SignInError } from '../session/oidc.js';

/** `/callback`: finishes what the sign-in began and goes where the resident wanted to. */
export function showCallback(portal: Portal) {
  let message: () => Message = signingIn;
  const element = Object.assign(document.createElement('rp-message-page') as MessagePage, { message });

  const finish = async () => {
    const { finishSignIn } = await import(/* webpackChunkName: "oidc" */ '../session/oidc.js');
    try {
      const to = await finishSignIn(new URL(location.href));
      await portal.session.refresh();
      announceSignIn();
      portal.router.navigate(to, { replace: true });
    } catch (error) {
      portal.reportError(error, 'callback');
      const failure = error as SignInError;
      message = () =>
        signInFailed(
          failure,
          () => void portal.session.login(failure.returnTo ?? '/services').catch((reason: unknown) => portal.reportError(reason, 'sign-in')),
        );
      element.message = message;
      await element.updateComplete;
      portal.router.title(message().title);
    }
  };
  void finish();
  return { element, title: () => message().title };
}
