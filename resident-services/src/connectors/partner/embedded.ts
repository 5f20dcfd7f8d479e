import { ConnectorError } from '../connector-error.js';
import type { Partner, PartnerManagement } from './partner.js';

interface Needs {
  partnerId: string;
  /** Where residents see the portal. */
  portalOrigin: string;
}

const organisations: readonly (readonly [id: string, name: string, address: string])[] = [
  ['aldora-bank', 'Bank of Aldora', '1 Exchange Square, North Coast'],
  ['aldora-tel', 'Aldora Telecom', '40 Signal Road, North Coast'],
  ['lantern-clinic', 'Lantern Street Clinic', '9 Lantern Street, North Coast'],
  ['amber-university', 'University of Amber Hills', '2 College Hill, Amber Hills'],
  ['tax-office', 'Aldora Tax Office', '5 Ministry Lane, North Coast'],
  ['delta-insurance', 'River Delta Insurance', '17 Quay Street, River Delta'],
];

const POLICY_FROM = new Date('2026-01-01T00:00:00Z');
const POLICY_UNTIL = new Date('2031-01-01T00:00:00Z');
const shareable = ['fullName', 'dateOfBirth', 'gender', 'UIN', 'perpetualVID', 'phone', 'email', 'fullAddress', 'photo'];

/** The partners of the demo country; the portal's own is among them. */
export function embeddedPartnerManagement({ partnerId, portalOrigin }: Needs): PartnerManagement {
  const verification = (id: string, name: string): Partner => ({ id, name, type: 'Online_Verification_Partner', isActive: true });
  const payAt = new URLSearchParams({ redirectUrl: Buffer.from(`${portalOrigin}/`).toString('base64'), residentName: '', residentDefaultFullAddress: '' });
  const all: readonly Partner[] = [
    verification(partnerId, 'Aldora ID Authentication'),
    verification('mpartner-border-auth', 'Aldora Border Authentication'),
    // MOSIP ships a partner that stands for none.
    verification('MOVP', 'Dummy partner'),
    ...organisations.map(([id, name, address]) => ({
      id,
      name,
      address,
      type: 'Auth_Partner',
      isActive: true,
      email: `data@${id}.example`,
      phone: '+99920555900',
    })),
    {
      id: 'swift-courier',
      name: 'Swift Courier and Print',
      type: 'Print_Partner',
      isActive: true,
      email: 'cards@swift-courier.example',
      phone: '+99920555910',
      address: '3 Harbour Way, North Coast',
      orderUrl: `${portalOrigin}/resident/v1/auth-mock/order/physical-card?${payAt}`,
    },
  ];

  return {
    onlineVerificationPartners: async () => all.filter(({ type }) => type === 'Online_Verification_Partner'),
    partners: async (type) => all.filter((partner) => type === undefined || partner.type === type),

    async policy(id, credentialType) {
      const partner = all.find((each) => each.id === id && each.type === 'Auth_Partner');
      if (!partner || credentialType !== 'vercred') throw new ConnectorError('PMS_PRT_064', 'no policy for this partner and credential type');
      return {
        id: `policy-${id}`,
        name: `${partner.name}: what residents share`,
        description: 'What a resident chooses and agrees to, nothing else',
        attributes: shareable,
        publishedOn: POLICY_FROM,
        validUntil: POLICY_UNTIL,
      };
    },
  };
}
