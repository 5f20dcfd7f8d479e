import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { people, refusalOf, type TestApp, testApp } from '../testing/test-app.js';

describe('the card of a VID', () => {
  let portal: TestApp;
  let vid: string;
  before(async () => {
    portal = await testApp({ env: { SANDBOX_PROFILE: 'test' } });
    await portal.system.subscriber.subscribe();
    await portal.system.jobs.runAll();
  });
  after(() => portal.close());
  beforeEach(async () => {
    await portal.signInAs(people.mira);
    vid = (await portal.api.listVids())[0]!.vid;
  });

  const request = (number = vid, headers?: Record<string, string>) => portal.api.ask('requestVidCard', 'GET', `/request-card/vid/${number}`, { headers });
  const detail = async (eventId = '', language = 'eng') => (await portal.api.event(eventId, language)).response;
  const steps = async (eventId = '') => (await detail(eventId)).timeline?.map(({ statusCode }) => statusCode);
  const download = (eventId = '', headers?: Record<string, string>) => portal.app.inject({ url: `/resident/v1/download-card/event/${eventId}`, headers });
  const readyCard = async () => {
    const { eventId } = await request();
    await portal.system.jobs.runAll();
    return eventId ?? '';
  };

  it('is ordered at once, made later, told of by mail, and opens with its password', async () => {
    const mails = portal.sent.mails.length;
    const ordered = await request();
    assert.deepEqual([ordered.response, await steps(ordered.eventId)], [{ status: 'Success' }, ['NEW']]);

    await portal.system.jobs.runAll();
    const ready = await detail(ordered.eventId);
    const file = await download(ordered.eventId);

    assert.deepEqual(ready.timeline?.map(({ statusCode }) => statusCode), ['NEW', 'CARD_READY_TO_DOWNLOAD']);
    assert.equal(ready.info.downloadLink, `/resident/v1/download-card/event/${ordered.eventId}`);
    assert.deepEqual([file.statusCode, file.headers['content-type'], file.headers['eventid']], [200, 'application/pdf', ordered.eventId]);
    assert.equal(file.headers['content-disposition'], `attachment; filename="VID_${ordered.eventId}_2026-03-03T09_15_00.pdf"`);
    assert.equal((await PDFDocument.load(file.rawPayload, { password: 'MIRA1990' })).getPageCount(), 1);
    await assert.rejects(PDFDocument.load(file.rawPayload, { password: 'MIRA1991' }));
    const told = portal.sent.mails.slice(mails).map(({ subject }) => subject);
    assert.deepEqual(told, ['We have received your request: Download a VID card', 'Done: Download a VID card']);
    assert.ok(portal.sent.mails.at(-1)?.text.includes(`http://localhost:8080/track/${ordered.eventId}`));
  });
});
