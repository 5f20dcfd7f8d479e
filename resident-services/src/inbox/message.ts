import type { ParsedMail } from 'mailparser';

/** A message as the inbox keeps it: only what can be shown safely, which is text. */
export interface Message {
  id: string;
  kind: 'mail' | 'sms';
  to: string;
  from: string;
  subject: string;
  text: string;
  /** BCP 47, as the sender named it. */
  locale?: string;
  /** A six-digit code in it, if there is one. */
  code?: string;
  receivedAt: Date;
}

/** The notification connector sends text messages here as mails to a number at this host. */
const smsHost = '@sms.localhost';

const longestText = 20_000;

export function messageOf(mail: ParsedMail, to: string, { id, receivedAt }: { id: string; receivedAt: Date }): Message {
  const text = (mail.text ?? '').slice(0, longestText).trim();
  const sms = to.endsWith(smsHost);
  const locale = mail.headers.get('content-language');
  return {
    id,
    kind: sms ? 'sms' : 'mail',
    to: sms ? `+${to.slice(0, -smsHost.length)}` : to,
    from: mail.from?.text ?? '',
    subject: (sms ? text.split('\n')[0] : mail.subject) ?? '',
    text,
    locale: typeof locale === 'string' && /^[a-z]{2,3}\b/i.test(locale) && locale !== 'und' ? locale : undefined,
    code: /(?<![\d-])\d{6}(?![\d-])/.exec(text)?.[0],
    receivedAt,
  };
}
