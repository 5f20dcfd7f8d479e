import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { RpSelectEvent } from '../../events/select-event.js';
import { deepActiveElement, expectAccessible, expectRobust, press } from '../../testing/index.js';
import type { RpTabs } from './rp-tabs.js';
import './rp-tabs.js';

const three = ['one', 'two', 'three'].map((value) => ({ value, label: `Tab ${value}` }));

async function show({ manual = false, dir = 'ltr' } = {}) {
  const box = await fixture(html`
    <div dir=${dir}>
      <rp-tabs label="Numbers" .tabs=${three} ?manual=${manual}>
        <p slot="one">First</p>
        <p slot="two">Second</p>
        <p slot="three">Third</p>
      </rp-tabs>
    </div>
  `);
  const tabs = box.querySelector<RpTabs>('rp-tabs')!;
  const seen = () => [...tabs.children].filter((child) => child.checkVisibility()).map(({ textContent }) => textContent);
  return { tabs, seen };
}

const focused = () => deepActiveElement()?.textContent?.trim();

describe('rp-tabs', () => {
  it('shows the first one, and is one stop of Tab before its panel', async () => {
    const { tabs, seen } = await show();

    await press('Tab');
    expect(focused()).to.equal('Tab one');
    await press('Tab');

    expect(deepActiveElement()).to.have.attribute('role', 'tabpanel');
    expect(seen()).to.deep.equal(['First']);
    await expectAccessible(tabs);
  });

  it('chooses by the arrows, which go round; Home and End jump', async () => {
    const { tabs, seen } = await show();

    await press('Tab', 'ArrowRight');
    expect([tabs.value, focused()]).to.deep.equal(['two', 'Tab two']);
    await press('End', 'ArrowRight');
    expect(tabs.value).to.equal('one');
    await press('ArrowLeft');
    expect(seen()).to.deep.equal(['Third']);
    await press('Home');

    expect(seen()).to.deep.equal(['First']);
  });

  it('follows the direction of reading', async () => {
    const { tabs } = await show({ dir: 'rtl' });

    await press('Tab', 'ArrowLeft');

    expect(tabs.value).to.equal('two');
  });

  it('moves the focus alone where content is dear, until Enter', async () => {
    const { tabs, seen } = await show({ manual: true });

    await press('Tab', 'ArrowRight');
    expect([focused(), seen().join()]).to.deep.equal(['Tab two', 'First']);
    setTimeout(() => void press('Enter'));
    const { value } = await oneEvent<RpSelectEvent>(tabs, 'rp-select');
    await tabs.updateComplete;

    expect([value, seen().join()]).to.deep.equal(['two', 'Second']);
  });

  it('stands what residents set', async () => {
    const { tabs } = await show();

    await expectRobust(tabs);
  });
});
