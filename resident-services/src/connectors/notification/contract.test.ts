import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { Mail } from './notification.js';
import { inboxTexts } from './sms-inbox.js';
import { smtpMails } from './smtp.js';

describe('Notification service (SMTP)', () => {
  const received: ParsedMail[] = [];
  let refuse = false;
  let server: SMTPServer;
  let service: ReturnType<typeof smtpMails>;
  const mail: Mail = {
    to: 'amal@example.org',
    subject: 'تم: إنشاء رقم افتراضي',
    html: '<p>مرحبًا</p>',
    text: 'مرحبًا',
    locale: 'ar',
    idempotencyKey: 'event-1-success-mail',
  };

  before(async () => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, _session, done) {
        void simpleParser(stream).then((parsed) => {
          if (refuse) return done(new Error('full'));
          received.push(parsed);
          done();
        }, done);
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as AddressInfo;
    service = smtpMails({ host: '127.0.0.1', port, from: 'Resident Portal <no-reply@portal.example>' });
  });
  after(async () => {
    service.close();
    await new Promise<void>((resolve) => server.close(resolve));
  });
  beforeEach(() => {
    received.length = 0;
  });

  it('sends a mail as it was written', async () => {
    await service.sendMail(mail);

    assert.equal(received[0]?.subject, mail.subject);
    assert.equal(received[0]?.html, mail.html);
    assert.equal(received[0]?.headers.get('content-language'), 'ar');
  });

  it('sends the same key once', async () => {
    await service.sendMail({ ...mail, idempotencyKey: 'twice' });
    await service.sendMail({ ...mail, idempotencyKey: 'twice' });

    assert.equal(received.length, 1);
  });

  it('says when a message was not taken, and sends it when asked again', async () => {
    refuse = true;
    await assert.rejects(service.sendMail({ ...mail, idempotencyKey: 'again' }), { name: 'ConnectorUnavailable' });
    refuse = false;

    await service.sendMail({ ...mail, idempotencyKey: 'again' });

    assert.equal(received.length, 1);
  });

  it('carries a text message to the inbox', async () => {
    await inboxTexts(service).sendSms({ to: '+99920555011', text: '123456 <b>', idempotencyKey: 'sms' });

    assert.equal(received[0]?.text?.trim(), '123456 <b>');
    assert.match(String(received[0]?.html), /&lt;b&gt;/);
  });
});
