import { expect, fixture, html } from '@open-wc/testing';
import '@rp/shared-design';
import { need } from '@rp/shared-design';
import { bringBack } from './bring-back.js';
import { seal, unseal, waitingAt } from './draft-safe.js';
import { forgetDrafts, storeName } from './forget-drafts.js';
import { draftsIn } from './form-draft.js';
import { canKeep, keepDraft } from './keep-draft.js';

const mira = { whose: 'hash-of-mira', path: '/grievance' };

/** A page with a form of everything, in a shadow root as those of micro-frontends are. */
async function page({ asks = true } = {}) {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const inner = host.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  inner.innerHTML = `<form ${asks ? 'data-rp-draft="report"' : ''}>
    <rp-field name="subject" label="Subject"></rp-field>
    <rp-textarea name="text" label="Text"></rp-textarea>
    <input type="radio" name="how" value="mail"><input type="radio" name="how" value="phone">
    <input type="checkbox" name="copy" value="yes">
    <input type="password" name="secret"><input name="code" autocomplete="one-time-code"><input type="file" name="file">
  </form>`;
  const find = <T extends HTMLElement>(selector: string) => inner.querySelector<T>(selector)!;
  await Promise.all([...inner.querySelectorAll<HTMLElement & { updateComplete?: Promise<unknown> }>('*')].map((each) => each.updateComplete));
  const type = (selector: string, value: string) => {
    const control = find<HTMLInputElement>(selector);
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  };
  return { host, find, type };
}

async function writtenPage() {
  const written = await page();
  written.type('rp-field input', 'Wrong name');
  written.type('textarea', 'It says Mira\nbut I am Mirah.');
  written.find<HTMLInputElement>('[value=phone]').checked = true;
  for (const name of ['secret', 'code']) written.type(`[name=${name}]`, '123456');
  return written;
}

const answerOf = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });

async function keysLeft() {
  const database = await answerOf(indexedDB.open(storeName));
  const count = await answerOf(database.transaction('keys').objectStore('keys').count());
  database.close();
  return count;
}

describe('what was typed before a sign-in on the page', () => {
  before(() => need('rp-textarea'));
  afterEach(forgetDrafts);

  it('SH-18: comes back into the same form, as if it were typed again', async () => {
    const { host } = await writtenPage();
    expect(canKeep(host)).to.equal(true);
    await keepDraft(host, mira.whose);

    const again = await page();
    expect(await bringBack(again.host, mira.whose)).to.equal(true);

    expect(again.find<HTMLInputElement>('rp-field').value).to.equal('Wrong name');
    expect(again.find<HTMLInputElement>('rp-textarea').value).to.equal('It says Mira\nbut I am Mirah.');
    expect([...again.host.firstElementChild!.shadowRoot!.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value)).to.deep.equal(['phone']);
  });

  it('never holds a secret, a code or a file, and nothing of a form that does not ask for it', async () => {
    const { host } = await writtenPage();
    const silent = await page({ asks: false });
    silent.type('rp-field input', 'Wrong name');

    expect(draftsIn(host).flatMap(({ entries }) => entries.map(([name]) => name))).to.deep.equal(['subject', 'text', 'how']);
    expect(canKeep(silent.host)).to.equal(false);
  });

  it('lies locked: nothing of it can be read in the store of the tab', async () => {
    const { host } = await writtenPage();

    await keepDraft(host, mira.whose);

    expect(sessionStorage.getItem(storeName))
      .to.be.a('string')
      .and.not.match(/Mira|Wrong|subject/);
  });

  it('waits for a form that comes late', async () => {
    const { host } = await writtenPage();
    await keepDraft(host, mira.whose);
    const later = await fixture<HTMLElement>(html`<div></div>`);

    const back = bringBack(later, mira.whose);
    await new Promise(requestAnimationFrame);
    later.innerHTML = '<form data-rp-draft="report"><input name="subject"></form>';

    expect(await back).to.equal(true);
    expect(later.querySelector('input')!.value).to.equal('Wrong name');
  });
});

describe('the safe of a draft', () => {
  afterEach(forgetDrafts);

  it('says where it waits, and is gone when its time is over', async () => {
    const then = Date.now();
    await seal(['a'], mira, then);

    expect(waitingAt(then)).to.equal('/grievance');
    expect(waitingAt(then + 15 * 60_000 + 1)).to.equal(undefined);
    expect(sessionStorage.getItem(storeName)).to.equal(null);
  });

  it('opens for its owner, and once', async () => {
    await seal(['a'], mira);

    expect(await unseal(mira)).to.deep.equal(['a']);
    expect(await unseal(mira)).to.equal(undefined);
  });

  it('opens in each of two tabs, whichever comes first, also when the time of one is over', async () => {
    const then = Date.now();
    const yusuf = { whose: 'hash-of-yusuf', path: '/track' };
    const tab = async (value: unknown, owner: typeof mira, at: number) => {
      await seal(value, owner, at);
      return sessionStorage.getItem(storeName)!;
    };
    const over = await tab(['over'], mira, then - 14 * 60_000);
    const first = await tab(['first'], mira, then);
    const second = await tab(['second'], yusuf, then);

    sessionStorage.setItem(storeName, over);
    expect(waitingAt(then + 2 * 60_000)).to.equal(undefined);
    sessionStorage.setItem(storeName, first);
    expect(await unseal(mira)).to.deep.equal(['first']);
    sessionStorage.setItem(storeName, second);
    expect(await unseal(yusuf)).to.deep.equal(['second']);
  });

  it('keeps no key that is over, nor one that was used', async () => {
    const then = Date.now();
    await seal(['closed tab'], mira, then - 15 * 60_000 - 1);
    await seal(['a'], mira, then);
    expect(await keysLeft()).to.equal(1);

    await unseal(mira);

    expect(await keysLeft()).to.equal(0);
  });

  for (const [what, owner] of [
    ['another resident', { ...mira, whose: 'hash-of-yusuf' }],
    ['another page', { ...mira, path: '/track' }],
  ] as const) {
    it(`does not open for ${what}, and is gone then`, async () => {
      await seal(['a'], mira);

      expect(await unseal(owner)).to.equal(undefined);
      expect(await unseal(mira)).to.equal(undefined);
    });
  }

  it('does not open after a quarter of an hour, whatever its label says', async () => {
    const then = Date.now();
    await seal(['a'], mira, then);
    const stored = JSON.parse(sessionStorage.getItem(storeName)!) as { until: number };

    expect(await unseal(mira, then + 15 * 60_000 + 1)).to.equal(undefined);

    await seal(['b'], mira, then);
    sessionStorage.setItem(storeName, JSON.stringify({ ...(JSON.parse(sessionStorage.getItem(storeName)!) as object), until: stored.until + 60_000 }));
    expect(await unseal(mira)).to.equal(undefined);
  });

  it('has a key that no script can read, and that goes with the sign-out', async () => {
    await seal(['a'], mira);
    const kept = sessionStorage.getItem(storeName)!;

    forgetDrafts();
    sessionStorage.setItem(storeName, kept); // as another tab would still have it

    expect(await unseal(mira)).to.equal(undefined);
  });
});
