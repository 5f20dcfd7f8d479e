import { expect, waitUntil } from '@open-wc/testing';
import { forgetIdle, idleReturn } from '../idle/idle-return.js';
import { announceSignIn, shellSession } from './session.js';

const realFetch = globalThis.fetch;

/** A session whose server answers as told; where it would leave to is written down. */
function signedIn(state: object = { active: true, csrf: 'c-1', scope: 'openid Manage-VID', capabilities: ['history-cursor'], expires_at: 1_900_000_000 }) {
  const left: string[] = [];
  const sent: { path: string; csrf: string | null }[] = [];
  globalThis.fetch = async (input, init) => {
    const path = String(input);
    sent.push({ path, csrf: new Headers(init?.headers).get('x-xsrf-token') });
    return Response.json(path.endsWith('/state') ? state : { endSessionUrl: null });
  };
  const session = shellSession({ leave: (url) => left.push(url), here: () => '/vid?x=1' });
  return { session, left, sent };
}

describe('shellSession', () => {
  afterEach(() => {
    globalThis.fetch = realFetch;
  });

  it('knows after one question who is there, what they allowed and until when', async () => {
    const { session, sent } = signedIn();

    await session.refresh();

    expect(session.value).to.deep.include({ authenticated: true, scopes: ['openid', 'Manage-VID'] });
    expect(session.value.expiresAt).to.deep.equal(new Date(1_900_000_000_000));
    expect(session.csrf()).to.equal('c-1');
    expect(sent).to.have.length(1);
  });

  it('settles as signed out when nobody answers', async () => {
    const { session } = signedIn();
    globalThis.fetch = async () => new Response('', { status: 503 });

    await session.refresh();

    expect(session.value.authenticated).to.equal(false);
    expect(session.phase.value).to.equal('unreachable');
  });

  it('changes nobody when there is no answer, and hides what is there from whoever may have signed in elsewhere', async () => {
    const { session } = signedIn();
    await session.refresh();
    globalThis.fetch = async () => Promise.reject(new TypeError('no line'));

    await session.refresh();
    expect([session.value.authenticated, session.phase.value]).to.deep.equal([true, 'unreachable']);

    announceSignIn();
    await waitUntil(() => !session.value.authenticated);
  });

  it('shows nothing of the past without an answer', async () => {
    const { session, left } = signedIn();
    await session.refresh();
    globalThis.fetch = async () => Promise.reject(new TypeError('no line'));

    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

    await waitUntil(() => left.includes('/signed-out'));
  });

  it('signs out with the CSRF token, forgets everything and leaves', async () => {
    const { session, left, sent } = signedIn();
    await session.refresh();
    localStorage.setItem('rp.prefs', 'kept');

    await session.logout();

    expect(sent.at(-1)).to.deep.equal({ path: '/portal/v1/session/logout', csrf: 'c-1' });
    expect(left).to.deep.equal(['/signed-out']);
    expect(session.value.authenticated).to.equal(false);
    expect(session.csrf()).to.equal(undefined);
    expect(localStorage.getItem('rp.prefs')).to.equal('kept');
    localStorage.removeItem('rp.prefs');
  });

  it('SH-18 idle: signs out in every tab, and remembers for each where the resident was', async () => {
    const here = signedIn();
    await here.session.refresh();
    const there = signedIn();
    await there.session.refresh();

    await there.session.expire();

    await waitUntil(() => here.left.length > 0);
    expect(there.sent.at(-1)).to.deep.equal({ path: '/portal/v1/session/logout', csrf: 'c-1' });
    expect([here.left, there.left]).to.deep.equal([['/signed-out'], ['/signed-out']]);
    expect(idleReturn()).to.equal('/vid?x=1');
    forgetIdle();
  });

  it('SH-18 idle: shows nothing any more, also when the server cannot be told', async () => {
    const { session, left } = signedIn();
    await session.refresh();
    globalThis.fetch = async () => new Response('', { status: 503 });

    await session.expire();

    expect(left).to.deep.equal(['/signed-out']);
    expect(session.value.authenticated).to.equal(false);
    forgetIdle();
  });

  it('SH-18 idle: tells the server that the resident is there; no answer changes nothing', async () => {
    const { session } = signedIn();
    await session.refresh();
    session.describe({ name: 'Mira Solen' });
    globalThis.fetch = async () => Response.json({ active: true, csrf: 'c-2', capabilities: [], expires_at: 1_900_003_600 });

    await session.keep();
    expect(session.value).to.deep.include({ authenticated: true, name: 'Mira Solen' });
    expect(session.value.expiresAt).to.deep.equal(new Date(1_900_003_600_000));
    expect(session.csrf()).to.equal('c-2');

    globalThis.fetch = async () => new Response('', { status: 503 });
    await session.keep();
    expect(session.value.authenticated).to.equal(true);
  });

  it('stays signed in when signing out did not reach the server', async () => {
    const { session, left } = signedIn();
    await session.refresh();
    globalThis.fetch = async () => new Response('', { status: 503 });

    let failed = false;
    await session.logout().catch(() => (failed = true));

    expect(failed).to.equal(true);
    expect(session.value.authenticated).to.equal(true);
    expect(left).to.deep.equal([]);
  });

  it('leaves with the tab that signed out', async () => {
    const here = signedIn();
    await here.session.refresh();
    const there = signedIn();
    await there.session.refresh();

    await there.session.logout();

    await waitUntil(() => here.left.length > 0);
    expect(here.left).to.deep.equal(['/signed-out']);
    expect(here.session.value.authenticated).to.equal(false);
  });

  it('shows nothing of one resident to the next who signs in in another tab', async () => {
    const { session, left } = signedIn({ active: true, sub: 'one', capabilities: [] });
    await session.refresh();
    globalThis.fetch = async () => Response.json({ active: true, sub: 'two', capabilities: [] });

    await session.refresh();

    expect(left).to.deep.equal(['/vid?x=1']);
    expect(session.value.authenticated).to.equal(false);
  });

  it('asks again when the browser brings a page back from the past', async () => {
    const { session, left } = signedIn();
    await session.refresh();
    globalThis.fetch = async () => Response.json({ active: false, capabilities: [] });

    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

    await waitUntil(() => left.includes('/signed-out'));
    expect(session.value.authenticated).to.equal(false);
  });
});
