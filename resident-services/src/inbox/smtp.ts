import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { Clock } from '../clock.js';
import { type Message, messageOf } from './message.js';

const largestMail = 1024 * 1024;

/** A mail server for this machine alone: it takes every mail, hands each on and sends none. */
export async function smtpServer({ port, clock, take }: { port: number; clock: Clock; take: (message: Message) => void }) {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: largestMail,
    onData(stream, session, done) {
      simpleParser(stream, { skipTextToHtml: true, skipImageLinks: true })
        .then((mail) => {
          for (const { address } of session.envelope.rcptTo) take(messageOf(mail, address, { id: randomUUID(), receivedAt: clock() }));
          done();
        })
        .catch((error: unknown) => done(error instanceof Error ? error : new Error('unreadable mail')));
    },
  });
  server.on('error', () => {}); // a client that hangs up is no matter of ours; listening has its own handler below

  await new Promise<void>((listening, refused) => {
    server.server.once('error', refused);
    server.listen(port, '127.0.0.1', () => {
      server.server.off('error', refused);
      listening();
    });
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise<void>((closed) => server.close(closed)),
  };
}
