import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { expectAccessible } from '@rp/shared-design/testing';
import '@rp/shared-design';
import { testPortal } from '../testing/portal.js';
import { ConnectionBar } from './connection-bar.js';

async function show(options: Parameters<typeof testPortal>[0] = {}) {
  const test = testPortal(options);
  const bar = await fixture<ConnectionBar>(html`<rp-connection-bar .portal=${test.portal}></rp-connection-bar>`);
  return { ...test, bar };
}

/** The browser says that the line went or came. */
function line(good: boolean) {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => good });
  dispatchEvent(new Event(good ? 'online' : 'offline'));
}

describe('rp-connection-bar', () => {
  afterEach(() => Reflect.deleteProperty(navigator, 'onLine'));

  it('says nothing while all is well', async () => {
    const { bar } = await show();

    expect(bar.textContent!.trim()).to.equal('');
    expect(bar).to.be.instanceOf(ConnectionBar);
  });

  it('W-10: says that the line is gone and what still works, and then that it is back', async () => {
    const { bar } = await show();

    line(false);
    await waitUntil(() => bar.textContent!.includes('You are offline.'));
    await expectAccessible(bar);
    line(true);

    await waitUntil(() => bar.textContent!.includes('You are online again.'));
    expect(bar.querySelector('button')).to.equal(null);
  });

  it('W-10: says what works while the service does not answer, and asks again', async () => {
    const { bar, asked } = await show({ phase: 'unreachable' });

    expect(bar.textContent).to.contain('Signing in and your own pages do not work right now.');
    await expectAccessible(bar);
    bar.querySelector('button')!.click();

    expect(asked).to.deep.equal(['refresh']);
  });
});
