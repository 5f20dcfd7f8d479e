import type { Kysely } from 'kysely';
import type { KeyManager } from '../connectors/keymanager/keymanager.js';
import type { NotificationService } from '../connectors/notification/notification.js';
import type { Jobs } from '../jobs/jobs.js';
import { composeMail, say } from '../messages/message.js';
import type { Database } from '../store/database.js';
import { type Grievance, sealContext, SEALED_UNDER } from './grievance.js';

interface Needs {
  db: Kysely<Database>;
  jobs: Jobs;
  keymanager: KeyManager;
  notification: NotificationService;
}

/** Confirms by mail that a report has arrived. What it says is not repeated: a mail is open to others. */
export function sendGrievanceMessages({ db, jobs, keymanager, notification }: Needs) {
  jobs.handle('grievance-message', async ({ ticketId }) => {
    const row = await db.selectFrom('resident_grievance_ticket').selectAll().where('id', '=', ticketId).executeTakeFirst();
    if (!row) return;
    const { email, name, languages } = JSON.parse(await keymanager.open(SEALED_UNDER, row.data, sealContext(ticketId))) as Grievance;
    if (!email) return;

    const mail = composeMail(languages, (texts) => {
      const values = { name, ticketId, eventId: row.event_id };
      return {
        subject: say(texts, texts.grievance.subject, values),
        paragraphs: [texts.greeting, texts.grievance.body].map((text) => say(texts, text, values)),
      };
    });
    await notification.sendMail({ ...mail, to: email, idempotencyKey: `${ticketId}-mail` });
  });
}
