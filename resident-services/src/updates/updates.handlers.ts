import { responseOf } from '../events/event-log.js';
import { onceOf } from '../events/idempotency.js';
import type { Handlers } from '../plugins/handlers.js';
import { ServiceError } from '../service-error.js';
import { changesIn } from './changes.js';
import type { UpdateService } from './updates.service.js';

interface Needs {
  updates: UpdateService;
  languages: readonly string[];
}

export const updateHandlers = ({ updates, languages }: Needs): Handlers<'updateUin' | 'discardPendingDraft'> => ({
  async updateUin({ resident, body: { request }, idempotencyKey }, reply) {
    const { transactionID, consent, identity } = request;
    const changes = changesIn(identity, languages);
    if (identity['UIN'] !== undefined && identity['UIN'] !== resident.uin) throw new ServiceError('RES-SER-433');
    const settled = await updates.request(
      resident,
      { changes, consent, transactionId: transactionID ?? undefined },
      onceOf(idempotencyKey, 'updateUin', request),
    );
    reply.header('eventid', settled.eventId);
    return responseOf(settled);
  },

  async discardPendingDraft({ resident, params }, reply) {
    await updates.discard(resident, params.eid);
    reply.header('eventid', params.eid);
    return 'DISCARDED';
  },
});
