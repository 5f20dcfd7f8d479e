import type { RegistryRoute } from '@rp/shared-client';
import { icon } from '../page/icon.html.js';
import { shownIn } from '../page/text-in.js';
import type { Words } from '../page/html.js';

export interface LandingView extends Words {
  locale: string;
  /** Routes of all live micro-frontends; the landing shows those that ask for it. */
  routes: readonly RegistryRoute[];
  signedIn: boolean;
}

/** The landing page: painted by the edge before any script runs, drawn again by the shell on a language switch. */
export const landing = ({ html, msg, locale, routes, signedIn }: LandingView) => {
  const open = routes.filter((route) => route.nav?.includes('landing'));
  const services = routes.filter((route) => route.auth === 'required' && route.nav?.includes('dashboard'));

  return html`
    <section class="hero" aria-labelledby="landing-title">
      <div>
        <h1 id="landing-title" tabindex="-1">${msg('Your ID, in your hands', { id: 'shell.landing.title' })}</h1>
        <p class="hero-lead">
          ${msg('See where your identity is used, keep your number private with virtual IDs, and follow every request, in one place.', { id: 'shell.landing.lead' })}
        </p>
        <p>
          <a class="cta" href="/services">${signedIn ? msg('Go to my services', { id: 'shell.landing.go' }) : msg('Sign in with UIN or VID', { id: 'shell.landing.sign-in' })}</a>
        </p>
        <details class="how">
          <summary>${msg('How signing in works', { id: 'shell.landing.how' })}</summary>
          <ol>
            <li>${msg('You enter your UIN (your 10-digit identity number) or a VID (a 16-digit stand-in for it) at e-Signet, the national sign-in service.', { id: 'shell.landing.how.1' })}</li>
            <li>${msg('You receive a 6-digit code by mail or text message and enter it there.', { id: 'shell.landing.how.2' })}</li>
            <li>${msg('You choose what this portal may see and do for you. Then you are back here.', { id: 'shell.landing.how.3' })}</li>
          </ol>
        </details>
      </div>
      <div class="hero-art" aria-hidden="true"></div>
    </section>
    ${open.length ? html`<section class="section" aria-labelledby="landing-open"><h2 id="landing-open">${msg('Without signing in', { id: 'shell.landing.open' })}</h2>${cards(html, open, locale)}</section>` : ''}
    ${
      services.length
        ? html`<section class="section" aria-labelledby="landing-services">
          <h2 id="landing-services">${msg('What you can do here', { id: 'shell.landing.services' })}</h2>
          ${cards(html, services, locale)}
        </section>`
        : ''
    }
    <section class="section assurance" aria-labelledby="landing-safe">
      <h2 id="landing-safe">${msg('Is this site genuine?', { id: 'shell.landing.safe' })}</h2>
      <ul>
        <li>${msg('Your code is only ever entered at e-Signet, never on this site and never on the phone.', { id: 'shell.landing.safe.1' })}</li>
        <li>${msg('We never ask for a password, a card number or money.', { id: 'shell.landing.safe.2' })}</li>
        <li>${msg('Signing out ends your visit in every tab. On a shared computer, always sign out.', { id: 'shell.landing.safe.3' })}</li>
      </ul>
    </section>
  `;
};

/** One card for each route, as the registry lists them. */
export const cards = (html: Words['html'], routes: readonly RegistryRoute[], locale: string) => html`
  <ul class="cards">
    ${routes.map(
      (route) => html`
        <li class="card">
          <span class="card-icon">${icon(html, route.icon)}</span>
          <h3><a href="${route.path}">${shownIn(html, route.title, locale)}</a></h3>
          <p>${shownIn(html, route.description, locale)}</p>
        </li>
      `,
    )}
  </ul>
`;
