import { expect } from '@open-wc/testing';
import type { Toast } from '@rp/shared-client';
import { changed, unread } from '../testing/bell-events.js';
import { testPortal } from '../testing/portal.js';
import { inVirtualTime } from '../testing/virtual-time.js';
import { ring } from './ring.js';

function show({ pages = true, inSight = true, began = 0 } = {}) {
  const { portal } = testPortal();
  const toasts: Toast[] = [];
  const said: string[] = [];
  let visible = inSight;
  const stop = ring({
    bell: portal.bell,
    toast: (toast) => toasts.push(toast),
    hasPage: () => pages,
    say: (text) => said.push(text),
    visible: () => visible,
    began: () => began,
  });
  return { hear: portal.bell.tell, toasts, said, stop, hide: () => (visible = false) };
}

describe('ring', () => {
  it('says what became ready, in words of its kind, and leads to it', () => {
    const { hear, toasts, stop } = show();

    hear(changed(1));
    hear(changed(2, { eventStatusCode: 'FAILED' }));

    expect(toasts).to.deep.equal([
      { text: 'Your VID card is ready.', kind: 'success', link: { label: 'See details', href: '/track/8251649601230001' } },
      { text: 'We could not make your VID card.', kind: 'warning', link: { label: 'See details', href: '/track/8251649601230002' } },
    ]);
    stop();
  });

  it('has a word for kinds it does not know, and no link where no page is', () => {
    const { hear, toasts, stop } = show({ pages: false });

    hear(changed(1, { requestTypeCode: 'SOMETHING_NEW' }));

    expect(toasts).to.deep.equal([{ text: 'One of your requests is done.', kind: 'success' }]);
    stop();
  });

  it('says each outcome once, and nothing of what is on its way or not new', () => {
    const { hear, toasts, stop } = show();

    hear(changed(1, { eventStatusCode: 'IN_PROGRESS' }));
    hear(changed(1));
    hear({ ...changed(1), place: '9' } as ReturnType<typeof changed>);
    hear(changed(2, { unread: false }));

    expect(toasts).to.have.length(1);
    stop();
  });

  it('says nothing of a card that was downloaded: its resident did that', () => {
    const { hear, toasts, stop } = show();

    hear(changed(1, { statusCode: 'CARD_DOWNLOADED' }));

    expect(toasts).to.deep.equal([]);
    stop();
  });

  it('says nothing of what the page that began afterwards shows already', () => {
    const { hear, toasts, stop } = show({ began: Date.parse('2026-03-09T10:05:01.000Z') });

    hear(changed(1, { at: '2026-03-09T10:05:00.000Z' }));
    hear(changed(2, { at: '2026-03-09T10:05:02.000Z' }));

    expect(toasts.map(({ link }) => link?.href)).to.deep.equal(['/track/8251649601230002']);
    stop();
  });

  it('leaves it to the tab that is looked at', () => {
    const { hear, toasts, stop } = show({ inSight: false });

    hear(changed(1));

    expect(toasts).to.deep.equal([]);
    stop();
  });

  it(
    'announces a rise of the count, at most once a minute; how things stood at first is no news',
    inVirtualTime(({ flush, cold }) => {
      const { hear, said, stop } = show();
      const counts = [3, 4, 5, 6, 0];
      const at: [string, number][] = [];

      cold('a 9s b 9s c 9s d').subscribe(() => hear(unread(counts.shift()!)));
      cold('15s x 70s y').subscribe(() => at.push([said.join('; '), said.length]));
      cold('100s z').subscribe(stop);
      flush();

      expect(at).to.deep.equal([
        ['Notifications, 4 unread', 1],
        ['Notifications, 4 unread; Notifications, 6 unread', 2],
      ]);
    }),
  );

  it(
    'does not announce what a toast has said',
    inVirtualTime(({ flush, cold }) => {
      const { hear, said, stop } = show();

      hear(unread(0));
      hear(changed(1));
      hear(unread(1));
      cold('10s z').subscribe(stop);
      flush();

      expect(said).to.deep.equal([]);
    }),
  );

  it('counts in the title of a tab that is not looked at', () => {
    document.title = 'My VIDs - Resident Portal';
    const { hear, hide, stop } = show();

    hear(unread(2));
    expect(document.title).to.equal('My VIDs - Resident Portal');
    hide();
    hear(unread(3));
    expect(document.title).to.equal('(3) My VIDs - Resident Portal');
    hear(unread(0));
    expect(document.title).to.equal('My VIDs - Resident Portal');
    stop();
  });
});
