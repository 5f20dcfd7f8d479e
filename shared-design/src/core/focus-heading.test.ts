import { expect, fixture, html } from '@open-wc/testing';
import { deepActiveElement } from './deep.js';
import { focusHeading } from './focus-heading.js';

describe('focusHeading', () => {
  it('finds the heading in a shadow root, as soon as it is there', async () => {
    const page = await fixture<HTMLElement>(html`<main><div></div></main>`);
    const shadow = page.firstElementChild!.attachShadow({ mode: 'open' });

    const focusing = focusHeading(page);
    shadow.innerHTML = '<h1>My VIDs</h1>';
    const heading = await focusing;

    expect(heading).to.have.text('My VIDs');
    expect(deepActiveElement()).to.equal(heading);
  });

  it('gives up when the resident has gone elsewhere', async () => {
    const page = await fixture<HTMLElement>(html`<main><button>Elsewhere</button></main>`);

    const focusing = focusHeading(page);
    page.querySelector('button')!.focus();
    const heading = await focusing;

    expect(heading).to.equal(undefined);
    expect(document.activeElement).to.have.text('Elsewhere');
  });
});
