/** An organisation that has an agreement with the country. */
export interface Partner {
  id: string;
  name: string;
  /** MOSIP's name of its kind, such as `Auth_Partner`. */
  type: string;
  isActive: boolean;
  email?: string;
  phone?: string;
  address?: string;
  /** Of a print partner: where residents go to order and pay. */
  orderUrl?: string;
}

/** What a partner may be given, by its agreement. */
export interface PartnerPolicy {
  id: string;
  name: string;
  description: string;
  attributes: readonly string[];
  publishedOn: Date;
  validUntil: Date;
}

/** Partner Management Service. */
export interface PartnerManagement {
  /** Those that confirm who people are online, each of which keeps locks of its own. */
  onlineVerificationPartners(): Promise<readonly Partner[]>;
  /** All of a kind, or all. */
  partners(type?: string): Promise<readonly Partner[]>;
  /** @throws {ConnectorError} `PMS_PRT_064` when the partner has no policy for such a credential */
  policy(partnerId: string, credentialType: string): Promise<PartnerPolicy>;
}
