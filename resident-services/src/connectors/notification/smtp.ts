import { createTransport } from 'nodemailer';
import { ConnectorUnavailable } from '../connector-error.js';
import type { Mail, MailService } from './notification.js';
import { onceByKey } from './once.js';

interface Settings {
  host: string;
  port: number;
  from: string;
  /** Of an account there, where the server asks for one. */
  user?: string;
  password?: string;
}

/** Mails by SMTP: to the inbox that runs beside us, or to your mail server. */
export function smtpMails({ host, port, from, user, password = '' }: Settings): MailService & { close(): void } {
  // The inbox on this machine speaks no TLS; any other server must.
  const local = ['127.0.0.1', 'localhost', '::1'].includes(host);
  const security = { secure: port === 465, ignoreTLS: local, requireTLS: !local && port !== 465 };
  const transport = createTransport({ host, port, pool: true, ...security, ...(user && { auth: { user, pass: password } }) });
  const once = onceByKey();

  const send = async ({ to, subject, html, text, locale, pictures = [], idempotencyKey }: Mail) => {
    try {
      // A mail that is sent again after a crash has the same Message-ID, by which mail programs know it.
      const attachments = pictures.map(({ cid, type, content }) => ({ cid, contentType: type, content, contentDisposition: 'inline' as const }));
      await transport.sendMail({
        from,
        to,
        subject,
        html,
        text,
        attachments,
        messageId: messageId(idempotencyKey, from),
        headers: { 'Content-Language': locale },
      });
    } catch (cause) {
      throw new ConnectorUnavailable('notification', { cause });
    }
  };

  return {
    sendMail: (mail) => once(mail.idempotencyKey, () => send(mail)),
    close: () => transport.close(),
  };
}

const messageId = (key: string, from: string) => `<${key.replaceAll(/[^\w.-]/g, '.')}@${/@([\w.-]+)/.exec(from)?.[1] ?? 'localhost'}>`;
