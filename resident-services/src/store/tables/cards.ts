import type { Time, TimeOrNull } from '../database.js';

export interface CardTables {
  credential_request: CredentialRequestTable;
  data_share: DataShareTable;
  hub_topic: HubTopicTable;
  hub_subscription: HubSubscriptionTable;
  hub_delivery: HubDeliveryTable;
  websub_seen: WebsubSeenTable;
}

export interface CredentialRequestTable {
  request_id: string;
  /** What the one who ordered calls it: the same reference is the same order. */
  reference: string;
  status: string;
  /** Sealed JSON of the order. */
  data: string;
  /** Sealed; where the card can be fetched. */
  url: string | null;
  failure: string | null;
  cr_dtimes: Time;
  upd_dtimes: Time;
}

/** A file behind a link that nobody can guess. */
export interface DataShareTable {
  /** Blind index of the token in the link. */
  token_index: string;
  /** Sealed. */
  data: string;
  content_type: string;
  cr_dtimes: Time;
  /** null until it was fetched. */
  expiry_dtimes: TimeOrNull;
}

export interface HubTopicTable {
  topic: string;
  cr_dtimes: Time;
}

export interface HubSubscriptionTable {
  id: string;
  topic: string;
  callback: string;
  /** Sealed; null until the subscriber has confirmed. */
  secret: string | null;
  /** null until the subscriber has confirmed. */
  expiry_dtimes: TimeOrNull;
  /** Sealed; what was asked and is not confirmed yet. */
  asked: string | null;
}

export interface HubDeliveryTable {
  id: string;
  subscription_id: string;
  /** Sealed; the very bytes that were published. */
  body: string;
  status: 'waiting' | 'delivered' | 'dead';
  attempts: number;
  reason: string | null;
  cr_dtimes: Time;
  upd_dtimes: Time;
}

/** Events that were taken already, by blind index of their ID. */
export interface WebsubSeenTable {
  event_index: string;
  cr_dtimes: Time;
}
