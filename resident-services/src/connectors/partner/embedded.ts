import type { PartnerManagement } from './partner.js';

/** The partners of the demo country; the portal's own is among them. */
export const embeddedPartnerManagement = ({ partnerId }: { partnerId: string }): PartnerManagement => ({
  onlineVerificationPartners: async () => [
    { id: partnerId, name: 'Aldora ID Authentication' },
    { id: 'mpartner-border-auth', name: 'Aldora Border Authentication' },
    // MOSIP ships a partner that stands for none.
    { id: 'MOVP', name: 'Dummy partner' },
  ],
});
