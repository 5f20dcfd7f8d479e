import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { expectAccessible } from '../../testing/index.js';
import type { RpToasts } from './rp-toasts.js';
import './rp-toasts.js';

async function show(stayMs = 8_000) {
  const toasts = await fixture<RpToasts>(html`<rp-toasts stay-ms=${stayMs}></rp-toasts>`);
  return { toasts, texts: () => [...toasts.shadowRoot!.querySelectorAll('p')].map((p) => p.textContent) };
}

describe('rp-toasts', () => {
  it('has its region before its first toast, so that it is read out', async () => {
    const { toasts } = await show();

    expect(toasts.shadowRoot!.querySelector('[role=status]')).to.exist;
  });

  it('shows at most three, the last ones', async () => {
    const { toasts, texts } = await show();

    for (const text of ['one', 'two', 'three', 'four']) toasts.show({ text });
    await toasts.updateComplete;

    expect(texts()).to.deep.equal(['two', 'three', 'four']);
    await expectAccessible(toasts);
  });

  it('keeps the one that can be acted on, while others go, until it is acted on', async () => {
    const { toasts, texts } = await show(50);
    let undone = 0;

    toasts.show({ text: 'pinned', action: { label: 'Undo', run: () => undone++ } });
    toasts.show({ text: 'saved' });
    await waitUntil(() => texts().join() === 'pinned');
    await Promise.all(toasts.shadowRoot!.getAnimations().map(({ finished }) => finished)); // it fades in
    await expectAccessible(toasts);
    toasts.shadowRoot!.querySelector<HTMLElement>('.act')!.click();
    await toasts.updateComplete;

    expect(texts()).to.deep.equal([]);
    expect(undone).to.equal(1);
  });

  it('keeps the one that leads on for longer than others, or until its link is followed', async () => {
    const { toasts, texts } = await show(400);
    toasts.addEventListener('click', (event) => event.preventDefault());

    toasts.show({ text: 'ready', link: { label: 'See details', href: '/track/1' } });
    toasts.show({ text: 'saved' });
    await waitUntil(() => texts().join() === 'ready');
    await expectAccessible(toasts);
    toasts.shadowRoot!.querySelector<HTMLElement>('a[href="/track/1"]')!.click();
    await toasts.updateComplete;

    expect(texts()).to.deep.equal([]);
  });

  it('lets the one that leads on go by itself in the end', async () => {
    const { toasts, texts } = await show(20);

    toasts.show({ text: 'ready', link: { label: 'See details', href: '/track/1' } });
    await toasts.updateComplete;
    expect(texts()).to.deep.equal(['ready']);

    await waitUntil(() => texts().length === 0);
  });

  it('keeps the language and direction of its text when those of the page change', async () => {
    const { toasts } = await show();
    const { lang, dir } = document.documentElement;
    Object.assign(document.documentElement, { lang: 'ar', dir: 'rtl' });

    toasts.show({ text: 'تم' });
    Object.assign(document.documentElement, { lang, dir });
    await toasts.updateComplete;

    const { lang: spoken, dir: written } = toasts.shadowRoot!.querySelector('p')!;
    expect([spoken, written]).to.deep.equal(['ar', 'rtl']);
  });

  it('leaves its text the room of a phone: what can be done stands below', async () => {
    const { toasts } = await show();
    toasts.style.inset = 'auto auto 16px 16px';
    toasts.style.inlineSize = '288px';

    toasts.show({ text: 'The card of your VID is ready.', link: { label: 'See details', href: '/track/1' } });
    await toasts.updateComplete;

    expect(toasts.shadowRoot!.querySelector('p')!.getBoundingClientRect().width).to.be.greaterThan(150);
  });

  it('takes all of them away at once', async () => {
    const { toasts, texts } = await show();
    toasts.show({ text: 'ready', link: { label: 'See details', href: '/track/1' } });

    toasts.clear();
    await toasts.updateComplete;

    expect(texts()).to.deep.equal([]);
  });

  it('lets each go by itself, and at once when it is dismissed', async () => {
    const { toasts, texts } = await show(300);

    toasts.show({ text: 'one' });
    await waitUntil(() => texts().length === 1);
    await waitUntil(() => texts().length === 0);
    toasts.stayMs = 60_000;
    toasts.show({ text: 'two' });
    await toasts.updateComplete;
    toasts.shadowRoot!.querySelector('button')!.click();
    await toasts.updateComplete;

    expect(texts()).to.deep.equal([]);
  });
});
