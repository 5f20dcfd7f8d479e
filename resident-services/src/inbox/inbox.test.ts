import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { inboxTexts } from '../connectors/notification/sms-inbox.js';
import { smtpMails } from '../connectors/notification/smtp.js';
import { testClock } from '../testing/test-clock.js';
import { demoInbox } from './inbox.js';

const settings = { production: false, smtpPort: 0, portalOrigin: 'http://localhost:8080' };
const mail = { to: 'amal@example.org', subject: 'Your code', html: '<p>Your code is 482913</p>', text: 'Your code is 482913.', locale: 'en' };

describe('the demo inbox', () => {
  let inbox: Awaited<ReturnType<typeof demoInbox>>;
  let sender: ReturnType<typeof smtpMails>;
  let sent = 0;
  before(async () => {
    inbox = await demoInbox({ settings, clock: testClock() });
    sender = smtpMails({ host: '127.0.0.1', port: inbox.smtpPort, from: 'Resident Portal <no-reply@portal.example>' });
  });
  after(async () => {
    sender.close();
    await inbox.close();
  });

  const send = (changed: Partial<typeof mail> = {}) => sender.sendMail({ ...mail, ...changed, idempotencyKey: `mail-${(sent += 1)}` });
  const list = async (query = '') =>
    (await inbox.app.inject(`/api/messages${query}`)).json<{ id: string; to: string; code?: string; subject: string; kind: string }[]>();

  it('shows the newest first, its code in the line', async () => {
    await send({ subject: 'First' });
    await send({ subject: 'Second', text: 'Your code is 771204.' });

    const page = await inbox.app.inject('/');

    assert.ok(page.body.indexOf('Second') < page.body.indexOf('First'));
    assert.match(page.body, /<bdi dir="ltr">771204<\/bdi>/);
    assert.deepEqual(
      (await list()).slice(0, 2).map(({ subject }) => subject),
      ['Second', 'First'],
    );
  });

  it('finds the messages to one address, however it is written', async () => {
    await send({ to: 'zaid@example.org', text: 'Your code is 112233.' });

    const [message, ...others] = await list('?to=Zaid@Example.org');

    assert.deepEqual([message?.to, message?.code, others.length], ['zaid@example.org', '112233', 0]);
  });

  it('takes text messages too', async () => {
    await inboxTexts(sender).sendSms({ to: '+99920555011', text: 'Your code is 204817.', idempotencyKey: 'sms' });

    const [message] = await list(`?to=${encodeURIComponent('+99920555011')}`);

    assert.deepEqual([message?.kind, message?.code, message?.subject], ['sms', '204817', 'Your code is 204817.']);
  });

  it('finds a number with and without its plus, whichever way it is on record', async () => {
    await inboxTexts(sender).sendSms({ to: '9876543214', text: 'Your code is 660142.', idempotencyKey: 'no plus' });

    const found = await Promise.all(['?to=9876543214', '?to=%2B9876543214', '?to=+9876543214', '?to=987654321'].map(list));

    assert.deepEqual(
      found.map((messages) => messages.map(({ code }) => code)),
      [['660142'], ['660142'], ['660142'], []],
    );
  });

  it('takes no event ID, phone or longer number for a code', async () => {
    await send({ to: 'none@example.org', text: 'Event 1024102938271612, phone 99920555011, card 12345-678901.' });

    assert.equal((await list('?to=none@example.org'))[0]?.code, undefined);
  });

  it('shows a message as text, whatever it holds', async () => {
    await send({
      to: 'evil@example.org',
      subject: '<img src=x onerror=alert(1)>',
      text: '<script>alert(1)</script> http://localhost:8080/track/1 javascript:alert(1)',
    });
    const [message] = await list('?to=evil@example.org');

    const page = await inbox.app.inject(`/messages/${message!.id}`);

    assert.ok(!page.body.includes('<img src=x') && !page.body.includes('<script>alert'));
    assert.match(page.body, /<a href="http:\/\/localhost:8080\/track\/1"/);
    assert.ok(!page.body.includes('href="javascript'));
  });

  it('keeps the last 500', async () => {
    for (let count = 0; count < 505; count += 1) await send({ to: 'many@example.org' });

    assert.equal((await list()).length, 500);
  });

  it('answers to nobody who comes by another name', async () => {
    const answer = await inbox.app.inject({ url: '/api/messages', headers: { host: 'evil.example:8083' } });

    assert.equal(answer.statusCode, 421);
  });

  it('says so when a message is not there', async () => {
    assert.equal((await inbox.app.inject('/messages/none')).statusCode, 404);
  });

  it('does not start in production', async () => {
    await assert.rejects(demoInbox({ settings: { ...settings, production: true }, clock: testClock() }), /does not start in production/);
  });
});
