import { expect, waitUntil } from '@open-wc/testing';
import { announce, readyToAnnounce } from './announce.js';

const said = (politeness: string) => [...document.querySelectorAll(`[aria-live=${politeness}]`)].map((region) => region.textContent).join('');

describe('announce', () => {
  before(readyToAnnounce);

  it('has its regions before its first sentence', () => {
    expect(document.querySelectorAll('[aria-live=polite]')).to.have.length(2);
    expect(document.querySelectorAll('[aria-live=assertive]')).to.have.length(1);
  });

  it('says a sentence', async () => {
    announce('12 results');

    await waitUntil(() => said('polite') === '12 results');
  });

  it('interrupts only when asked', async () => {
    announce('The time is up', { politeness: 'assertive' });

    await waitUntil(() => said('assertive') === 'The time is up');
  });

  it('says the same sentence once', async () => {
    announce('Copied');
    announce('Copied');
    announce('Done');

    await waitUntil(() => said('polite').includes('Done'));
    expect(said('polite').match(/Copied/g)).to.have.length(1);
  });
});
