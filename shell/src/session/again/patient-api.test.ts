import { expect, nextFrame } from '@open-wc/testing';
import { ApiError, type ResidentApi } from '@rp/shared-client';
import { patientApi } from './patient-api.js';
import { waitingRoom } from './waiting-room.js';

const over = new ApiError('KER-ATH-401', 'Authentication Failed', 401);

/** An API whose session is over for the first question; what was asked is written down. */
function overOnce() {
  const asked: string[] = [];
  const call = async (operation: string) => {
    asked.push(operation);
    if (asked.length === 1) throw over;
    return { response: { vidStatus: 'ACTIVE' } };
  };
  const room = waitingRoom();
  return { asked, room, api: patientApi({ call, file: call } as unknown as ResidentApi, room.again) };
}

describe('patientApi', () => {
  it('SH-18: asks the same once more after the resident has signed in again', async () => {
    const { api, room, asked } = overOnce();
    const end = room.open();

    const answer = api.call('listVids');
    await nextFrame(); // the refusal has come
    end(true);

    expect((await answer).response).to.deep.equal({ vidStatus: 'ACTIVE' });
    expect(asked).to.deep.equal(['listVids', 'listVids']);
  });

  it('refuses when the resident gives up, and when nobody waits', async () => {
    const waited = overOnce();
    const end = waited.room.open();
    const answer = waited.api.call('listVids').catch((error: unknown) => error);
    await nextFrame();
    end(false);

    expect(await answer).to.equal(over);
    expect(
      await overOnce()
        .api.call('listVids')
        .catch((error: unknown) => error),
    ).to.equal(over);
  });

  it('asks nothing in the name of a page that is gone', async () => {
    const { api, room, asked } = overOnce();
    const end = room.open();
    const leaving = new AbortController();

    const answer = api.call('listVids', {}, leaving.signal).catch((error: unknown) => (error as Error).name);
    leaving.abort();
    await nextFrame(); // the refusal has come
    end(true);

    expect(await answer).to.equal('AbortError');
    expect(asked).to.deep.equal(['listVids']);
  });

  it('lets a look that no resident asked for fail at once', async () => {
    const { api, room } = overOnce();
    room.open();

    expect(await api.call('getUnreadCount', { background: true }).catch((error: unknown) => error)).to.equal(over);
  });
});
