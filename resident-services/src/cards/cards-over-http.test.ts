import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { PDFDocument } from '@cantoo/pdf-lib';
import { type Browser, browser, fromPortal, redeemAt, type TestPortal, testPortal, ticked, toConsent } from '../session/sign-in.fixture.js';

describe('the card of a VID, all of it over HTTP', () => {
  let portal: TestPortal;
  let web: Browser;
  before(async () => {
    portal = await testPortal();
    web = browser();
    const { url, page, verifier } = await toConsent(portal, web);
    const back = await web.follow(await web.post(`${url}/consent`, ticked(page)));
    await redeemAt(portal, web, back.url, verifier);
  });
  after(() => portal.close());

  /** Asks again and again until there is an answer; what comes later comes by itself. */
  const eventually = async <T>(ask: () => Promise<T | undefined>): Promise<T> => {
    const giveUp = AbortSignal.timeout(60_000);
    for (;;) {
      const answer = await ask();
      if (answer !== undefined) return answer;
      await pause(50, undefined, { signal: giveUp });
    }
  };

  const createVid = async () => {
    const { csrf } = (await (await web.get(`${portal.api}/portal/v1/session/state`)).json()) as { csrf: string };
    const { id, version } = portal.config.requests.generateVid;
    const cookie = [...web.cookies.values()].map(({ name, value }) => `${name}=${value}`).join('; ');
    const answer = await fetch(`${portal.api}/resident/v1/generate-vid`, {
      method: 'POST',
      headers: { ...fromPortal, cookie, 'x-xsrf-token': csrf, 'content-type': 'application/json' },
      body: JSON.stringify({ id, version, requesttime: new Date().toISOString(), request: { vidType: 'Perpetual' } }),
    });
    return ((await answer.json()) as { response: { vid: string } }).response.vid;
  };
  const readyLink = async (eventId: string) => {
    const answer = await web.get(`${portal.api}/resident/v1/events/${eventId}?langCode=eng`);
    const { response } = (await answer.json()) as { response: { info: { downloadLink: string } } };
    return response.info.downloadLink === 'NA' ? undefined : response.info.downloadLink;
  };

  it('is ordered, told of by the signed message of a real hub, announced by mail, and fetched', async () => {
    const ordered = await web.get(`${portal.api}/resident/v1/request-card/vid/${await createVid()}`);
    const eventId = ordered.headers.get('eventid') ?? '';

    const link = await eventually(() => readyLink(eventId));
    const file = await web.get(`${portal.api}${link}`);

    assert.equal(file.headers.get('content-type'), 'application/pdf');
    // Amal's record has no date of birth.
    assert.equal((await PDFDocument.load(await file.arrayBuffer(), { password: 'AMAL' })).getPageCount(), 1);
    const mail = await eventually(async () => {
      const mails = (await (await fetch(`${portal.inboxUrl}/api/messages?to=amal@example.org`)).json()) as { subject: string }[];
      return mails.find(({ subject }) => subject === 'Your VID card is ready');
    });
    assert.ok(mail);
  });
});
