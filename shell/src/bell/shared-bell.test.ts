import { expect } from '@open-wc/testing';
import { BehaviorSubject, merge, of, Subject, from, type Subscription } from '@rp/shared-client/rx';
import { changed, unread } from '../testing/bell-events.js';
import { inVirtualTime } from '../testing/virtual-time.js';
import type { BellEvent } from './bell-event.js';
import { sharedBell, type TabWord } from './shared-bell.js';

/** A server with its memory, and a browser in which each tab hears what the others say. */
function browser() {
  const tabs = new Set<Subject<TabWord>>();
  const past: Extract<BellEvent, { type: 'changed' }>[] = [];
  const now$ = new Subject<BellEvent>();
  const asked: (string | undefined)[] = [];

  const source = (place: () => string | undefined) => {
    const after = place();
    asked.push(after);
    return merge(from(past.filter((one) => after !== undefined && Number(one.place) > Number(after))), now$);
  };
  const server = {
    asked,
    listeners: () => (now$.observed ? 'one tab' : 'none'),
    says(event: BellEvent) {
      if (event.type === 'changed') past.push(event);
      now$.next(event);
    },
  };

  const openTab = ({ leads = false, visible = true, since = undefined as string | undefined } = {}) => {
    const words$ = new Subject<TabWord>();
    const lead = new BehaviorSubject(leads);
    const told = new Subject<BellEvent>();
    const visible$ = new BehaviorSubject(visible);
    const heard: BellEvent[] = [];
    let taken = 0;
    tabs.add(words$);
    const say = (word: TabWord) => [...tabs].filter((one) => one !== words$).forEach((one) => one.next(word));
    const listening: Subscription = sharedBell({
      leads$: lead,
      takeLead: () => taken++,
      channel: { words$, say },
      source,
      told$: told,
      visible$,
      since,
    }).subscribe((event) => heard.push(event));
    const freeze = () => tabs.delete(words$);
    return {
      heard,
      lead: (now: boolean) => lead.next(now),
      tell: (event: BellEvent) => told.next(event),
      look: () => visible$.next(true),
      taken: () => taken,
      freeze,
      listening,
      close: () => (freeze(), listening.unsubscribe()),
    };
  };
  return { server, openTab };
}

describe('sharedBell', () => {
  it('lets one tab listen for all', () => {
    const { server, openTab } = browser();
    const tabs = [openTab({ leads: true }), openTab(), openTab()];

    server.says(changed(1));
    server.says(unread(1));

    expect(server.asked).to.have.length(1);
    for (const { heard } of tabs) expect(heard).to.deep.equal([changed(1), unread(1)]);
  });

  it('goes on where it was left when the tab that listened is closed; nothing is lost, nothing heard twice', () => {
    const { server, openTab } = browser();
    const first = openTab({ leads: true });
    const second = openTab();
    server.says(changed(1));

    first.close();
    server.says(changed(2)); // nobody listens
    second.lead(true);
    server.says(changed(3));

    expect(server.asked).to.deep.equal([undefined, '1']);
    expect(second.heard).to.deep.equal([changed(1), changed(2), changed(3)]);
  });

  it('goes on from where the stream began when it broke before anything changed', () => {
    const { server, openTab } = browser();
    const first = openTab({ leads: true });
    const second = openTab();
    server.says(unread(0, '4'));

    first.close();
    server.says(changed(5)); // nobody listens
    second.lead(true);

    expect(server.asked).to.deep.equal([undefined, '4']);
    expect(second.heard).to.deep.equal([unread(0, '4'), changed(5)]);
  });

  it('keeps its place when the count is asked for meanwhile', () => {
    const { server, openTab } = browser();
    const tab = openTab({ leads: true });
    server.says(unread(0, '4'));

    server.says(unread(1));
    tab.lead(false);
    tab.lead(true);

    expect(server.asked).to.deep.equal([undefined, '4']);
  });

  it('hears once what comes twice', () => {
    const { server, openTab } = browser();
    const tab = openTab({ leads: true });

    server.says(changed(1));
    server.says(changed(1));

    expect(tab.heard).to.deep.equal([changed(1)]);
  });

  it('hears of each event when many change at once', () => {
    const { server, openTab } = browser();
    const tab = openTab({ leads: true });
    const atOnce = [1, 2, 3].map((n) => ({ ...changed(n), place: '7' }) as BellEvent);

    for (const event of atOnce) server.says(event);

    expect(tab.heard).to.deep.equal(atOnce);
  });

  it('tells a tab that comes how things stand, and from where to go on', () => {
    const { server, openTab } = browser();
    const first = openTab({ leads: true });
    server.says(changed(1));
    server.says(unread(4));

    const late = openTab();
    first.close();
    server.says(changed(2));
    late.lead(true);

    expect(late.heard).to.deep.equal([unread(4), changed(2)]);
  });

  it('hears what changed while its page was loading, whether it asks the server or another tab', () => {
    const { server, openTab } = browser();
    server.says(changed(1));
    server.says(changed(2));
    const first = openTab({ leads: true, since: '1' });
    server.says(changed(3));

    const second = openTab({ since: '3' });

    expect(first.heard).to.deep.equal([changed(2), changed(3)]);
    expect(second.heard).to.deep.equal([changed(3)]);
  });

  it('passes on what a part of the portal tells, to the other tabs alone', () => {
    const { openTab } = browser();
    const [here, there] = [openTab({ leads: true }), openTab()];

    here.tell({ type: 'told', eventId: '8251649601234567' });

    expect(there.heard).to.deep.equal([{ type: 'told', eventId: '8251649601234567' }]);
    expect(here.heard).to.deep.equal([]);
  });

  it('ends in every tab when the session does', () => {
    const { server, openTab } = browser();
    const [here, there] = [openTab({ leads: true }), openTab()];

    server.says({ type: 'end' });

    expect([here.listening.closed, there.listening.closed]).to.deep.equal([true, true]);
    expect(server.listeners()).to.equal('none');
  });

  it(
    'takes the lead from a tab that does not answer, such as one that a phone has frozen',
    inVirtualTime(({ flush, cold }) => {
      const { openTab } = browser();
      const frozen = openTab({ leads: true });
      const tab = openTab();
      frozen.freeze();

      cold('10s x').subscribe(() => tab.look());
      flush();

      expect(tab.taken()).to.equal(1);
    }),
  );

  it(
    'leaves the lead to a tab that answers',
    inVirtualTime(({ flush, cold }) => {
      const { openTab } = browser();
      openTab({ leads: true });
      const tab = openTab();

      cold('10s x').subscribe(() => tab.look());
      flush();

      expect(tab.taken()).to.equal(0);
    }),
  );

  it(
    'waits for its turn in the line before it takes anything',
    inVirtualTime(({ flush }) => {
      const { openTab } = browser();
      const tab = openTab();

      of(true).subscribe(tab.lead);
      flush();

      expect(tab.taken()).to.equal(0);
    }),
  );
});
