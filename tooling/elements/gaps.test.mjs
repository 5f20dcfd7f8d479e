import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gapsOf } from './gaps.mjs';

const source = `
  /** <slot name="told"> in a comment is no slot */
  render() { return html\`<slot></slot><slot class="x" name="actions"></slot><b part="number"></b>\`; }
  press() { this.dispatchEvent(new RpCloseEvent()); }
`;

test('an element that tells all has no gap', () => {
  const element = {
    description: 'Opens.',
    attributes: [{ name: 'open', type: { text: 'boolean' } }],
    events: [{ name: 'rp-close', type: { text: 'RpCloseEvent' }, description: 'It closed.' }],
    slots: [{ name: '' }, { name: 'actions' }],
    cssParts: [{ name: 'number' }],
  };

  assert.deepEqual(gapsOf(element, source), []);
});

test('each thing that is not told is a sentence', () => {
  const gaps = gapsOf({ attributes: [{ name: 'open' }], events: [{ type: { text: 'RpOpenEvent' } }] }, source);

  assert.deepEqual(gaps, [
    'it has no description',
    'attribute "open" has no type',
    'event "RpOpenEvent" has no sentence',
    'event "RpCloseEvent" is not documented',
    'slot "" is not documented',
    'slot "actions" is not documented',
    'part "number" is not documented',
  ]);
});
