import { expect, fixture, html } from '@open-wc/testing';
import '@rp/shared-design';
import type { RpToasts, Toast } from '@rp/shared-design';
import { inVirtualTime } from '../testing/virtual-time.js';
import { testPortal } from '../testing/portal.js';
import { offerBeforeEnd } from './offer-before-end.js';

const minuteMs = 60_000;

/** A visit that ends after so many minutes; `offers` holds when each was made, in minutes. */
function visit(now: () => number, minutes: number | undefined) {
  const endsIn = (after: number | undefined) => ({ authenticated: true, scopes: [], expiresAt: after === undefined ? undefined : new Date(after * minuteMs) });
  const { portal, who } = testPortal({ user: endsIn(minutes) });
  const offers: { at: number; toast: Toast }[] = [];
  let windows = 0;
  const toast = (one: Toast) => void offers.push({ at: now() / minuteMs, toast: one });
  offerBeforeEnd({ session: portal.session, toast }, { now, openWindow: () => ++windows > 0 });
  return {
    offers,
    made: () => offers.map(({ at }) => at),
    renew: (after: number) => who.set(endsIn(after)),
    end: () => who.set({ authenticated: false, scopes: [] }),
    windows: () => windows,
  };
}

describe('offerBeforeEnd', () => {
  it(
    'SH-18: ten minutes before a visit ends, offers to sign in again in a window',
    inVirtualTime(({ flush, now }) => {
      const { offers, made, windows } = visit(now, 60);
      flush();

      expect(made()).to.deep.equal([50]);
      const { text, kind, action } = offers[0]!.toast;
      expect(text).to.match(/^Your visit ends at .*\d.*in a small window/);
      expect([kind, action?.label]).to.deep.equal(['warning', 'Sign in again']);
      action!.run();
      expect(windows()).to.equal(1);
    }),
  );

  it(
    'SH-18: offers at once where less than that is left',
    inVirtualTime(({ flush, now }) => {
      const { made } = visit(now, 4);
      flush();

      expect(made()).to.deep.equal([0]);
    }),
  );

  it(
    'SH-18: waits for the end of the new visit once the resident has signed in again',
    inVirtualTime(({ cold, flush, now }) => {
      const { made, renew } = visit(now, 60);
      cold('30m x').subscribe(() => renew(90));
      flush();

      expect(made()).to.deep.equal([80]);
    }),
  );

  it(
    'SH-18: offers nothing to who signed out, nor where no end is known',
    inVirtualTime(({ cold, flush, now }) => {
      const left = visit(now, 60);
      const endless = visit(now, undefined);
      cold('30m x').subscribe(left.end);
      flush();

      expect([...left.made(), ...endless.made()]).to.deep.equal([]);
    }),
  );

  it('SH-18: takes the offer away in every tab when the visit goes on', async () => {
    const toasts = await fixture<RpToasts>(html`<rp-toasts></rp-toasts>`);
    const { portal, who } = testPortal({ user: { authenticated: true, expiresAt: new Date(Date.now() + 60 * minuteMs) } });
    const watch = offerBeforeEnd({ session: portal.session, toast: () => {} });
    toasts.show({ text: 'Your visit ends at 11:05.', kind: 'warning', action: { label: 'Sign in again', run: () => {} } });

    who.set({ authenticated: true, scopes: [], expiresAt: new Date(Date.now() + 120 * minuteMs) });
    await toasts.updateComplete;

    expect(toasts.shadowRoot!.querySelector('.toast')).to.equal(null);
    watch.unsubscribe();
  });
});
