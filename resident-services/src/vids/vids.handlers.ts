import { responseOf } from '../events/event-log.js';
import { onceOf } from '../events/idempotency.js';
import type { Handlers } from '../plugins/handlers.js';
import { localTime } from '../texts/local-time.js';
import type { VidService } from './vids.service.js';

/** By `operationId` of the contract: the request was validated, the scope checked, the resident resolved before. */
export const vidHandlers = (vids: VidService): Handlers<'getVidPolicy' | 'listVids' | 'generateVid' | 'revokeVid'> => ({
  async getVidPolicy() {
    return { vidPolicies: [...(await vids.policies())] };
  },

  async listVids({ resident, times }) {
    const listed = await vids.list(resident);
    return listed.map(({ vid, vidType, maskedVid, generatedOn, expiresOn, transactionLimit, usesLeft, loginVid }) => ({
      vid,
      vidType,
      maskedVid,
      genratedOnTimestamp: localTime(generatedOn, times), // misspelt on MOSIP's wire
      generatedUtc: generatedOn.toISOString(),
      expiryTimestamp: expiresOn ? localTime(expiresOn, times) : null,
      expiryUtc: expiresOn?.toISOString() ?? null,
      transactionLimit: transactionLimit ?? null,
      transactionsLeftCount: usesLeft ?? null,
      loginVid,
    }));
  },

  async generateVid({ resident, body, idempotencyKey }, reply) {
    const { vidType, channels } = body.request;
    const settled = await vids.create(resident, { vidType, channels }, onceOf(idempotencyKey, 'generateVid', body.request));
    reply.header('eventid', settled.eventId);
    return responseOf(settled) as { vid: string };
  },

  async revokeVid({ resident, params, body, idempotencyKey }, reply) {
    const settled = await vids.revoke(resident, params.vid, onceOf(idempotencyKey, 'revokeVid', { ...params, ...body.request }));
    reply.header('eventid', settled.eventId);
    return responseOf(settled);
  },
});
