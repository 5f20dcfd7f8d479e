import { expect, fixture, html } from '@open-wc/testing';
import { need } from './need.js';
import { onDemandTags } from './on-demand.js';

describe('need', () => {
  it('brings an element that stands in the page already', async () => {
    const box = await fixture(html`<div><rp-spinner></rp-spinner></div>`);
    expect(customElements.get('rp-spinner')).to.equal(undefined);

    await need('rp-spinner');
    await need('rp-spinner');

    expect(box.querySelector('rp-spinner:defined')).to.exist;
  });

  it('defines each tag by the file that it names', async () => {
    await need(...onDemandTags);

    expect(onDemandTags.filter((tag) => !customElements.get(tag))).to.deep.equal([]);
  });
});
