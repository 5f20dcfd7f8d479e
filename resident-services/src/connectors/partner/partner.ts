/** An organisation that has an agreement with the country. */
export interface Partner {
  id: string;
  name: string;
}

/** Partner Management Service. */
export interface PartnerManagement {
  /** Those that confirm who people are online, each of which keeps locks of its own. */
  onlineVerificationPartners(): Promise<readonly Partner[]>;
}
