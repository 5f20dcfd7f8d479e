import type { Kysely } from 'kysely';
import type { Clock } from '../clock.js';
import { messageLanguages, textOf } from '../connectors/identity/attributes.js';
import type { AuditTrail } from '../connectors/audit/audit.js';
import type { IdentityRepository } from '../connectors/identity/identity.js';
import type { KeyManager } from '../connectors/keymanager/keymanager.js';
import type { Jobs } from '../jobs/jobs.js';
import type { Random } from '../random.js';
import { ServiceError } from '../service-error.js';
import type { Resident } from '../session/resident.js';
import type { Database } from '../store/database.js';
import { knownLanguages } from '../texts/texts.js';
import { type Grievance, sealContext, SEALED_UNDER } from './grievance.js';

interface Needs {
  db: Kysely<Database>;
  identity: IdentityRepository;
  keymanager: KeyManager;
  jobs: Jobs;
  audit: AuditTrail;
  clock: Clock;
  random: Random;
  templateLanguages: readonly string[];
}

export function grievanceService({ db, identity, keymanager, jobs, audit, clock, random, templateLanguages }: Needs) {
  /** One may report what should be in the history and is not: only another's event is refused (§22). */
  const checkOwner = async (resident: Resident, eventId: string) => {
    const event = await db.selectFrom('resident_transaction').select('token_id').where('event_id', '=', eventId).executeTakeFirst();
    if (event && event.token_id !== resident.tokenId) throw new ServiceError('RES-SER-511', undefined, { status: 400 });
  };

  return {
    /** Keeps what a resident reports about an event of theirs, and confirms it by mail. @returns the number of the ticket */
    async report(resident: Resident, eventId: string, report: Omit<Grievance, 'languages'>): Promise<string> {
      await checkOwner(resident, eventId);
      const record = await identity.byUin(resident.uin);
      const languages = messageLanguages(record, templateLanguages, knownLanguages);
      const recorded = (name: string) => textOf(record?.attributes[name], languages[0] ?? '');
      const whole: Grievance = {
        ...report,
        name: report.name ?? resident.name ?? recorded('fullName'),
        email: report.email ?? resident.email ?? recorded('email'),
        phone: report.phone ?? resident.phone ?? recorded('phone'),
        languages,
      };
      const id = random.uuid();
      const data = await keymanager.seal(SEALED_UNDER, JSON.stringify(whole), sealContext(id));
      await db.transaction().execute(async (trx) => {
        await trx
          .insertInto('resident_grievance_ticket')
          .values({ id, token_id: resident.tokenId, event_id: eventId, data, status: 'Success', cr_dtimes: clock() })
          .execute();
        await jobs.send(trx, 'grievance-message', { ticketId: id });
      });
      jobs.wake('grievance-message');
      audit.record(auditOf(eventId, keymanager.index('audit', resident.tokenId), resident.sessionHash));
      return id;
    },
  };
}

export type GrievanceService = ReturnType<typeof grievanceService>;

const auditOf = (eventId: string, refId: string, sessionUserId: string) => ({
  eventId: 'RES-SER-GRIEVANCE',
  eventName: 'GRIEVANCE',
  eventType: 'SUCCESS' as const,
  moduleId: 'RS-GRIEVANCE',
  moduleName: 'Grievance',
  description: `A report about event ${eventId} was kept`,
  refId,
  refIdType: 'RESIDENT_INDEX',
  sessionUserId,
});
