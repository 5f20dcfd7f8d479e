import { html } from 'lit';
import { msg } from '@rp/shared-design/i18n';
import { idleReturn } from '../../idle/idle-return.js';
import { isOfFormerPortal } from '../../links/old-links.js';
import type { SignInError } from '../../session/sign-in-error.js';
import type { Message } from '../message-page.js';
import { home, link, signInUnreachable } from '../messages.js';

/** Links of the former portal lead here too, for services that this one does not have yet. */
export const notFound = (path: string) => (isOfFormerPortal(path) ? notYet : neverThere);

const notYet = (): Message => ({
  title: msg('This service is not here yet', { id: 'shell.not-yet.title' }),
  text: msg('Your link is right, but this portal does not offer the service yet. Until it does, any registration centre helps you.', {
    id: 'shell.not-yet.text',
  }),
  actions: html`${home()} ${link('/help', msg('Read the help', { id: 'shell.go.help' }))}`,
});

const neverThere = (): Message => ({
  title: msg('We do not know this page', { id: 'shell.not-found.title' }),
  text: msg('The address may be misspelt, or the page is not part of this portal any more.', { id: 'shell.not-found.text' }),
  actions: home(),
});

export const signedOut = (): Message => {
  const wasAt = idleReturn();
  return wasAt === undefined
    ? {
        title: msg('You are signed out', { id: 'shell.signed-out.title' }),
        text: msg('Your visit has ended in every tab of this browser. On a shared computer, also close the browser.', { id: 'shell.signed-out.text' }),
        actions: html`${link('/services', msg('Sign in again', { id: 'shell.sign-in.again' }), 'primary')} ${home()}`,
      }
    : {
        title: msg('We signed you out', { id: 'shell.idle.over.title' }),
        text: msg('Nothing happened here for a while, so your visit has ended in every tab. Sign in and you come back to the page where you were.', {
          id: 'shell.idle.over.text',
        }),
        actions: html`${link(wasAt, msg('Sign in again', { id: 'shell.sign-in.again' }), 'primary')} ${home()}`,
      };
};

/** In the window that another page opened, when it does not close by itself. */
export const signedIn = (): Message => ({
  title: msg('You are signed in', { id: 'shell.signed-in.title' }),
  text: msg('You can close this window and go on where you were.', { id: 'shell.signed-in.text' }),
  actions: link('/services', msg('Go to my services', { id: 'shell.landing.go' })),
});

export const signingIn = (): Message => ({
  kind: 'busy',
  title: msg('Signing you in', { id: 'shell.signing-in.title' }),
  text: msg('One moment, please.', { id: 'shell.signing-in.text' }),
});

/** What went wrong on the way back from e-Signet. */
export function signInFailed(error: SignInError, again: () => void): Message {
  const actions = html`<rp-button variant="primary" @click=${again}>${msg('Sign in again', { id: 'shell.sign-in.again' })}</rp-button> ${home()}`;
  switch (error.code) {
    case 'cancelled':
      return {
        title: msg('You did not sign in', { id: 'shell.sign-in.cancelled.title' }),
        text: msg('You cancelled at e-Signet. Nothing was shared with this portal.', { id: 'shell.sign-in.cancelled.text' }),
        actions,
      };
    case 'expired':
      return {
        title: msg('This sign-in is no longer valid', { id: 'shell.sign-in.expired.title' }),
        text: msg('It took too long, or it was begun in another tab. Begin again; nothing was shared.', { id: 'shell.sign-in.expired.text' }),
        actions,
      };
    case 'unreachable':
      return signInUnreachable(again);
    case 'failed':
      return {
        kind: 'danger',
        title: msg('Signing in did not work', { id: 'shell.sign-in.failed.title' }),
        text: msg('The answer of the sign-in service could not be accepted. For your safety you are not signed in. Try again.', {
          id: 'shell.sign-in.failed.text',
        }),
        actions,
      };
  }
}
