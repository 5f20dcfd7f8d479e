import { expect, fixture, html } from '@open-wc/testing';
import { curve } from './curve.js';
import type { RpRosette } from './rp-rosette.js';
import './rp-rosette.js';

describe('rp-rosette', () => {
  it('draws one line and repeats it', async () => {
    const rosette = await fixture<RpRosette>(html`<rp-rosette variant="crop"></rp-rosette>`);

    expect(rosette).to.have.attribute('aria-hidden', 'true');
    expect(rosette.shadowRoot!.querySelectorAll('path')).to.have.length(1);
    expect(rosette.shadowRoot!.querySelectorAll('use')).to.have.length(32);
  });

  it('has as many petals as asked for, inside its field', () => {
    const numbers = curve(8, 0.2)
      .match(/[\d.]+/g)!
      .map(Number);

    expect(Math.max(...numbers)).to.be.at.most(400);
    expect(Math.min(...numbers)).to.be.at.least(0);
    expect(curve(8, 0.2).split('C')).to.have.length(8 * 8 + 1);
  });
});
