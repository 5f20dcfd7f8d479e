import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { FileAnswer } from '../api/resident-api.js';
import { NetworkError } from '../errors.js';
import { FileDownload } from './file-download.js';

class Offering extends LitElement {
  readonly saved: string[] = [];
  readonly download = new FileDownload(
    this,
    () =>
      ({ name }) =>
        this.saved.push(name),
  );

  protected override render() {
    return html`${this.download.busy ? 'busy' : this.download.error ? 'failed' : 'idle'}`;
  }
}
customElements.define('test-offering', Offering);

const file: FileAnswer = { blob: new Blob(['%PDF']), name: 'card.pdf' };
const show = () => fixture<Offering>(html`<test-offering></test-offering>`);

describe('FileDownload', () => {
  it('fetches once however often one presses, and hands the file over under its name', async () => {
    const element = await show();
    let asked = 0;
    let answer = (_: FileAnswer) => {};
    const fetch = () => (asked++, new Promise<FileAnswer>((resolve) => (answer = resolve)));

    const first = element.download.run(fetch);
    const second = element.download.run(fetch);
    await element.updateComplete;
    expect(element).shadowDom.to.equal('busy');
    answer(file);

    expect([await first, await second]).to.deep.equal([true, false]);
    await element.updateComplete;
    expect(element).shadowDom.to.equal('idle');
    expect(element.saved).to.deep.equal(['card.pdf']);
    expect(asked).to.equal(1);
  });

  it('keeps why it failed until the next press', async () => {
    const element = await show();

    await element.download.run(() => Promise.reject(new NetworkError('offline')));
    await element.updateComplete;
    expect(element).shadowDom.to.equal('failed');
    await element.download.run(async () => file);
    await element.updateComplete;

    expect(element).shadowDom.to.equal('idle');
  });

  it('saves nothing after its element has gone', async () => {
    const element = await show();
    let aborted = false;
    const fetch = (signal: AbortSignal) =>
      new Promise<FileAnswer>((resolve) =>
        signal.addEventListener('abort', () => {
          aborted = true;
          resolve(file);
        }),
      );

    const running = element.download.run(fetch);
    element.remove();

    expect(await running).to.equal(false);
    expect(aborted).to.equal(true);
    expect(element.saved).to.deep.equal([]);
  });
});
