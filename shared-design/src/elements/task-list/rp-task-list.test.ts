import { expect, fixture, html } from '@open-wc/testing';
import { deepActiveElement, expectAccessible, expectRobust, press } from '../../testing/index.js';
import type { RpTaskList, TaskItem } from './rp-task-list.js';
import './rp-task-list.js';

const tasks: TaskItem[] = [
  { label: 'Enter your address', hint: 'The new one', href: '#address', state: 'begun' },
  { label: 'Check and send', href: '#send', state: 'blocked' },
];

async function show() {
  const list = await fixture<RpTaskList>(html`<rp-task-list .tasks=${tasks}></rp-task-list>`);
  return { list, links: [...list.shadowRoot!.querySelectorAll('a')] };
}

describe('rp-task-list', () => {
  it('describes a task by its hint and its state', async () => {
    const { list, links } = await show();

    const described = links[0]!
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => list.shadowRoot!.getElementById(id)!.textContent!.trim());

    expect(described).to.deep.equal(['The new one', 'Begun']);
    await expectAccessible(list);
    await expectRobust(list);
  });

  it('leads nowhere from what cannot start yet, and says so', async () => {
    const { list, links } = await show();

    expect(links.map(({ textContent }) => textContent)).to.deep.equal(['Enter your address']);
    expect(list.shadowRoot!.textContent).to.contain('Cannot start yet');
  });

  it('shows the focus around the whole row', async () => {
    const { links } = await show();

    await press('Tab');

    expect(deepActiveElement()).to.equal(links[0]);
    expect(getComputedStyle(links[0]!, '::after').outlineStyle).to.equal('solid');
  });
});
