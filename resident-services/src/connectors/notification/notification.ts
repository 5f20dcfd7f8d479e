export interface Mail {
  to: string;
  subject: string;
  /** HTML; values in it are escaped by who makes it. */
  html: string;
  /** What the HTML shows as `cid:`. */
  pictures?: readonly { cid: string; type: string; content: Buffer }[];
  text: string;
  /** BCP 47 of the message. */
  locale: string;
  /** The same key is sent once. */
  idempotencyKey: string;
}

export interface Sms {
  to: string;
  text: string;
  idempotencyKey: string;
}

export interface MailService {
  readonly sendMail: (mail: Mail) => Promise<void>;
}

export interface SmsService {
  readonly sendSms: (sms: Sms) => Promise<void>;
}

/**
 * Notification service: accepted is not delivered; a failed message never fails the operation it tells about. Where no
 * text message can be sent there is no `sendSms`, and nobody is told that one was.
 */
export interface NotificationService extends MailService, Partial<SmsService> {}
