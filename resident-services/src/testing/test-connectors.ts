import { readConfig } from '../config.js';
import { embeddedIdAuthentication } from '../connectors/ida/embedded.js';
import { embeddedIdentityRepository } from '../connectors/identity/embedded.js';
import type { Identity } from '../connectors/identity/identity.js';
import { embeddedKeyManager } from '../connectors/keymanager/embedded.js';
import { embeddedVidRepository } from '../connectors/vid/embedded.js';
import { defaultPolicies } from '../connectors/vid/policy.js';
import { outbox } from './outbox.js';
import { seededRandom } from './seeded-random.js';
import { testClock } from './test-clock.js';
import { openTestStore } from './test-store.js';

export const amal: Identity = {
  uin: '4092193295',
  status: 'ACTIVATED',
  attributes: {
    fullName: [
      { language: 'eng', value: 'Amal Haddad' },
      { language: 'ara', value: 'أمل حداد' },
    ],
    email: 'amal@example.org',
    phone: '+99920555011',
    preferredLang: 'eng',
  },
};
export const deactivated: Identity = { uin: '9025608657', status: 'DEACTIVATED', attributes: { email: 'gone@example.org' } };
export const mailOnly: Identity = { uin: '8530489451', status: 'ACTIVATED', attributes: { email: 'mail@example.org' } };

/** The embedded systems on a store of their own, with three people in it. */
export async function testConnectors({ sms = true } = {}) {
  const store = await openTestStore();
  const clock = testClock();
  const random = seededRandom('connectors');
  const { db } = store;
  const keymanager = embeddedKeyManager({ master: Buffer.alloc(32, 1), db, clock, random });
  const identity = embeddedIdentityRepository({ db, keymanager, clock });
  const vids = embeddedVidRepository({ db, keymanager, identity, policies: defaultPolicies, clock, random });
  const { service: notification, ...sent } = outbox({ sms });
  const ida = embeddedIdAuthentication({
    db,
    keymanager,
    identity,
    vids,
    notification,
    clock,
    random,
    limits: readConfig({}).otp,
    languages: ['eng', 'ara'],
    portalName: 'Resident Portal',
  });
  for (const person of [amal, deactivated, mailOnly]) await identity.add(person);
  return { store, db, clock, random, keymanager, identity, vids, ida, notification, sent, close: () => store.close() };
}

export type TestConnectors = Awaited<ReturnType<typeof testConnectors>>;
