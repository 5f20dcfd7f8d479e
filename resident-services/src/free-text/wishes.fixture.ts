import { type Grievance, sealContext, SEALED_UNDER } from '../grievances/grievance.js';
import { people, type TestApp } from '../testing/test-app.js';
import type { Asking, Field, Outcome } from './asking.fixture.js';
import { longer } from './samples.js';
import { paidNumber } from './paid.fixture.js';

/** What a page writes into the audit trail, and where that keeps it. */
const columns = {
  auditEventName: 'event_name',
  applicationName: 'app_name',
  sessionUserName: 'session_user_name',
  createdBy: 'cr_by',
  moduleName: 'module_name',
  description: 'log_desc',
} as const;
const clicked = Object.keys(columns) as (keyof typeof columns)[];

/** Texts that say what someone wants, or what they did: reports, purposes, lines of the audit trail. */
export function wishFields(portal: TestApp, { send, wrapped, codeFor }: Asking): readonly Field[] {
  const { db } = portal.system.store;

  const report = async (field: 'name' | 'message', text: string): Promise<Outcome> => {
    const eventId = (await portal.api.history()).response.data[0]?.eventId;
    const { answer, refused } = await send('POST', '/grievance/ticket', wrapped('grievance', { eventId, message: 'x', [field]: text }));
    if (refused) return { refused };
    const { ticketId } = answer.json<{ response: { ticketId: string } }>().response;
    const { data } = await db.selectFrom('resident_grievance_ticket').select('data').where('id', '=', ticketId).executeTakeFirstOrThrow();
    return { kept: (JSON.parse(await portal.system.keymanager.open(SEALED_UNDER, data, sealContext(ticketId))) as Grievance)[field] };
  };

  const share = async (purpose: string): Promise<Outcome> => {
    const wish = { partnerId: 'aldora-bank', purpose, consent: 'Accepted', sharableAttributes: [{ attributeName: 'fullName' }] };
    const { refused, eventId } = await send('POST', '/share-credential', wrapped('shareCredential', wish));
    if (refused) return { refused };
    const row = await db.selectFrom('resident_transaction').select('credential_request_id').where('event_id', '=', eventId).executeTakeFirstOrThrow();
    return { kept: (await portal.system.shares.find(row.credential_request_id ?? '')).order.purpose };
  };

  const click = async (url: string, field: (typeof clicked)[number], text: string): Promise<Outcome> => {
    const names = [...clicked, 'auditEventId', 'auditEventType', 'applicationId', 'sessionUserId'];
    const line = { ...Object.fromEntries(names.map((name) => [name, 'x'])), actionTimeStamp: portal.clock().toISOString(), [field]: text };
    const { refused } = await send('POST', url, line);
    await portal.system.audit.flush();
    const kept = await db.selectFrom('app_audit_log').selectAll().orderBy('seq', 'desc').limit(1).executeTakeFirstOrThrow();
    return { refused, kept: kept[columns[field]]?.replace('Client: ', '') };
  };

  const inWhole = async (text: string, put: (text: string) => Promise<Outcome>): Promise<Outcome> => {
    const { refused, kept } = await put(longer(text));
    return { refused, kept: kept === longer(text) ? text : kept };
  };

  return [
    ['createGrievance body.request.name', (text) => report('name', text)],
    ['createGrievance body.request.message', (text) => inWhole(text, (lines) => report('message', lines))],
    ['shareCredential body.request.purpose', (text) => inWhole(text, share)],
    ...clicked.flatMap((field): Field[] => [
      [`auditLoggedIn body.${field}`, (text) => click('/auth-proxy/audit/log', field, text)],
      [`auditPublic body.${field}`, (text) => click('/proxy/audit/log', field, text)],
    ]),
    ...['recepiant', 'user'].flatMap((field): Field[] => [
      [
        `sendPhysicalCard body.request.${field}`,
        async (text) => {
          const order = { issuer: 'swift-courier', transactionID: paidNumber(), consent: 'Accepted', [field]: text };
          return { refused: (await send('POST', '/sendCard', { request: order })).refused, kept: text };
        },
      ],
      [
        `requestCredential body.request.${field}`,
        async (text) => {
          const wish = { ...(await codeFor(people.tomas)), credentialType: 'vercred', issuer: 'aldora-bank', [field]: text };
          const { refused, answer } = await send('POST', '/req/credential', { request: wish });
          if (refused) return { refused };
          const { recipient, user } = (await portal.system.shares.find(answer.json<{ response: { requestId: string } }>().response.requestId)).order;
          return { kept: field === 'user' ? user : recipient };
        },
      ],
    ]),
  ];
}
