import { expect, waitUntil } from '@open-wc/testing';
import { BehaviorSubject, of, Subject, type Observable } from '@rp/shared-client/rx';
import { changed, unread } from '../testing/bell-events.js';
import { testPortal } from '../testing/portal.js';
import { inVirtualTime } from '../testing/virtual-time.js';
import { changesOf, createBell } from './bell.js';
import type { BellEvent } from './bell-event.js';

const mira = { authenticated: true, name: 'Mira Solen', scopes: [] };

/** A bell whose line is in the hands of the test. */
function show(live?: (told$: Observable<BellEvent>) => Observable<BellEvent>, peek = () => of({ active: false })) {
  const { portal, who } = testPortal();
  const line = new Subject<BellEvent>();
  const told: BellEvent[] = [];
  const bell = createBell({
    ...portal,
    peek,
    live: (_asking, told$) => {
      told$.subscribe((event) => told.push(event));
      return live?.(told$) ?? line;
    },
  });
  const stop = bell.start();
  return { bell, line, told, who, portal, stop };
}

describe('createBell', () => {
  it('counts while somebody is signed in, and shows nothing of one resident to the next', () => {
    const { bell, line, who, stop } = show();
    expect(line.observed).to.equal(false);

    who.set(mira);
    line.next(unread(3));
    expect(bell.unread.value).to.equal(3);

    who.set({ authenticated: false, scopes: [] });
    expect(bell.unread.value).to.equal(0);
    expect(line.observed).to.equal(false);
    stop();
  });

  it('keeps one line while name and photo of the resident come', () => {
    const { bell, line, who, stop } = show();
    who.set(mira);
    line.next(unread(3));

    who.set({ ...mira, name: 'Mira S.' });

    expect(bell.unread.value).to.equal(3);
    stop();
  });

  it('tells every part of the page what changed, here or elsewhere', () => {
    const { bell, line, told, who, stop } = show();
    const heard: string[] = [];
    changesOf(bell.events$).subscribe((eventId) => heard.push(eventId));
    who.set(mira);

    bell.tell({ type: 'told', eventId: '8251649601234567' });
    line.next(changed(1));
    line.next(unread(2));

    expect(heard).to.deep.equal(['8251649601234567', '8251649601230001']);
    expect(told).to.deep.equal([{ type: 'told', eventId: '8251649601234567' }]);
    stop();
  });

  it('tells a page that nobody looks at once somebody does, each event once', () => {
    const { bell, stop } = show();
    const looked$ = new BehaviorSubject(false);
    const heard: string[] = [];
    changesOf(bell.events$, looked$).subscribe((eventId) => heard.push(eventId));

    bell.tell({ type: 'told', eventId: '8251649601234567' });
    bell.tell({ type: 'told', eventId: '8251649601234567' });
    expect(heard).to.deep.equal([]);
    looked$.next(true);

    expect(heard).to.deep.equal(['8251649601234567']);
    stop();
  });

  it(
    'ends the visit when the server ends the session, once the tab that signed out has had its say',
    inVirtualTime(({ flush, cold }) => {
      const { line, who, stop } = show();
      who.set(mira);
      const seen: boolean[] = [];

      line.next({ type: 'end' });
      cold('- 998ms a 10ms b').subscribe(() => seen.push(who.value.authenticated));
      flush();

      expect(seen).to.deep.equal([true, false]);
      stop();
    }),
  );

  it('listens anew when the session that ended was the one before a new sign-in', async () => {
    const lines = [of<BellEvent>({ type: 'end' }), new Subject<BellEvent>()];
    const { bell, who, stop } = show(
      () => lines.shift()!,
      () => of({ active: true }),
    );
    const second = lines[1] as Subject<BellEvent>;
    who.set(mira);

    await waitUntil(() => second.observed, 'the line was not opened again', { timeout: 3_000 });
    second.next(unread(4));

    expect(bell.unread.value).to.equal(4);
    expect(who.value.authenticated).to.equal(true);
    stop();
  });

  it(
    'tries again when what listens did not load',
    inVirtualTime(({ flush, cold }) => {
      const lines = [cold<BellEvent>('#'), cold('u', { u: unread(2) })];
      const { bell, who, stop } = show(() => lines.shift()!);
      who.set(mira);

      cold('60s - x').subscribe(stop);
      flush();

      expect(lines).to.have.length(0);
      expect(bell.unread.value).to.equal(2);
    }),
  );
});
