import { createTransport } from 'nodemailer';
import { escapeHtml } from '../../messages/message.js';
import { ConnectorUnavailable } from '../connector-error.js';
import type { Mail, NotificationService } from './notification.js';

interface Settings {
  host: string;
  port: number;
  from: string;
}

const REMEMBERED = 5_000;

/**
 * Messages by SMTP: to the inbox that runs beside us, or to your mail server. A text message goes the same way, as a
 * mail to its number at `sms.localhost`, since the embedded inbox has no phone.
 */
export function smtpNotificationService({ host, port, from }: Settings): NotificationService & { close(): void } {
  // The inbox on this machine speaks no TLS; any other server must.
  const local = ['127.0.0.1', 'localhost', '::1'].includes(host);
  const transport = createTransport({ host, port, pool: true, secure: port === 465, ignoreTLS: local, requireTLS: !local && port !== 465 });
  const sent = new Set<string>();

  const send = async ({ to, subject, html, text, locale, pictures = [], idempotencyKey }: Mail) => {
    if (sent.has(idempotencyKey)) return;
    sent.add(idempotencyKey);
    if (sent.size > REMEMBERED) sent.delete(sent.values().next().value ?? '');
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
      sent.delete(idempotencyKey);
      throw new ConnectorUnavailable('notification', { cause });
    }
  };

  return {
    sendMail: send,
    sendSms: ({ to, text, idempotencyKey }) =>
      send({
        to: `${to.replaceAll(/\D/g, '')}@sms.localhost`,
        subject: `Text message to ${to}`,
        html: `<p dir="auto">${escapeHtml(text)}</p>`,
        text,
        locale: 'und',
        idempotencyKey,
      }),
    close: () => transport.close(),
  };
}

const messageId = (key: string, from: string) => `<${key.replaceAll(/[^\w.-]/g, '.')}@${/@([\w.-]+)/.exec(from)?.[1] ?? 'localhost'}>`;
