import { messageLanguages, textOf } from '../connectors/identity/attributes.js';
import type { Identity } from '../connectors/identity/identity.js';
import type { NotificationService } from '../connectors/notification/notification.js';
import type { Clock } from '../clock.js';
import type { RequestType } from '../events/event-types.js';
import { composeMail, say } from '../messages/message.js';
import { sentTo } from '../messages/sent-to.js';
import type { Random } from '../random.js';
import { knownLanguages, type MessageKind, type Texts, textsIn } from '../texts/texts.js';

interface Needs {
  notification: NotificationService;
  templateLanguages: readonly string[];
  clock: Clock;
  random: Random;
  onError: (error: unknown) => void;
}

/** Tells a resident at once of what was done for them with a one-time code: no event stands behind it that a job could tell of. */
export function kioskNews({ notification, templateLanguages, clock, random, onError }: Needs) {
  const write = (texts: Texts, type: RequestType, kind: MessageKind, name: string | undefined, pin: string | undefined) => {
    const at = clock().toISOString();
    const values = {
      eventDetails: texts.eventTypes[type],
      name,
      pin,
      date: `${at.slice(8, 10)}-${at.slice(5, 7)}-${at.slice(0, 4)}`,
      time: `${at.slice(11, 19)} UTC`,
    };
    const { subject, body } = texts.messages[kind];
    const more = pin === undefined ? [] : [say(texts, texts.pin, values)];
    const title = say(texts, subject, values);
    return { subject: title, paragraphs: [say(texts, texts.greeting, values), say(texts, body, values), ...more], sms: [title, ...more].join('. ') };
  };

  /** A message that fails undoes nothing; the answer then names no contact it went to. */
  const sent = async (contact: string | undefined, send: ((to: string) => Promise<void>) | undefined) => {
    if (!contact || !send) return undefined;
    try {
      await send(contact);
      return contact;
    } catch (error) {
      onError(error);
      return undefined;
    }
  };

  return {
    /**
     * @param pin of what was asked for; it stands in this message alone
     * @returns where the message went, in the texts that clients of MOSIP know
     */
    async tell({ attributes }: Identity, type: RequestType, kind: MessageKind = 'success', pin?: string): Promise<string> {
      const languages = messageLanguages({ attributes }, templateLanguages, knownLanguages);
      const key = random.uuid();
      const written = (language: string) => write(textsIn(language), type, kind, textOf(attributes['fullName'], language), pin);
      const mail = composeMail(languages, (texts) => written(languages.find((language) => textsIn(language) === texts) ?? 'eng'));
      const text = languages.map((language) => written(language).sms).join('\n');
      const email = await sent(textOf(attributes['email'], ''), (to) => notification.sendMail({ ...mail, to, idempotencyKey: `${key}-mail` }));
      const { sendSms } = notification;
      const phone = await sent(textOf(attributes['phone'], ''), sendSms && ((to) => sendSms({ to, text, idempotencyKey: `${key}-sms` })));
      return sentTo({ phone, email });
    },
  };
}

export type KioskNews = ReturnType<typeof kioskNews>;
