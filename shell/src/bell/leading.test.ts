import { expect, waitUntil } from '@open-wc/testing';
import { leading, takeLead } from './leading.js';

let turn = 0;
const tab = (name: string) => {
  const states: boolean[] = [];
  const waiting = leading(name).subscribe((leads) => states.push(leads));
  return { states, leads: () => states.at(-1) === true, close: () => waiting.unsubscribe() };
};

describe('leading', () => {
  it('is for one tab at a time; the next one follows when it goes', async () => {
    const name = `test-${++turn}`;
    const first = tab(name);
    await waitUntil(first.leads);
    const second = tab(name);

    expect(second.states).to.deep.equal([false]);
    first.close();
    await waitUntil(second.leads);

    second.close();
  });

  it('lets go of its turn in the line when it is closed before', async () => {
    const name = `test-${++turn}`;
    const first = tab(name);
    await waitUntil(first.leads);
    const [second, third] = [tab(name), tab(name)];

    second.close();
    first.close();
    await waitUntil(third.leads);

    expect(second.states).to.deep.equal([false]);
    third.close();
  });

  it('can be taken from one that does not answer, which then waits again', async () => {
    const name = `test-${++turn}`;
    const frozen = tab(name);
    await waitUntil(frozen.leads);
    const second = tab(name);

    takeLead(name);
    await waitUntil(second.leads);
    expect(frozen.leads()).to.equal(false);
    second.close();

    await waitUntil(frozen.leads);
    frozen.close();
  });
});
