import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { RpSelectEvent } from '../../events/select-event.js';
import { deepActiveElement, expectAccessible, press } from '../../testing/index.js';
import type { RpMenu } from './rp-menu.js';
import './rp-menu.js';

async function show() {
  const root = await fixture(html`
    <div>
      <rp-menu label="Language" selectable value="ar">
        <span slot="trigger">العربية</span>
        <rp-menu-item value="en" lang="en">English</rp-menu-item>
        <rp-menu-item value="ar" lang="ar">العربية</rp-menu-item>
        <rp-menu-item value="es" lang="es">Español</rp-menu-item>
      </rp-menu>
      <button>After</button>
    </div>
  `);
  const menu = root.querySelector<RpMenu>('rp-menu')!;
  const trigger = menu.shadowRoot!.querySelector('button')!;
  menu.focus();
  return { menu, trigger, isOpen: () => trigger.getAttribute('aria-expanded') === 'true' };
}

/** The value of the item that has the focus. */
const focused = () => (document.activeElement as HTMLElement & { value?: string }).value;

describe('rp-menu', () => {
  it('opens by Enter at the item that holds', async () => {
    const { menu, isOpen } = await show();

    await press('Enter');

    expect(isOpen()).to.equal(true);
    expect(focused()).to.equal('ar');
    expect(deepActiveElement()).to.have.attribute('aria-checked', 'true');
    await expectAccessible(menu);
  });

  it('opens by Up at the last item; arrows go round; Home and End jump', async () => {
    await show();

    await press('ArrowUp');
    expect(focused()).to.equal('es');
    await press('ArrowDown');
    expect(focused()).to.equal('en');
    await press('ArrowUp');
    expect(focused()).to.equal('es');
    await press('Home');
    expect(focused()).to.equal('en');
    await press('End');
    expect(focused()).to.equal('es');
  });

  it('finds an item by its first letters', async () => {
    await show();

    await press('ArrowDown', 'e', 's');

    expect(focused()).to.equal('es');
  });

  it('goes back on Esc, and on to what follows on Tab', async () => {
    const { menu, isOpen } = await show();

    await press('ArrowDown', 'Escape');
    expect(isOpen()).to.equal(false);
    expect(document.activeElement).to.equal(menu);
    await press('ArrowDown', 'Tab');

    expect(isOpen()).to.equal(false);
    expect(document.activeElement).to.have.text('After');
  });

  it('says what was chosen, by Space as by pointer', async () => {
    const { menu, isOpen } = await show();
    await press('ArrowDown', 'Home');

    setTimeout(() => press('Space'));
    const event = await oneEvent<RpSelectEvent>(menu, 'rp-select');

    expect(event.value).to.equal('en');
    await menu.updateComplete;
    expect(isOpen()).to.equal(false);
    expect(document.activeElement).to.equal(menu);
  });

  it('closes when something else is pressed', async () => {
    const { menu, isOpen } = await show();
    await press('ArrowDown');

    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await menu.updateComplete;

    expect(isOpen()).to.equal(false);
  });
});
