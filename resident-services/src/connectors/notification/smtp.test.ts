import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { describe, it, type TestContext } from 'node:test';
import { SMTPServer } from 'smtp-server';
import { ConnectorUnavailable } from '../connector-error.js';
import { smtpMails } from './smtp.js';

const mail = { to: 'amal@example.org', subject: 'Hello', html: '<p>Hello</p>', text: 'Hello', locale: 'en' };

/** A mail server that takes mails from one account alone. */
async function guardedServer(t: TestContext) {
  const subjects: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) =>
      username === 'portal' && password === 'a secret' ? done(null, { user: username }) : done(new Error('not you')),
    onData(stream, _session, done) {
      let text = '';
      stream.on('data', (bytes: Buffer) => (text += bytes.toString()));
      stream.on('end', () => {
        subjects.push(/^Subject: (.*)$/m.exec(text)?.[1]?.trim() ?? '');
        done();
      });
    },
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  t.after(() => new Promise<void>((closed) => server.close(closed)));
  return { subjects, port: (server.server.address() as AddressInfo).port };
}

describe('a mail server that asks who is there', () => {
  const mails = (t: TestContext, settings: { port: number; user?: string; password?: string }) => {
    const service = smtpMails({ host: '127.0.0.1', from: 'Resident Portal <no-reply@portal.example>', ...settings });
    t.after(() => service.close());
    return service;
  };

  it('takes mails of its account', async (t) => {
    const { port, subjects } = await guardedServer(t);

    await mails(t, { port, user: 'portal', password: 'a secret' }).sendMail({ ...mail, idempotencyKey: '1' });

    assert.deepEqual(subjects, ['Hello']);
  });

  it('takes none without, or with another password', async (t) => {
    const { port, subjects } = await guardedServer(t);

    for (const account of [{}, { user: 'portal', password: 'a guess' }]) {
      await assert.rejects(mails(t, { port, ...account }).sendMail({ ...mail, idempotencyKey: '1' }), ConnectorUnavailable);
    }
    assert.deepEqual(subjects, []);
  });
});
