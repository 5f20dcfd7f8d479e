import { escapeHtml } from '../../messages/message.js';
import type { MailService, SmsService } from './notification.js';

/** The embedded inbox has no phone: a text message gets there as a mail to its number at `sms.localhost`. */
export const inboxTexts = (inbox: Pick<MailService, 'sendMail'>): SmsService => ({
  sendSms: ({ to, text, idempotencyKey }) =>
    inbox.sendMail({
      to: `${to.replaceAll(/\D/g, '')}@sms.localhost`,
      subject: `Text message to ${to}`,
      html: `<p dir="auto">${escapeHtml(text)}</p>`,
      text,
      locale: 'und',
      idempotencyKey,
    }),
});
