import { html } from 'lit';
import { msg } from '@rp/shared-design/i18n';
import type { Message } from './message-page.js';

export const link = (href: string, text: string, variant = 'secondary') => html`<rp-button href=${href} variant=${variant}>${text}</rp-button>`;
export const home = () => link('/', msg('Go to the start page', { id: 'shell.go.start' }));

export const sessionEnded = (signIn: () => void): Message => ({
  title: msg('Sign in to go on', { id: 'shell.ended.title' }),
  text: msg('Your visit has ended to keep your identity safe. Sign in again and you come back to this page.', { id: 'shell.ended.text' }),
  actions: html`<rp-button variant="primary" @click=${signIn}>${msg('Sign in again', { id: 'shell.sign-in.again' })}</rp-button> ${home()}`,
});

export const goingToSignIn = (): Message => ({
  kind: 'busy',
  title: msg('Taking you to e-Signet', { id: 'shell.going.title' }),
  text: msg('You sign in there with your UIN or a VID, and then come back here.', { id: 'shell.going.text' }),
});

export const serviceUnreachable = (again: () => void): Message => ({
  kind: 'danger',
  title: msg('We cannot reach the service right now', { id: 'shell.service.down.title' }),
  text: msg('You may still be signed in. Try again in a moment.', { id: 'shell.service.down.text' }),
  actions: html`<rp-button variant="primary" @click=${again}>${msg('Try again', { id: 'shell.try-again' })}</rp-button> ${home()}`,
});

export const signInUnreachable = (again: () => void): Message => ({
  kind: 'danger',
  title: msg('Signing in is not possible right now', { id: 'shell.sign-in.down.title' }),
  text: msg('The sign-in service does not answer. Try again in a few minutes. Pages that need no sign-in still work.', { id: 'shell.sign-in.down.text' }),
  actions: html`<rp-button variant="primary" @click=${again}>${msg('Try again', { id: 'shell.try-again' })}</rp-button> ${home()}`,
});
