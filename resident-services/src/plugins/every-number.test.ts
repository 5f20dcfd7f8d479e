import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { borderNumbers } from '../fuzz/borders.js';
import { goodRequests } from '../fuzz/good-requests.js';
import { type FuzzRequest, type Route, routesOf } from '../fuzz/requests.js';
import { withPart, withQuery } from '../fuzz/spoilt-address.js';
import { resolve } from '../fuzz/values.js';
import { expectAnswer } from '../testing/expect-contract.js';
import { type ContractOperation, readContract } from './contract-document.js';

const document = readContract();

type Parameter = NonNullable<ContractOperation['parameters']>[number];

const numbersOf = ({ operation }: Route) =>
  (operation.parameters ?? [])
    .map((parameter) => (parameter.$ref ? (resolve(parameter.$ref, document) as unknown as Parameter) : parameter))
    .filter(({ schema }) => ['integer', 'number'].includes(String(schema?.type)));

/** Numbers within bodies, those that are written as texts too. */
const inBodies: Readonly<Record<string, readonly string[]>> = {
  setAuthLock: ['"authTypes":[{"authType":"demo","locked":false,"unlockForSeconds":#}]'],
  unlockWithOtp: ['"unlockForSeconds":"#"'],
  getAuthHistory: ['"pageStart":"#","pageFetch":"10"', '"pageStart":"1","pageFetch":"#"'],
};

/** A good request with each of its numbers set to this one. */
function* withNumber(route: Route, good: FuzzRequest, number: string): Generator<FuzzRequest> {
  const { url, headers, payload } = good;
  for (const { name, in: place } of numbersOf(route)) {
    if (place === 'path') yield { ...good, url: withPart(route.path, url, name, number) };
    if (place === 'query') yield { ...good, url: withQuery(url, name, number) };
    if (place === 'header') yield { ...good, headers: { ...headers, [name]: number } };
  }
  // As text: some are no numbers that JSON.stringify would write. The last of two members of one name counts.
  for (const members of inBodies[route.operation.operationId] ?? [])
    yield { ...good, payload: String(payload).replace(/\}\}$/, `,${members.replace('#', number)}}}`) };
}

describe('every number that the contract takes', () => {
  const good = goodRequests(document);

  const ask = async (request: FuzzRequest) => {
    const answer = await good.send(request, { isGood: true });
    assert.notEqual(answer.statusCode, 500, `${request.url} ${String(request.payload)} ${answer.payload}`);
    expectAnswer(request.operationId, answer);
  };

  const numbered = routesOf(document).filter((route) => numbersOf(route).length > 0 || route.operation.operationId in inBodies);
  for (const route of numbered) {
    const { operationId } = route.operation;
    it(`of ${operationId} may be as great as it likes: it is taken or refused`, async () => {
      const request = await good.to(route);

      for (const number of borderNumbers) for (const each of withNumber(route, request, number)) await ask(each);
    });
  }
});
