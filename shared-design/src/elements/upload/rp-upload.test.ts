import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { RpFileRemoveEvent } from '../../events/file-remove-event.js';
import { expectAccessible, expectRobust } from '../../testing/index.js';
import type { RpUpload, Upload } from './rp-upload.js';
import './rp-upload.js';

const pdf = (name: string, bytes = 2_000) => new File(['x'.repeat(bytes)], name, { type: 'application/pdf' });

interface Sent {
  name: string;
  signal: AbortSignal;
  onProgress: (share: number) => void;
  arrive: (result: unknown) => void;
  fail: (error: unknown) => void;
}

async function show(multiple = true) {
  const sent: Sent[] = [];
  const upload: Upload = ({ name }, { signal, onProgress }) =>
    new Promise((arrive, fail) => {
      sent.push({ name, signal, onProgress, arrive, fail });
    });
  const field = await fixture<RpUpload>(
    html`<rp-upload label="Your documents" ?multiple=${multiple} accept="application/pdf" max-bytes="5000" .upload=${upload}></rp-upload>`,
  );
  const choose = async (...files: File[]) => {
    const data = new DataTransfer();
    files.forEach((file) => data.items.add(file));
    const input = field.querySelector('input')!;
    input.files = data.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await field.updateComplete;
  };
  const states = () => field.items.map(({ state }) => state);
  const rows = () => [...field.querySelectorAll('li')].map((row) => row.querySelector('.rp-small')!.textContent!.trim());
  const button = (name: string) => [...field.querySelectorAll('button')].find((each) => each.ariaLabel?.replace(/[\u2068\u2069]/g, '') === name)!;
  return { field, sent, choose, states, rows, button };
}

describe('rp-upload', () => {
  it('is a native input that says its limits before', async () => {
    const { field } = await show();
    const input = field.querySelector('input')!;

    expect(input.labels![0]).to.have.text('Your documents');
    expect(document.getElementById(input.getAttribute('aria-describedby')!)!.textContent).to.contain('no larger than 5 kB');
    await expectAccessible(field);
    await expectRobust(field);
  });

  it('sends one file after the other, and shows how far each is', async () => {
    const { field, sent, choose, states, rows } = await show();

    await choose(pdf('one.pdf'), pdf('two.pdf'));
    expect(states()).to.deep.equal(['sending', 'waiting']);
    sent[0]!.onProgress(0.4);
    await field.updateComplete;
    expect(rows()).to.deep.equal(['2 kB · Uploading, 40%', '2 kB · Waiting']);
    sent[0]!.arrive('doc-1');
    await waitUntil(() => sent.length === 2);

    expect(field.items[0]).to.include({ state: 'done', result: 'doc-1' });
    await expectAccessible(field);
    await expectRobust(field);
  });

  it('sends nothing that it cannot take, and says why', async () => {
    const { sent, choose, states, rows } = await show();

    await choose(pdf('large.pdf', 5_001), new File(['x'], 'note.txt', { type: 'text/plain' }));

    expect(states()).to.deep.equal(['refused', 'refused']);
    expect(rows()[0]).to.equal('5 kB · This file is too large. The most is 5 kB.');
    expect(sent).to.have.length(0);
  });

  it('tries again what did not arrive, and keeps the focus beside it', async () => {
    const { field, sent, choose, states, button } = await show();
    await choose(pdf('one.pdf'));
    sent[0]!.fail(new Error('no line'));
    await waitUntil(() => button('Try again: one.pdf'));

    button('Try again: one.pdf').focus();
    button('Try again: one.pdf').click();
    await waitUntil(() => states()[0] === 'sending');
    await field.updateComplete;

    expect(document.activeElement).to.equal(button('Remove one.pdf'));
    expect(sent).to.have.length(2);
  });

  it('stops what is being sent when it is removed, and goes on with the next', async () => {
    const { field, sent, choose, button } = await show();
    const removed: string[] = [];
    field.addEventListener('rp-file-remove', (event) => removed.push((event as RpFileRemoveEvent).file.name));
    await choose(pdf('one.pdf'), pdf('two.pdf'));

    button('Remove one.pdf').click();
    await waitUntil(() => sent.length === 2);
    await field.updateComplete;

    expect(sent[0]!.signal.aborted).to.equal(true);
    expect(removed).to.deep.equal(['one.pdf']);
    expect(field.items.map(({ file }) => file.name)).to.deep.equal(['two.pdf']);
    expect(document.activeElement).to.equal(button('Remove two.pdf'));
  });

  it('holds one file where one is asked for, and returns the focus to the input', async () => {
    const { field, choose, button } = await show(false);

    await choose(pdf('one.pdf'));
    await choose(pdf('two.pdf'));
    expect(field.items).to.have.length(1);
    button('Remove two.pdf').click();
    await waitUntil(() => document.activeElement === field.querySelector('input'));

    expect(field.items).to.have.length(0);
  });
});
