import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readConfig } from '../config.js';
import { ConnectorUnavailable } from '../connectors/connector-error.js';
import type { Body } from '../testing/expect-contract.js';
import { people, type TestApp, testApp } from '../testing/test-app.js';
import { readContract } from './contract-document.js';

interface Asked {
  operationId: string;
  method: string;
  path: string;
  codes: readonly string[];
}

const operations: Asked[] = Object.entries(readContract().paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    operationId: operation.operationId,
    method: method.toUpperCase(),
    path,
    codes: (operation as { 'x-error-codes'?: string[] })['x-error-codes'] ?? [],
  })),
);
const listing = (code: string) => operations.filter(({ codes }) => codes.some((one) => one.startsWith(code)));

/** Values that fit, by the names of the contract. */
const fitting: Readonly<Record<string, string>> = {
  langcode: 'eng',
  langCode: 'eng',
  languageCodes: 'eng',
  languages: 'eng',
  locationcode: 'ALD',
  longitude: '10',
  latitude: '10',
  proximitydistance: '100',
  hierarchylevel: '1',
  name: 'North Coast',
  registrationCenterID: '10001',
  documentcategorycode: 'POI',
  fieldName: 'gender',
  gendertype: 'Female',
  applicantId: '001',
  templatetypecode: 'x',
  schemaType: 'personalized-card',
  eventId: '4321432143214321',
  'event-id': '4321432143214321',
  channel: 'EMAIL',
  individualId: people.tomas,
  requestId: 'd3b07384-d9a0-4c9b-8f6e-1f2a3b4c5d6e',
  vid: '2846826352138749',
};
const asked = [
  'langcode',
  'langCode',
  'languageCodes',
  'languages',
  'longitude',
  'latitude',
  'proximitydistance',
  'hierarchylevel',
  'name',
  'channel',
  'individualId',
];
const query = new URLSearchParams(Object.fromEntries(asked.map((name) => [name, fitting[name] ?? ''])));
const addressOf = (path: string) => `/resident/v1${path.replaceAll(/\{([\w-]+)\}/g, (_, name: string) => encodeURIComponent(fitting[name] ?? 'x'))}?${query}`;

const ask = async (portal: TestApp, { method, path }: Asked, headers: Record<string, string> = {}) => {
  const answer = await portal.app.inject({ method: method as 'GET', url: addressOf(path), headers });
  const code = answer.payload.startsWith('{') ? answer.json<Body>().errors?.[0]?.errorCode : undefined;
  return { status: answer.statusCode, code };
};

describe('every operation that lists RES-SER-510', () => {
  let portal: TestApp;
  before(async () => {
    const names = ['READS', 'ATTEMPTS', 'AUDITS', 'PUBLIC'];
    portal = await testApp({ env: Object.fromEntries(names.map((name) => [`RESIDENT_LIMIT_${name}_PER_MINUTE`, '1'])) });
  });
  after(() => portal.close());

  for (const operation of listing('RES-SER-510')) {
    it(`${operation.operationId} counts who asks, signed in or not`, async () => {
      portal.clock.forward({ minutes: 2 });
      await portal.signInAs(people.tomas);

      await ask(portal, operation);

      assert.deepEqual(await ask(portal, operation), { status: 429, code: 'RES-SER-510' });
    });
  }
});

describe('every operation that lists RES-SER-418', () => {
  let portal: TestApp;
  before(async () => {
    portal = await testApp({ env: { SANDBOX_PROFILE: 'test' } });
    await portal.signInAs(people.tomas);
  });
  after(() => portal.close());

  for (const operation of listing('RES-SER-418').filter(({ method }) => method === 'GET')) {
    it(`${operation.operationId} refuses a time zone that no place on earth has`, async () => {
      assert.equal((await ask(portal, operation, { 'time-zone-offset': '99999' })).code, 'RES-SER-418');
    });
  }
});

/** Answered from our own store or file, or only asking a system about an event that is on record. */
const askNobodyAtFirst = new Set([
  'getIdentityMapping',
  'getProfile',
  'getEventStatus',
  'downloadCardByEvent',
  'getUnreadCount',
  'getBellClick',
  'orderPhysicalCardReturn',
]);

const code = { individualId: people.tomas, transactionID: '1234567890', otp: '123456' };
const identityJson = Buffer.from(JSON.stringify({ identity: { preferredLang: 'ara' } })).toString('base64url');

/** What is asked of those that take a body; all of it is in order. */
const wanted = ({ kiosk, ...names }: TestApp['config']['requests']): Record<string, { named?: { id: string; version?: string }; request: object }> => ({
  updateUin: { named: names.updateUin, request: { transactionID: null, consent: 'Accepted', identity: { preferredLang: 'ara' } } },
  generateVid: { named: names.generateVid, request: { vidType: 'Temporary' } },
  generateVidWithOtp: { named: kiosk.generateVid, request: { ...code, vidType: 'Temporary' } },
  revokeVidWithOtp: { named: kiosk.revokeVid, request: { ...code, vidStatus: 'REVOKED' } },
  shareCredential: {
    named: names.shareCredential,
    request: { partnerId: 'aldora-bank', purpose: 'x', consent: 'Accepted', sharableAttributes: [{ attributeName: 'fullName' }] },
  },
  downloadUinCard: { named: names.downloadUinCard, request: { ...code, transactionId: code.transactionID } },
  sendPhysicalCard: { request: { issuer: 'swift-courier', transactionID: '1234567890', consent: 'Accepted' } },
  requestCredential: { request: { ...code, credentialType: 'vercred', issuer: 'aldora-bank' } },
  checkRidStatus: { named: names.ridStatus, request: { individualId: '1'.repeat(29), individualIdType: 'RID' } },
  updateUinWithOtp: { named: kiosk.updateUin, request: { ...code, individualIdType: 'UIN', identityJson } },
});

describe('every question that lists RES-SER-412', () => {
  let portal: TestApp;
  before(async () => {
    portal = await testApp({ env: { SANDBOX_PROFILE: 'test', RESIDENT_OTP_EVEN_MS: '0' } });
    await portal.signInAs(people.tomas);
    const { identity, vids, masterdata, credentials, cards, partners, shares, applications } = portal.system;
    for (const connector of [identity, vids, masterdata, credentials, cards, partners, shares, applications] as object[]) {
      for (const name of Object.keys(connector)) Object.assign(connector, { [name]: async () => Promise.reject(new ConnectorUnavailable(name)) });
    }
  });
  after(() => portal.close());

  for (const operation of listing('RES-SER-412').filter(({ method, operationId }) => method === 'GET' && !askNobodyAtFirst.has(operationId))) {
    it(`${operation.operationId} says so when a system behind it is down`, async () => {
      assert.deepEqual(await ask(portal, operation), { status: 400, code: 'RES-SER-412' });
    });
  }

  const names = Object.keys(wanted(readConfig({}).requests));
  for (const operation of operations.filter(({ operationId }) => names.includes(operationId))) {
    it(`${operation.operationId} says so when a system behind it is down`, async () => {
      const { named, request } = wanted(portal.config.requests)[operation.operationId]!;
      const payload = { version: '1.0', ...named, requesttime: portal.clock().toISOString(), request };

      const answer = await portal.app.inject({ method: operation.method as 'POST', url: addressOf(operation.path), payload });

      assert.deepEqual([answer.statusCode, answer.json<Body>().errors?.[0]?.errorCode], [400, 'RES-SER-412']);
    });
  }
});
