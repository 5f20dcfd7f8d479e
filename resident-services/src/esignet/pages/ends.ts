import { html, type Part } from '../../pages/html.js';
import { icon, type IconName } from '../../pages/icons.js';
import type { Words } from '../words/words.js';
import type { ClockText } from './layout.js';

/** Pages on which a sign-in stops; each says why, what now, and leads out. */
const stopped = (name: IconName, title: string, body: Part, way: Part) => html`
<div class="es-stop">${icon(name)}</div>
<h1>${title}</h1>
<div class="rp-stack">${body}</div>
<div class="es-form">${way}</div>`;

/** The way back is a form when the portal still waits for an answer, else a link. */
const wayOut = (label: string, to: { cancel?: string; href: string }) =>
  to.cancel
    ? html`<form id="step" method="post" action="${to.cancel}"><button class="rp-button es-next">${label}</button></form>`
    : html`<a class="rp-button es-next" href="${to.href}">${label}</a>`;

export const expiredPage = ({ expired }: Words, href: string) => stopped('clock', expired.title, html`<p>${expired.text}</p>`, wayOut(expired.next, { href }));

export const blockedPage = ({ blocked }: Words, until: Date, clock: ClockText, to: { cancel: string; href: string }) =>
  stopped(
    'pause',
    blocked.title,
    html`<p>${blocked.text}</p><p><strong>${blocked.until} ${clock(until)}.</strong></p><p>${blocked.notYou}</p>`,
    wayOut(blocked.next, to),
  );

export const lockedPage = ({ locked }: Words, to: { cancel: string; href: string }) =>
  stopped('lock', locked.title, html`<p>${locked.text}</p><ul>${locked.how.map((way) => html`<li>${way}</li>`)}</ul>`, wayOut(locked.next, to));

export const brokenPage = ({ broken }: Words, reference: string, href: string) =>
  stopped('info', broken.title, html`<p>${broken.text}</p><p class="rp-muted">${broken.reference}: <bdi>${reference}</bdi></p>`, wayOut(broken.next, { href }));
