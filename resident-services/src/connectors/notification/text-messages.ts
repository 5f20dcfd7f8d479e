import type { MailService, SmsService } from './notification.js';
import { httpTexts } from './sms-http.js';
import { inboxTexts } from './sms-inbox.js';

interface Needs {
  settings: { gatewayUrl?: string; gatewayToken?: string };
  /** The mail of the inbox that runs beside us, where there is one. */
  inbox?: Pick<MailService, 'sendMail'>;
  warn: (words: string) => void;
}

/** None where there is neither a gateway nor an inbox of ours: a mail server of yours knows no phone numbers. */
export function textMessages({ settings: { gatewayUrl, gatewayToken }, inbox, warn }: Needs): SmsService | undefined {
  if (gatewayUrl !== undefined) return httpTexts({ fetch, url: gatewayUrl, token: gatewayToken });
  if (inbox) return inboxTexts(inbox);
  warn('no SMS gateway is set (SMS_GATEWAY_URL): no text message is sent, and no code by phone');
  return undefined;
}
