import type { Config } from '../config.js';
import { signatureOf } from '../connectors/websub/signature.js';
import { PdfBusy } from '../pdf/pdf-busy.js';
import type { Caller } from './callers.js';
import { people, type TestApp } from '../testing/test-app.js';

interface Callers {
  headersOf: (caller: Caller) => Record<string, string>;
}

/** What some operations can only do with something that others have made before: a card that is ready, orders. */
export async function prepared({ app, system }: TestApp, callers: Callers) {
  const [{ vid } = { vid: '' }] = await system.vids.list(people.mira);
  const ordered = await app.inject({ url: `/resident/v1/request-card/vid/${vid}`, headers: callers.headersOf('portal') });
  for (let tries = 0; tries < 3; tries++) {
    // On a machine with no time for it there is no card, and its download is refused.
    const isMade = await system.jobs.runAll().then(
      () => true,
      (error: unknown) => {
        if (!(error instanceof PdfBusy)) throw error;
        return false;
      },
    );
    if (isMade) break;
  }
  const order = { uin: people.mira, individualId: people.mira, issuer: 'aldora-bank', attributes: ['fullName'], formats: {}, masked: [] };
  const share = await system.shares.request({ ...order, reference: 'fuzz-1', credentialType: 'vercred' });
  const card = await system.shares.request({ ...order, reference: 'fuzz-2', credentialType: 'euin' });
  return { eventIds: [String(ordered.headers['eventid'])], requestIds: [share.requestId, card.requestId] };
}

const transactionId = '6000000001';
/** As long as the one before was not used up. */
const lasts = 4;

/** Codes that are good, for those operations that take one. */
export function codesOf({ app, system, clock, config, sent }: TestApp, callers: Callers) {
  let given = 0;
  const requestTime = clock().toISOString();
  const forPerson = {
    id: 'mosip.identity.otp.internal',
    version: '1.0',
    transactionID: transactionId,
    requestTime,
    individualId: people.mira,
    otpChannel: ['EMAIL'],
  };
  const { id, version } = config.requests.sendContactOtp;
  const forContact = { id, version, requesttime: requestTime, request: { userId: 'new@example.org', transactionId } };

  return {
    /** @param isNew whether one must be sent that nobody has tried yet */
    async newest(operationId: string, isNew = false) {
      const isContact = operationId === 'updateContact';
      if (isNew) given = 0;
      if (given++ % lasts === 0) {
        const url = `/resident/v1${isContact ? '/contact-details/send-otp' : '/req/otp'}`;
        await app.inject({ method: 'POST', url, payload: isContact ? forContact : forPerson, ...(isContact && { headers: callers.headersOf('portal') }) });
        await system.afterwards.idle();
      }
      return sent.lastOtp() || '111111';
    },
  };
}

/** What each callback is told of. */
export const callbackTopics = ({ websub }: Pick<Config, 'websub'>): Record<string, { topic: string; secret?: string }> => ({
  authTypeCallback: websub.authTypeStatus,
  authTransactionCallback: websub.authTransaction,
  credentialStatusCallback: websub.credentialStatus,
  regprocWorkflowCallback: websub.workflow,
});

/** What the hub would sign the body of a callback with. */
export function signatureFor({ system, config }: TestApp, operationId: string, payload: string | Buffer | undefined) {
  const topic = callbackTopics(config)[operationId];
  return topic ? signatureOf(system.behind.topicOf(topic).secret, Buffer.from(payload ?? '')) : 'x';
}
