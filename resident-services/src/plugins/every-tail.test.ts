import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goodRequests } from '../fuzz/good-requests.js';
import { reasons } from '../../report/unreachable-codes.js';
import { type FuzzRequest, type Route, routesOf } from '../fuzz/requests.js';
import { withPart, withQuery } from '../fuzz/spoilt-address.js';
import { expectAnswer } from '../testing/expect-contract.js';
import { readContract } from './contract-document.js';
import { codesIn, listedCodes } from './listed-codes.js';

const document = readContract();
const tailsOf = ({ operation }: Route) => listedCodes(operation).flatMap(({ code, tail }) => (code === 'RES-SER-410' && tail ? [tail] : []));

/** No request leads to these. */
const isUnreachable = (operationId: string, tail: string) =>
  reasons.some(({ operations, codes }) => operations?.includes(operationId) && codes.includes(`RES-SER-410 ${tail}`));

/** Where a part of a request is, when a refusal calls it something else. */
const places: Readonly<Record<string, readonly string[]>> = {
  generateId: ['id'],
  newVersion: ['version'],
  revokeVidId: ['id'],
  revokeVidIdNew: ['id'],
  revokeVidVersion: ['version'],
  transactionId: ['transactionId', 'transactionID', 'id'],
  languageCode: ['languageCode', 'langCode', 'langcode', 'languagecode'],
  documentId: ['document-id', 'id'],
  eventId: ['eventId', 'event-id', 'eid'],
  individualId: ['individualId', 'aid'],
  authTypes: ['authTypes', 'authType'],
  EMAIL: ['emailId'],
  PHONE: ['phoneNo'],
  VID: ['VID', 'vid'],
  genderName: ['gendertype'],
  'UnlockForSeconds must be greater than or equal to 0': ['unlockForSeconds'],
  'please provide Page Start value': ['pageStart'],
  'please provide Page size to be Fetched': ['pageFetch'],
};
const unfit: readonly unknown[] = [undefined, '', ' ', '-', '-1', 'x'.repeat(300), 7, null, [], {}];

const inBase64 = (identity: object) => Buffer.from(JSON.stringify({ identity })).toString('base64');
const inNoLanguage = { fullName: [{ language: 'xyz', value: 'x' }] };
/** What does not fit only together, or only within. */
const together: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  fromDateTime: [{ toDate: '2026-01-01' }],
  toDateTime: [{ fromDate: '2026-01-01' }],
  DateTime: [{ fromDate: '2026-02-01', toDate: '2026-01-01' }],
  unlockForSeconds: [{ authTypes: [{ authType: 'demo', locked: false, unlockForSeconds: -1 }] }],
  languageCode: [{ identity: inNoLanguage }, { identityJson: inBase64(inNoLanguage) }],
  sharableAttributes: [{ sharableAttributes: [{ attributeName: 'nothing' }] }],
  identity: [{ identityJson: inBase64({}) }],
  "'from' and 'to' languages cannot be same": [{ from_field_lang: 'eng', to_field_lang: 'eng' }],
};

/** A good request with one part of it put out of order, in every way there is. */
function* spoiled({ path }: Route, good: FuzzRequest, tail: string): Generator<FuzzRequest> {
  if (tail === 'Idempotency-Key') yield { ...good, headers: { ...good.headers, 'idempotency-key': 'k'.repeat(300) } };
  for (const parts of together[tail] ?? []) {
    const { payload, url } = good;
    if (typeof payload === 'string') {
      const body = JSON.parse(payload) as { request?: object };
      yield { ...good, payload: JSON.stringify({ ...body, request: { ...body.request, ...parts } }) };
    } else yield { ...good, url: Object.entries(parts).reduce((all, [name, value]) => withQuery(all, name, String(value)), url) };
  }
  for (const name of places[tail] ?? [tail]) {
    for (const value of unfit) {
      const { url, payload } = good;
      if (typeof payload === 'string') {
        const body = JSON.parse(payload) as Record<string, unknown>;
        yield { ...good, payload: JSON.stringify({ ...body, [name]: value }) };
        if (typeof body['request'] === 'object') yield { ...good, payload: JSON.stringify({ ...body, request: { ...body['request'], [name]: value } }) };
      }
      if (typeof value === 'string' || value === undefined) yield { ...good, url: withQuery(url, name, value) };
      if (typeof value === 'string' && value.trim() && path.includes(`{${name}}`)) yield { ...good, url: withPart(path, url, name, value) };
    }
  }
}

describe('every part of a request that the contract names a refusal after (§1, RES-SER-410)', () => {
  const good = goodRequests(document);

  const tailIn = async (request: FuzzRequest) => {
    const answer = await good.send(request);
    expectAnswer(request.operationId, answer);
    return codesIn(answer.payload)[0]?.tail?.split('/')[0];
  };

  for (const route of routesOf(document).filter((each) => tailsOf(each).length > 0)) {
    const { operationId } = route.operation;
    it(`${operationId} is refused by the name of what does not fit`, async () => {
      const request = await good.to(route);
      const untold: string[] = [];

      for (const tail of tailsOf(route)) {
        let isTold = false;
        for (const each of spoiled(route, request, tail)) isTold ||= (await tailIn(each)) === tail;
        if (!isTold) untold.push(tail);
      }

      assert.deepEqual(
        untold,
        tailsOf(route).filter((tail) => isUnreachable(operationId, tail)),
      );
    });
  }
});
