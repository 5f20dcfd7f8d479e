import { expect } from '@open-wc/testing';
import { changed, unread } from '../testing/bell-events.js';
import type { BellEvent } from './bell-event.js';
import { bellStream } from './bell-stream.js';

class FakeLine extends EventTarget {
  static last: FakeLine;
  onerror?: (event: unknown) => void;
  closed = false;
  constructor(readonly url: string) {
    super();
    FakeLine.last = this;
  }
  send(type: string, data: unknown, lastEventId = '') {
    this.dispatchEvent(new MessageEvent(type, { data: typeof data === 'string' ? data : JSON.stringify(data), lastEventId }));
  }
  close() {
    this.closed = true;
  }
}

const RealEventSource = globalThis.EventSource;

describe('bellStream', () => {
  before(() => {
    globalThis.EventSource = FakeLine as unknown as typeof EventSource;
  });
  after(() => {
    globalThis.EventSource = RealEventSource;
  });

  const listen = (after?: string) => {
    const heard: BellEvent[] = [];
    const errors: unknown[] = [];
    const listening = bellStream(after).subscribe({ next: (event) => heard.push(event), error: (error) => errors.push(error) });
    return { heard, errors, listening, line: FakeLine.last };
  };

  it('reads count, changes with their place, and the end', () => {
    const { heard, line } = listen();
    const change = changed(12);

    line.send('unread', { unread: 3 }, '11');
    line.send('changed', change.type === 'changed' && change.change, '12');
    line.send('unread', { unread: 4 }, '12');
    line.send('later', { afterSeconds: 60 }, '12');
    line.send('end', { reason: 'expired' });

    expect(line.url).to.equal('/portal/v1/notifications/stream');
    expect(heard).to.deep.equal([unread(3, '11'), change, unread(4, '12'), { type: 'later', afterSeconds: 60 }, { type: 'end' }]);
  });

  it('has no place to go on from where the server tells none', () => {
    const { heard, line } = listen();

    line.send('unread', { unread: 3 });

    expect(heard).to.deep.equal([unread(3)]);
  });

  it('goes on after a place', () => {
    const { line } = listen('4-2/7');

    expect(line.url).to.equal('/portal/v1/notifications/stream?after=4-2%2F7');
  });

  it('fails once when the line breaks, and keeps none open', () => {
    const { errors, line } = listen();

    line.onerror?.(new Event('error'));

    expect(errors).to.have.length(1);
    expect(line.closed).to.equal(true);
  });

  it('takes what is not the word of the server for a broken line', () => {
    const { errors, line } = listen();

    line.send('unread', '<html>');

    expect(errors).to.have.length(1);
    expect(line.closed).to.equal(true);
  });

  it('closes the line when nobody listens', () => {
    const { listening, line } = listen();

    listening.unsubscribe();

    expect(line.closed).to.equal(true);
  });
});
