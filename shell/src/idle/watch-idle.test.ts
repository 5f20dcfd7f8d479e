import { expect, waitUntil } from '@open-wc/testing';
import '@rp/shared-design';
import type { Subscription } from '@rp/shared-client/rx';
import { testPortal } from '../testing/portal.js';
import { watchIdle } from './watch-idle.js';

const limits = { idleMs: 900_000, warningMs: 120_000 };

/** A resident, a clock that the test sets, and a look at it. */
function watched() {
  const test = testPortal({ user: { authenticated: true }, limits });
  let at = Date.UTC(2026, 2, 9, 10, 0);
  const watch: Subscription = watchIdle(test.portal, { now: () => at });
  const pass = async (ms: number) => {
    at += ms;
    document.dispatchEvent(new Event('visibilitychange'));
    const warning = document.querySelector('rp-idle-warning');
    await warning?.updateComplete;
    return warning;
  };
  return { ...test, watch, pass, now: () => at };
}

describe('watchIdle', () => {
  let watch: Subscription | undefined;
  afterEach(() => watch?.unsubscribe());

  it('SH-18 idle: warns with the time left; one key keeps the visit and tells the server', async () => {
    const test = watched();
    watch = test.watch;

    expect(await test.pass(899_999)).to.equal(null);
    const warning = (await test.pass(1))!;
    expect(warning.until).to.deep.equal(new Date(test.now() + 120_000));
    await waitUntil(() => document.activeElement?.classList.contains('stay'), 'the focus is on "Stay signed in"', { timeout: 5_000 });

    (document.activeElement as HTMLElement).click();
    expect(document.querySelector('rp-idle-warning')).to.equal(null);
    expect(test.asked).to.deep.equal(['keep']);
  });

  it('SH-18 idle: signs out who does not answer', async () => {
    const test = watched();
    watch = test.watch;
    await test.pass(900_000);

    expect(await test.pass(120_000)).to.equal(null);
    expect(test.asked).to.deep.equal(['expire']);
  });

  it('SH-18 idle: goes when another tab hears of the resident', async () => {
    const test = watched();
    watch = test.watch;
    await test.pass(900_000);
    const other = new BroadcastChannel('rp-idle');

    other.postMessage(test.now());

    await waitUntil(() => document.querySelector('rp-idle-warning') === null);
    other.close();
  });

  it('watches nobody who is signed out', async () => {
    const test = watched();
    watch = test.watch;
    test.who.set({ authenticated: false, scopes: [] });

    await test.pass(2_000_000);

    expect(test.asked).to.deep.equal([]);
  });
});
