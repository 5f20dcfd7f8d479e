import type { Partner } from '../connectors/partner/partner.js';
import { responseOf } from '../events/event-log.js';
import { onceOf } from '../events/idempotency.js';
import type { Handlers } from '../plugins/handlers.js';
import type { SharingService } from './sharing.service.js';

export const sharingHandlers = ({ sharing }: { sharing: SharingService }): Handlers<'getPartners' | 'shareCredential'> => ({
  async getPartners({ query }) {
    return { partners: (await sharing.partners(query?.partnerType)).map(partnerOnWire) };
  },

  async shareCredential({ resident, body: { request }, idempotencyKey }, reply) {
    const settled = await sharing.share(resident, request, onceOf(idempotencyKey, 'shareCredential', request));
    reply.header('eventid', settled.eventId);
    return responseOf(settled) as { status: 'Success' };
  },
});

const partnerOnWire = ({ id, name, type, isActive, email, phone, address }: Partner) => ({
  partnerID: id,
  status: isActive ? 'Active' : 'Deactive', // as MOSIP spells it
  organizationName: name,
  contactNumber: phone ?? null,
  emailId: email ?? null,
  address: address ?? null,
  partnerType: type,
});
