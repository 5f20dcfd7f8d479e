import type { RegistryRoute, RegistrySlot, RemoteManifest } from '@rp/shared-client';
import { cards } from '../landing/landing.html.js';
import type { Html, Words } from '../page/html.js';

/** Each part that a micro-frontend shows on the dashboard, in the order asked for. */
export const dashboardSlots = <R extends RemoteManifest>(remotes: readonly R[]) =>
  remotes
    .flatMap((remote) => (remote.slots ?? []).filter(({ slot }) => slot === 'dashboard').map((slot) => ({ remote, ...slot })))
    .sort((a, b) => (a.order ?? 100) - (b.order ?? 100));

interface Known {
  /** Empty where nobody could say it. */
  name: string;
  lastLogin?: string;
}

export interface ServicesView extends Words {
  locale: string;
  /** Services to choose from. */
  routes: readonly RegistryRoute[];
  slots: readonly RegistrySlot[];
  /** Missing until it is known who is greeted. */
  user?: Known;
  /** Written as a moment is written here; it keeps the room until that of the last sign-in is known. */
  likeMoment: string;
  /** What is new, as the bell says it; empty for nothing. */
  news: string;
}

/** What keeps the room until a name and a date are known. */
const likeName = 'Some Name';
export const likeDate = new Date(Date.UTC(2028, 8, 28, 20, 28));

/** `/services`: painted by the edge without a word about the resident, filled by the shell. Nothing moves when it fills. */
export const services = ({ html, msg, locale, routes, slots, user, likeMoment, news }: ServicesView) => html`
  <div class="greeting">
    <rp-rosette variant="crop"></rp-rosette>
    ${user?.name === '' ? plain({ html, msg }) : personal({ html, msg }, likeMoment, user)}
    <div class="greeting-news">${news ? html`<p><button class="link" type="button">${news}</button></p>` : ''}</div>
  </div>
  <div class="slots" data-slot="dashboard">${slots.map(({ shape = 'text' }) => html`<div class="slot" data-shape="${shape}"></div>`)}</div>
  ${
    routes.length
      ? html`<section class="section" aria-labelledby="services-all">
        <h2 id="services-all">${msg('What do you want to do?', { id: 'shell.services.what' })}</h2>
        ${cards(html, routes, locale)}
      </section>`
      : html`<rp-empty heading="${msg('No service is available right now', { id: 'shell.services.none' })}">
        ${msg('Come back later. Your identity and your data are safe.', { id: 'shell.services.none.text' })}
      </rp-empty>`
  }
`;

const plain = ({ html, msg }: Words) => html`
  <h1 tabindex="-1">${msg('Your services', { id: 'shell.services.title' })}</h1>
  <p class="muted">${choose(msg)}</p>
`;

const personal = ({ html, msg }: Words, likeMoment: string, user?: Known) => html`
  <h1 tabindex="-1">${msg('Hello', { id: 'shell.services.hello' })} <bdi>${user?.name ?? later(html, likeName)}</bdi></h1>
  <p class="muted">
    ${
      user && !user.lastLogin
        ? html`${choose(msg)}<br />${later(html, notYou(msg))}`
        : html`${msg('Last sign-in', { id: 'shell.last-login' })}: <bdi class="moment">${user?.lastLogin ?? later(html, likeMoment)}</bdi><br /><a href="/profile">${notYou(msg)}</a>`
    }
  </p>
`;

const choose = (msg: Words['msg']) => msg('Choose what you want to do.', { id: 'shell.services.lead' });

const notYou = (msg: Words['msg']) => msg('Not you? See where your identity was used.', { id: 'shell.services.not-you' });

const later = (html: Html, like: string) => html`<span class="later">${like}</span>`;
