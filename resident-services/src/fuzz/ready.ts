import { people, type TestApp } from '../testing/test-app.js';
import type { Caller } from './callers.js';
import type { Known } from './values.js';

/** What a request needs to do what it asks, besides what is on record anyway. */
export interface Ready {
  /** Taken before anything else of that name. */
  known?: Known;
  caller?: Caller;
  /** Of a caller that is nobody yet. */
  headers?: Record<string, string>;
}

const transactionId = '6000000001';
const state = 'd3b07384-d9a0-4c9b-8f6e-1f2a3b4c5d6e';
const draftStep = 'UIN_GENERATOR';

/** Puts in order what an operation needs: a change that can be taken back, a paper, an order that waits to be paid. */
export function readyFor(portal: TestApp, callers: { headersOf: (caller: Caller) => Record<string, string> }) {
  const { app, system, config } = portal;
  const { db } = system.store;
  let count = 0;
  const home = Buffer.from(`${config.portal.origin}/`).toString('base64');
  const asMira = (method: 'GET' | 'PATCH', url: string, payload?: object) =>
    app.inject({ method, url: `/resident/v1${url}`, headers: callers.headersOf('portal'), ...(payload && { payload }) });

  const endChanges = async () => {
    await db.deleteFrom('identity_draft').execute();
    const pending = db.updateTable('resident_transaction').where('request_type_code', '=', 'UPDATE_MY_UIN').where('status_code', '=', 'NEW');
    await pending.set({ status_code: 'FAILED' }).execute();
    return {};
  };

  const draft = async () => {
    await endChanges();
    const names = { ...config.requests.updateUin, requesttime: portal.clock().toISOString() };
    const answer = await asMira('PATCH', '/update-uin', {
      ...names,
      request: { transactionID: null, consent: 'ACCEPTED', identity: { preferredLang: 'ara' } },
    });
    const eventId = String(answer.headers['eventid']);
    const { aid } = await db.selectFrom('resident_transaction').select('aid').where('event_id', '=', eventId).executeTakeFirstOrThrow();
    for (let step: string | undefined; step !== draftStep;) step = (await system.applications.advance(aid ?? '')) ?? draftStep;
    return eventId;
  };

  const paper = async () => {
    await db.deleteFrom('uploaded_document').execute();
    const { category_code, type_code } = await db.selectFrom('valid_document').select(['category_code', 'type_code']).executeTakeFirstOrThrow();
    const named = { transactionId, docCatCode: category_code, docTypCode: type_code, langCode: 'eng', referenceId: 'A-17' };
    const { docId } = await system.documents.upload(system.tokenId(people.mira), named, { name: 'a.pdf', bytes: Buffer.from('%PDF-1.7 x') });
    return docId;
  };

  const share = async (credentialType: string) => {
    const order = { uin: people.mira, individualId: people.mira, issuer: 'aldora-bank', attributes: ['fullName'], formats: {}, masked: [] };
    const { requestId } = await system.shares.request({ ...order, reference: `ready-${++count}`, credentialType });
    return requestId;
  };

  const signIn = async () => {
    const answer = await app.inject({ url: `/resident/v1/login/${encodeURIComponent(home)}?state=${state}` });
    const cookies = answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    return { known: { 'loginRedirect.state': [state], 'loginRedirect.code': [`good-${++count}`] }, caller: 'nobody', headers: { cookie: cookies } } as const;
  };

  const cardOrder = async () => {
    const ordered = await asMira('GET', `/physical-card/order?partnerId=swift-courier&redirectUri=${home}`);
    return String(ordered.headers['eventid']);
  };
  /** One that was paid, and that nobody has ordered with before. */
  const payment = () => String(2_000_000_000 + 10 * ++count);

  const all: Readonly<Record<string, () => Promise<Ready>>> = {
    login: async () => ({ known: { 'login.state': [state] } }),
    loginV2: async () => ({ known: { 'loginV2.state': [state] } }),
    loginRedirect: signIn,
    validateToken: async () => ({ caller: 'reference' }),
    logout: async () => ({ caller: 'reference' }),
    discardPendingDraft: async () => ({ known: { 'discardPendingDraft.eid': [await draft()] } }),
    updateUin: endChanges,
    updateUinWithOtp: endChanges,
    sendContactOtp: endChanges,
    updateContact: endChanges,
    getDocument: async () => ({ known: { 'getDocument.document-id': [await paper()] } }),
    deleteDocument: async () => ({ known: { 'deleteDocument.id': [await paper()] } }),
    uploadDocument: async () => (await db.deleteFrom('uploaded_document').execute(), {}),
    listDocuments: async () => (await paper(), {}),
    orderPhysicalCardReturn: async () => ({
      known: {
        'orderPhysicalCardReturn.eventId': [await cardOrder()],
        'orderPhysicalCardReturn.redirectUrl': [home],
        'orderPhysicalCardReturn.paymentTransactionId': [payment()],
      },
    }),
    sendPhysicalCard: async () => ({ known: { 'sendPhysicalCard.transactionID': [payment()] } }),
    getCard: async () => ({ known: { 'getCard.requestId': [await share('euin')] } }),
    cancelCredential: async () => ({ known: { 'cancelCredential.requestId': [await share('vercred')] } }),
  };
  return async (operationId: string): Promise<Ready> => (await all[operationId]?.()) ?? {};
}
