import { ConnectorError } from '../connector-error.js';
import type { Partner, PartnerManagement } from './partner.js';

interface Needs {
  partnerId: string;
  /** Where residents see the portal. */
  portalOrigin: string;
  /** Whether the page that stands in for theirs is there; without it they have none to order at. */
  takesOrders: boolean;
}

interface Organisation {
  id: string;
  name: string;
  address: string;
  /** What its agreement lets it have of a resident. */
  attributes: readonly string[];
}

/** Those that residents share data with. */
const organisations: readonly Organisation[] = [
  {
    id: 'aldora-bank',
    name: 'Bank of Aldora',
    address: '1 Exchange Square, North Coast',
    attributes: ['fullName', 'dateOfBirth', 'gender', 'UIN', 'perpetualVID', 'phone', 'email', 'fullAddress', 'photo'],
  },
  {
    id: 'aldora-tel',
    name: 'Aldora Telecom',
    address: '40 Signal Road, North Coast',
    attributes: ['fullName', 'perpetualVID', 'phone', 'email', 'fullAddress'],
  },
  { id: 'lantern-clinic', name: 'Lantern Street Clinic', address: '9 Lantern Street, North Coast', attributes: ['fullName', 'dateOfBirth', 'gender', 'phone'] },
  {
    id: 'amber-university',
    name: 'University of Amber Hills',
    address: '2 College Hill, Amber Hills',
    attributes: ['fullName', 'dateOfBirth', 'email', 'fullAddress', 'photo'],
  },
  { id: 'tax-office', name: 'Aldora Tax Office', address: '5 Ministry Lane, North Coast', attributes: ['fullName', 'dateOfBirth', 'UIN', 'fullAddress'] },
  {
    id: 'delta-insurance',
    name: 'River Delta Insurance',
    address: '17 Quay Street, River Delta',
    attributes: ['fullName', 'dateOfBirth', 'gender', 'perpetualVID', 'email', 'fullAddress'],
  },
];

/** Those that print cards; each asks for what it prints and where it sends it. */
const printers: readonly Organisation[] = [
  {
    id: 'swift-courier',
    name: 'Swift Courier and Print',
    address: '3 Harbour Way, North Coast',
    attributes: ['fullName', 'dateOfBirth', 'gender', 'UIN', 'photo', 'phone', 'fullAddress'],
  },
  { id: 'amber-press', name: 'Amber Hills Press', address: '11 Mill Bridge, Amber Hills', attributes: ['fullName', 'perpetualVID', 'photo', 'fullAddress'] },
  {
    id: 'delta-print',
    name: 'Delta Card Works',
    address: '6 Lock Street, River Delta',
    attributes: ['fullName', 'dateOfBirth', 'UIN', 'photo', 'fullAddress'],
  },
];

const POLICY_FROM = new Date('2026-01-01T00:00:00Z');
const POLICY_UNTIL = new Date('2031-01-01T00:00:00Z');

const partnerOf = ({ id, name, address }: Organisation, type: string, mailbox: string, phone: string): Partner => ({
  id,
  name,
  address,
  type,
  isActive: true,
  email: `${mailbox}@${id}.example`,
  phone,
});

/** The partners of the demo country; the portal's own is among them. */
export function embeddedPartnerManagement({ partnerId, portalOrigin, takesOrders }: Needs): PartnerManagement {
  const verification = (id: string, name: string): Partner => ({ id, name, type: 'Online_Verification_Partner', isActive: true });
  const payAt = new URLSearchParams({ redirectUrl: Buffer.from(`${portalOrigin}/`).toString('base64'), residentName: '', residentDefaultFullAddress: '' });
  const all: readonly Partner[] = [
    verification(partnerId, 'Aldora ID Authentication'),
    verification('mpartner-border-auth', 'Aldora Border Authentication'),
    // MOSIP ships a partner that stands for none.
    verification('MOVP', 'Dummy partner'),
    ...organisations.map((one) => partnerOf(one, 'Auth_Partner', 'data', '+99920555900')),
    ...printers.map((one) => ({
      ...partnerOf(one, 'Print_Partner', 'cards', '+99920555910'),
      ...(takesOrders && { orderUrl: `${portalOrigin}/resident/v1/auth-mock/order/physical-card?${payAt}` }),
    })),
  ];

  return {
    onlineVerificationPartners: async () => all.filter(({ type }) => type === 'Online_Verification_Partner'),
    partners: async (type) => all.filter((partner) => type === undefined || partner.type === type),

    async policy(id, credentialType) {
      const partner = [...organisations, ...printers].find((each) => each.id === id);
      if (!partner || credentialType !== 'vercred') throw new ConnectorError('PMS_PRT_064', 'no policy for this partner and credential type');
      return {
        id: `policy-${id}`,
        name: `${partner.name}: what residents share`,
        description: 'What a resident chooses and agrees to, nothing else',
        attributes: partner.attributes,
        publishedOn: POLICY_FROM,
        validUntil: POLICY_UNTIL,
      };
    },
  };
}
