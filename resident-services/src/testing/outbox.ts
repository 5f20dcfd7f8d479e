import type { Mail, NotificationService, Sms } from '../connectors/notification/notification.js';

/** A notification service that keeps what it was given; without SMS it takes mails alone. */
export function outbox({ sms = true } = {}) {
  const mails: Mail[] = [];
  const texts: Sms[] = [];
  const service: NotificationService & { fail?: Error } = {
    async sendMail(mail) {
      if (service.fail) throw service.fail;
      mails.push(mail);
    },
    ...(sms && {
      async sendSms(text: Sms) {
        if (service.fail) throw service.fail;
        texts.push(text);
      },
    }),
  };
  /** The code in the newest message. */
  const lastOtp = () => /\b\d{6}\b/.exec(mails.at(-1)?.text ?? texts.at(-1)?.text ?? '')?.[0] ?? '';
  return { service, mails, texts, lastOtp };
}
