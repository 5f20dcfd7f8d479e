import type { Kysely } from 'kysely';
import { messageLanguages, textOf } from '../connectors/identity/attributes.js';
import type { Identity, IdentityRepository } from '../connectors/identity/identity.js';
import type { NotificationService } from '../connectors/notification/notification.js';
import type { VidRepository } from '../connectors/vid/vid.js';
import type { Jobs } from '../jobs/jobs.js';
import { composeMail, say } from '../messages/message.js';
import { passwordRule } from '../messages/password-rule.js';
import type { Database } from '../store/database.js';
import { knownLanguages, type MessageKind, messageOf, type Texts, textsIn } from '../texts/texts.js';
import type { EventStore } from './event-store.js';
import { type EventRow, eventTexts, isOfGoneVid, valuesOf } from './event-texts.js';
import type { RequestType } from './event-types.js';

interface Needs {
  db: Kysely<Database>;
  store: EventStore;
  jobs: Jobs;
  identity: IdentityRepository;
  vids: VidRepository;
  notification: NotificationService;
  portalOrigin: string;
  templateLanguages: readonly string[];
  /** `EMAIL` and `SMS`, as `mosip.notificationtype` names them. */
  channels: readonly string[];
  /** What the password of a card is made of. */
  passwordAttributes: readonly string[];
}

/** Tells residents by mail and text message what became of an event. A message that fails is tried again, alone. */
export function sendEventMessages({ db, store, jobs, identity, vids, notification, templateLanguages, channels, ...settings }: Needs) {
  const residentOf = async (row: EventRow): Promise<Identity | undefined> => {
    const id = await store.individualIdOf(row);
    if (!id) return undefined;
    return (await identity.byUin(id)) ?? identity.byUin((await vids.find(id))?.uin ?? '');
  };

  const wants = (channel: 'EMAIL' | 'PHONE', asked: readonly string[] | undefined) =>
    asked?.includes(channel) ?? channels.includes(channel === 'PHONE' ? 'SMS' : channel);

  jobs.handle('event-message', async ({ eventId, kind, step, channels: asked }) => {
    const row = await db.selectFrom('resident_transaction').selectAll().where('event_id', '=', eventId).executeTakeFirst();
    const resident = row && (await residentOf(row));
    if (!row || !resident) return;

    const key = [eventId, kind, ...(step ? [step] : [])].join('-');
    const languages = messageLanguages(resident, templateLanguages, knownLanguages);
    const write = (texts: Texts, language: string) => eventMessage(texts, row, kind as MessageKind, { resident, language, ...settings });
    const email = textOf(resident.attributes.email, '');
    if (email && wants('EMAIL', asked)) {
      const mail = composeMail(languages, (texts) => write(texts, languages.find((language) => textsIn(language) === texts) ?? 'eng'));
      await notification.sendMail({ ...mail, to: email, idempotencyKey: `${key}-mail` });
    }
    const phone = textOf(resident.attributes.phone, '');
    if (phone && notification.sendSms && wants('PHONE', asked)) {
      const text = languages.map((language) => write(textsIn(language), language).sms).join('\n');
      await notification.sendSms({ to: phone, text, idempotencyKey: `${key}-sms` });
    }
  });
}

interface Context extends Pick<Needs, 'portalOrigin' | 'passwordAttributes'> {
  resident: Identity;
  language: string;
}

function eventMessage(texts: Texts, row: EventRow, kind: MessageKind, { resident, language, portalOrigin, passwordAttributes }: Context) {
  const event = eventTexts(texts, row);
  const at = row.cr_dtimes.toISOString();
  const values = {
    ...valuesOf(texts, row),
    name: textOf(resident.attributes.fullName, language),
    eventId: row.event_id,
    eventDetails: event.type,
    date: `${at.slice(8, 10)}-${at.slice(5, 7)}-${at.slice(0, 4)}`,
    time: `${at.slice(11, 19)} UTC`,
    trackServiceRequestLink: `${portalOrigin}/track/${row.event_id}`,
    passwordRule: passwordRule(texts, passwordAttributes, resident.attributes),
  };
  const message = isOfGoneVid(row) ? texts.cardGone : messageOf(texts, row.request_type_code as RequestType, kind);
  const words = { subject: say(texts, message.subject, values), body: say(texts, message.body, values), track: say(texts, texts.track, values) };
  const tellsWhat = (isOfGoneVid(row) || (kind === 'success' && message !== texts.cardReady)) && event.description;
  const paragraphs = [say(texts, texts.greeting, values), ...words.body.split('\n\n'), ...(tellsWhat ? [tellsWhat] : []), words.track];
  return { subject: words.subject, paragraphs, sms: `${words.subject}. ${words.track}` };
}
