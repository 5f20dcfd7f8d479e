import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { Subject, type Observable } from './rx.js';
import { StreamController } from './stream-controller.js';

class Shown extends LitElement {
  source?: Observable<number>;
  readonly count = new StreamController(this, () => this.source);

  protected override render() {
    return html`${this.count.value ?? 'nothing yet'}`;
  }
}
customElements.define('test-shown', Shown);

describe('StreamController', () => {
  it('shows the newest value, and leaves the stream with the element', async () => {
    const source = new Subject<number>();
    const element = await fixture<Shown>(html`<test-shown .source=${source}></test-shown>`);
    expect(element).shadowDom.to.equal('nothing yet');

    source.next(3);
    await element.updateComplete;
    expect(element).shadowDom.to.equal('3');

    element.remove();
    expect(source.observed).to.equal(false);
  });

  it('changes to another stream when the host hands in another', async () => {
    const [first, second] = [new Subject<number>(), new Subject<number>()];
    const element = await fixture<Shown>(html`<test-shown .source=${first}></test-shown>`);

    element.source = second;
    element.requestUpdate();
    await element.updateComplete;
    second.next(7);
    await element.updateComplete;

    expect(first.observed).to.equal(false);
    expect(element).shadowDom.to.equal('7');
  });

  it('goes on showing what it had when the stream fails, and tells', async () => {
    const source = new Subject<number>();
    const errors: unknown[] = [];
    class Failing extends LitElement {
      readonly count = new StreamController(
        this,
        () => source,
        (error) => errors.push(error),
      );
    }
    customElements.define('test-failing', Failing);
    const element = await fixture<Failing>(html`<test-failing></test-failing>`);

    source.next(1);
    source.error(new Error('gone'));

    expect(element.count.value).to.equal(1);
    expect(errors).to.have.length(1);
  });
});
