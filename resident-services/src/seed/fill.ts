import { cardPassword } from '../connectors/digital-card/card-password.js';
import { messageLanguages } from '../connectors/identity/attributes.js';
import type { Identity } from '../connectors/identity/identity.js';
import { refIdOf } from '../events/authentications.js';
import { type Random, sixteenDigits } from '../random.js';
import type { Clock } from '../clock.js';
import type { System } from '../system.js';
import { knownLanguages } from '../texts/texts.js';
import { fillCountry, hasCountry } from './country/fill-country.js';
import { applicationsUnderway, finished } from './applications.js';
import { pastEvents } from './history.js';
import { residents, type SeedResident } from './residents.js';

interface Needs {
  system: System;
  clock: Clock;
  random: Random;
  partnerId: string;
  /** Faces by UIN, as `data:` URIs. */
  photos?: ReadonlyMap<string, string>;
}

/** What the start script tells of a demo account. */
export interface DemoAccount {
  name: string;
  uin: string;
  vid: string;
  email: string;
  about: string;
  /** What the cards of this resident open with. */
  cardPassword: string;
}

/** Whether there is nobody in the store yet. */
export const isEmpty = async ({ store }: System) => !(await store.db.selectFrom('identity').select('uin_index').limit(1).executeTakeFirst());

/** Fills an empty store with the demo country. The embedded systems are asked as anyone would ask them. */
export async function fillWithDemo(needs: Needs): Promise<DemoAccount[]> {
  await fillMissingCountry(needs);
  const accounts: DemoAccount[] = [];
  for (const application of applicationsUnderway(residents.length, needs.clock())) await needs.system.applications.add(application);
  for (const [ordinal, resident] of residents.entries()) {
    const vid = await addResident(needs, resident, ordinal);
    const { fullName, email } = resident.attributes;
    const name = Array.isArray(fullName) ? (fullName[0] as { value: string }).value : '';
    if (resident.about && vid) {
      accounts.push({ name, uin: resident.uin, vid, email: String(email), about: resident.about, cardPassword: cardPasswordOf(resident) });
    }
  }
  return accounts;
}

/** As the embedded card service makes it. */
export function cardPasswordOf({ attributes }: Pick<SeedResident, 'attributes'>) {
  const [language = 'eng'] = messageLanguages({ attributes }, ['eng'], knownLanguages);
  return cardPassword(attributes, language) ?? '';
}

/** A store that has people of an earlier version has no country yet. */
export async function fillMissingCountry({ system, clock }: Pick<Needs, 'system' | 'clock'>) {
  const { db } = system.store;
  if (!(await hasCountry(db))) await fillCountry(db, clock());
}

async function addResident(needs: Needs, resident: SeedResident, ordinal: number) {
  const { system, photos } = needs;
  const { uin, status = 'ACTIVATED', attributes, locked = [], events = 0, updates } = resident;
  const identity: Identity = { uin, status, attributes, photo: photos?.get(uin), ...(updates && { updates }) };
  await system.identity.add(identity);
  for (const authType of locked) await system.identity.setLock(uin, authType, true);
  await system.applications.add({ ...finished(ordinal, needs.clock()), uin });
  if (status !== 'ACTIVATED') return undefined;

  // The ID of a request is kept in plain text, so it says nothing of whose it is.
  const perpetual = await system.vids.create({ uin, vidType: 'Perpetual', requestId: `demo-${ordinal}-perpetual` });
  if (events > 100) await system.vids.create({ uin, vidType: 'OneTimeUse', requestId: `demo-${ordinal}-once` });
  await addHistory(needs, uin, events);
  return perpetual.vid;
}

async function addHistory({ system, clock, random, partnerId }: Needs, uin: string, count: number) {
  const { db } = system.store;
  const tokenId = system.tokenId(uin);
  const past = pastEvents(count, clock(), random).map((event) => ({ ...event, id: sixteenDigits(random) }));
  for (let from = 0; from < past.length; from += 50) {
    const batch = past.slice(from, from + 50);
    const rows = batch.map(async ({ id, type, steps, pinned, read, fields }) => {
      const first = steps[0]?.at ?? clock();
      const last = steps.at(-1) ?? { statusCode: 'NEW', at: first };
      const isAuthentication = type === 'AUTHENTICATION_REQUEST';
      return {
        event_id: id,
        token_id: tokenId,
        request_dtimes: first,
        response_dtime: last.at,
        request_type_code: type,
        request_summary: type,
        status_code: last.statusCode,
        individual_id: await system.events.sealIndividualId(id, uin),
        olv_partner_id: partnerId,
        read_status: read,
        pinned_status: pinned,
        cr_by: 'demo',
        cr_dtimes: first,
        upd_dtimes: steps.length > 1 ? last.at : null,
        ...(isAuthentication && { ref_id: refIdOf(system.keymanager, uin) }),
        ...fields,
      };
    });
    await db
      .insertInto('resident_transaction')
      .values(await Promise.all(rows))
      .execute();
    const steps = batch.flatMap(({ id, steps: all }) =>
      all.map(({ statusCode, at }, index) => ({ event_id: id, step: index + 1, status_code: statusCode, at })),
    );
    await db.insertInto('resident_transaction_step').values(steps).execute();
  }
  await addSignIns(
    system,
    tokenId,
    past
      .filter(({ type }) => type === 'AUTHENTICATION_REQUEST')
      .slice(0, 5)
      .map(({ steps }) => steps[0]?.at ?? clock()),
    random,
  );
}

async function addSignIns({ store }: System, tokenId: string, times: readonly Date[], random: Random) {
  if (times.length === 0) return;
  const rows = times.map((login_dtimes) => ({
    session_id: sixteenDigits(random),
    ida_token: tokenId,
    login_dtimes,
    ip_address: '127.0.0.1',
    host: 'localhost',
    machine_type: 'Mac',
  }));
  await store.db.insertInto('resident_session').values(rows).execute();
}
