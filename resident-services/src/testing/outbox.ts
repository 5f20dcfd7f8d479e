import type { Mail, NotificationService, Sms } from '../connectors/notification/notification.js';

/** A notification service that keeps what it was given. */
export function outbox() {
  const mails: Mail[] = [];
  const texts: Sms[] = [];
  const service: NotificationService & { fail?: Error } = {
    async sendMail(mail) {
      if (service.fail) throw service.fail;
      mails.push(mail);
    },
    async sendSms(sms) {
      if (service.fail) throw service.fail;
      texts.push(sms);
    },
  };
  /** The code in the newest message. */
  const lastOtp = () => /\b\d{6}\b/.exec(mails.at(-1)?.text ?? texts.at(-1)?.text ?? '')?.[0] ?? '';
  return { service, mails, texts, lastOtp };
}
