import { expect } from '@open-wc/testing';
import { ApiError, type NetworkError } from '../errors.js';
import { residentApi } from './call.js';

interface Sent {
  request: Request;
  body: string;
}

/** An API whose network answers as told, and what it was asked. */
function against(...answers: ((request: Request) => Response | Promise<Response>)[]) {
  const sent: Sent[] = [];
  const refusals: string[] = [];
  const api = residentApi({
    csrf: () => 'csrf-1',
    locale: () => 'ar_SA',
    onRefusal: async (error) => void refusals.push(error.code),
    fetch: async (input, init) => {
      const request = new Request(input, init);
      sent.push({ request, body: await request.clone().text() });
      return answers[Math.min(sent.length, answers.length) - 1]!(request);
    },
  });
  return { api, sent, refusals };
}

const json = (body: unknown, init: ResponseInit = {}) => new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' }, ...init });
const envelope = (response: unknown, errors: unknown = null) => json({ id: 'x', version: '1.0', responsetime: '2026-01-01T00:00:00.000Z', response, errors });

/** The error that a promise rejects with. */
const failure = async (promise: Promise<unknown>): Promise<unknown> => {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('it did not fail');
};

describe('residentApi', () => {
  for (const [spelling, errors] of [
    ['null', null],
    ['[]', []],
    ['absent', undefined],
  ] as const) {
    it(`takes errors: ${spelling} as success`, async () => {
      const { api } = against(() => json({ response: [], ...(errors === undefined ? { responsetime: 'x' } : { errors }) }));

      expect((await api.call('listVids')).response).to.deep.equal([]);
    });
  }

  it('takes a body without envelope as the answer', async () => {
    const { api } = against(() => json({ vidPolicies: [] }));

    expect((await api.call('getVidPolicy')).response).to.deep.equal({ vidPolicies: [] });
  });

  it('fills id, version and requesttime, sends CSRF, locale, offset and idempotency key', async () => {
    const { api, sent } = against(() => envelope({ vid: '1' }));

    await api.call('generateVid', { body: { vidType: 'Temporary' }, idempotencyKey: 'intent-0001' });

    const { request, body } = sent[0]!;
    expect(JSON.parse(body)).to.deep.include({ id: 'mosip.resident.vid.generate', version: '1.0', request: { vidType: 'Temporary' } });
    expect(JSON.parse(body).requesttime).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(request.headers.get('x-xsrf-token')).to.equal('csrf-1');
    expect(request.headers.get('idempotency-key')).to.equal('intent-0001');
    expect(request.headers.get('locale')).to.equal('ar_SA');
    expect(request.headers.get('time-zone-offset')).to.equal(String(new Date().getTimezoneOffset()));
  });

  it('sends the idempotency key of a GET that makes something, and none with others', async () => {
    const { api, sent } = against(() => envelope({}));

    await api.call('requestVidCard', { params: { VID: '4251852193847593' }, idempotencyKey: 'intent-0001' });
    await api.call('listVids');

    expect(sent.map(({ request }) => request.headers.get('idempotency-key'))).to.deep.equal(['intent-0001', null]);
  });

  it('gives the event ID of the answer, and none for NA', async () => {
    const withId = against(() => new Response(JSON.stringify({ response: {}, errors: [] }), { headers: { eventid: '8251649601234567' } }));
    const without = against(() => new Response(JSON.stringify({ response: {}, errors: [] }), { headers: { eventid: 'NA' } }));

    expect((await withId.api.call('revokeVid', { params: { vid: '1' }, body: { vidStatus: 'REVOKED' } })).eventId).to.equal('8251649601234567');
    expect((await without.api.call('revokeVid', { params: { vid: '1' }, body: { vidStatus: 'REVOKED' } })).eventId).to.equal(undefined);
  });

  for (const key of ['message', 'errorMessage']) {
    it(`throws the refusal of the envelope, its text under ${key}, with its words loaded before`, async () => {
      const { api, refusals } = against(() => envelope(null, [{ errorCode: 'RES-SER-410', [key]: 'Invalid Input Parameter- vidType' }]));

      const error = (await failure(api.call('listVids'))) as ApiError;

      expect(error).to.be.instanceOf(ApiError);
      expect(error.code).to.equal('RES-SER-410');
      expect(error.field).to.equal('vidType');
      expect(refusals).to.deep.equal(['RES-SER-410']);
    });
  }

  it('throws a refusal under HTTP 401 with its status', async () => {
    const { api } = against(() => json({ response: null, errors: [{ errorCode: 'KER-ATH-401', message: 'x' }] }, { status: 401 }));

    expect(((await failure(api.call('listVids'))) as ApiError).status).to.equal(401);
  });

  it('says "unreadable" to HTML in place of JSON', async () => {
    const { api } = against(() => new Response('<html>', { status: 200 }));

    expect(((await failure(api.call('listVids'))) as NetworkError).code).to.equal('unreadable');
  });

  it('reads again once when the service was down, and never writes again by itself', async () => {
    const down = () => new Response('', { status: 503 });
    const reading = against(down, () => envelope([]));
    const writing = against(down);

    await reading.api.call('listVids');
    await failure(writing.api.call('generateVid', { body: { vidType: 'Temporary' } }));

    expect(reading.sent).to.have.length(2);
    expect(writing.sent).to.have.length(1);
  });

  it('takes an aborted call for what it is', async () => {
    const abort = new AbortController();
    const { api } = against(
      ({ signal }) =>
        new Promise<Response>((_, reject) => {
          signal.throwIfAborted();
          signal.addEventListener('abort', () => reject(signal.reason as Error));
        }),
    );

    const call = failure(api.call('listVids', {}, abort.signal));
    abort.abort();

    expect((await call) as DOMException).to.have.property('name', 'AbortError');
  });

  /** A body that cannot be read to its end. A stream that fails gives no reason in Chromium, so the reading itself does. */
  const brokenOff = (reason: Error, type = 'application/json') => {
    const read = async () => Promise.reject(reason);
    return Object.assign(new Response('{', { headers: { 'content-type': type } }), { text: read, blob: read });
  };

  it('takes an abort that comes with half of the answer for what it is', async () => {
    const aborted = () => new DOMException('aborted', 'AbortError');
    const { api } = against(
      () => brokenOff(aborted()),
      () => brokenOff(aborted(), 'application/pdf'),
    );

    const ends = [await failure(api.call('listVids')), await failure(api.file('downloadCardByEvent', { params: { eventId: '1' } }))];

    expect(ends.map((end) => (end as DOMException).name)).to.deep.equal(['AbortError', 'AbortError']);
  });

  it('says "unreachable" when the line broke with half of the answer, a file or not', async () => {
    const { api } = against(
      () => brokenOff(new TypeError('network error')),
      () => brokenOff(new TypeError('network error'), 'application/pdf'),
    );

    const ends = [await failure(api.call('listVids')), await failure(api.file('downloadCardByEvent', { params: { eventId: '1' } }))];

    expect(ends.map((end) => (end as NetworkError).code)).to.deep.equal(['unreachable', 'unreachable']);
  });

  it('gives a file with the name of the answer, and the refusal when JSON comes instead', async () => {
    const pdf = against(
      () => new Response('%PDF', { headers: { 'content-type': 'application/pdf', 'content-disposition': 'attachment; filename="Ack.pdf"' } }),
    );
    const refused = against(() => json({ response: null, errors: [{ errorCode: 'RES-SER-509', message: 'x' }] }, { status: 400 }));

    expect((await pdf.api.file('downloadCardByEvent', { params: { eventId: '8251649601234567' } })).name).to.equal('Ack.pdf');
    expect(((await failure(refused.api.file('downloadCardByEvent', { params: { eventId: '8251649601234567' } }))) as ApiError).code).to.equal('RES-SER-509');
  });
});
