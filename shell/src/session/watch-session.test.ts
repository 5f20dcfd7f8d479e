import { expect, waitUntil } from '@open-wc/testing';
import { testPortal } from '../testing/portal.js';
import { watchSession } from './watch-session.js';

const comeBack = () => document.dispatchEvent(new Event('visibilitychange'));

describe('watchSession', () => {
  it('ends the visit of a page whose session is over, as soon as the resident comes back to it', async () => {
    const { portal, who } = testPortal({ user: { authenticated: true } });
    const watch = watchSession(portal.session, { peek: async () => ({ active: false, capabilities: [] }) });

    comeBack();

    await waitUntil(() => !who.value.authenticated);
    watch.unsubscribe();
  });

  it('lets a session be that goes on, or that nobody could be asked about', async () => {
    const { portal, who } = testPortal({ user: { authenticated: true } });
    let asked = 0;
    const watch = watchSession(portal.session, {
      peek: async () => {
        if (asked++) throw new TypeError('offline');
        return { active: true, capabilities: [] };
      },
    });

    comeBack();
    await waitUntil(() => asked === 1);
    comeBack();
    await waitUntil(() => asked === 2);

    expect(who.value.authenticated).to.equal(true);
    watch.unsubscribe();
  });

  it('asks nothing while nobody is signed in', () => {
    const { portal } = testPortal();
    let asked = 0;
    const watch = watchSession(portal.session, { peek: async () => (asked++, { active: false, capabilities: [] }) });

    comeBack();

    expect(asked).to.equal(0);
    watch.unsubscribe();
  });
});
