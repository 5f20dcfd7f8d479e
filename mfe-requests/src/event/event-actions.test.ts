import { expect, waitUntil } from '@open-wc/testing';
import { NetworkError } from '@rp/shared-client';
import { clickButton, type Answers, type Files } from '@rp/shared-client/testing';
import { expectAccessible } from '@rp/shared-design/testing';
import { detail, event, pageOf } from '../testing/sample-events.js';
import { show } from '../testing/show.js';
import type { EventActions } from './event-actions.js';

const eventId = '8251649601234567';

async function open({ answers = {}, files = {} }: { answers?: Answers; files?: Files } = {}) {
  const shown = await show({ path: `/track/${eventId}`, files, answers: { getEventStatus: async () => ({ response: detail() }), ...answers } });
  const saved: string[] = [];
  (shown.find('rp-requests-event-actions') as EventActions).save = ({ name }) => void saved.push(name);
  return { ...shown, saved };
}

describe('rp-requests-event-actions', () => {
  it('keeps any event as a PDF in the language of the page', async () => {
    const { page, portal, saved } = await open({ files: { downloadAcknowledgement: async () => ({ blob: new Blob(['%PDF']), name: 'Ack.pdf' }) } });

    clickButton(page, 'Download this page as PDF').click();
    await waitUntil(() => saved.length === 1);

    const asked = portal.calls.filter(({ operation }) => operation === 'downloadAcknowledgement');
    expect(asked.map(({ input }) => input)).to.deep.equal([{ params: { eventId, languageCode: 'eng' } }]);
    expect(saved).to.deep.equal(['Ack.pdf']);
  });

  it('says when the PDF does not come', async () => {
    const downloadAcknowledgement = async () => {
      throw new NetworkError('timeout');
    };
    const { page, text } = await open({ files: { downloadAcknowledgement } });

    clickButton(page, 'Download this page as PDF');

    await waitUntil(() => text().includes('The PDF could not be downloaded'));
    await expectAccessible(page);
  });

  it('pins and unpins', async () => {
    const done = async () => ({ response: { status: '200' as const } });
    const { page, portal, text } = await open({ answers: { pinEvent: done, unpinEvent: done } });

    await waitUntil(() => text().includes('Pin to the top'));
    clickButton(page, 'Pin to the top');
    await waitUntil(() => text().includes('Unpin'));
    portal.offers[0]!.run();

    await waitUntil(() => text().includes('Pin to the top'));
    expect(portal.toasts).to.deep.equal(['Pinned. It stays at the top of your history.', 'Unpinned. It is back at its place by time.']);
  });

  it('knows that it is pinned', async () => {
    const { text } = await open({ answers: { getServiceHistory: async () => pageOf([event(0, { pinnedStatus: true })], {}) } });

    await waitUntil(() => text().includes('Unpin'));
  });

  it('offers no pin while it cannot know', async () => {
    const getServiceHistory = async () => {
      throw new NetworkError('timeout');
    };

    const { portal, text } = await open({ answers: { getServiceHistory } });
    await waitUntil(() => portal.calls.some(({ operation }) => operation === 'getServiceHistory'));

    expect(text())
      .to.contain('Download this page as PDF')
      .and.not.to.match(/Pin to the top|Unpin/);
  });
});
