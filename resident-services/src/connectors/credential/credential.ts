/** The card of a VID, as it is ordered. */
export interface CardOrder {
  /** What we call the order: our event's ID. The same reference is the same order, however often it is sent. */
  reference: string;
  vid: string;
  vidType: string;
  maskedVid: string;
  generatedOn: Date;
  expiresOn?: Date;
  transactionLimit?: number;
  transactionsLeft?: number;
}

/** The card of a UIN, ordered when a change of what is on record holds. */
export interface UinCardOrder {
  /** Also the ID of the order. */
  reference: string;
  uin: string;
}

/** MOSIP's status of an order; the set is open. `STORED` with a link is a card that can be fetched. */
export interface CredentialState {
  statusCode: string;
  link?: string;
  /** Why it failed, where that is told: `IDR-IDC-007` when the VID or its holder was not active any more. */
  failure?: string;
}

/** News of an order, told by a hub or found by asking. */
export interface CardNews {
  requestId: string;
  status: string;
  link?: string;
  /** Of the message that told it; one that was taken before has no effect. */
  messageId?: string;
}

/** Credential Request Generator, as the registration processor needs it. */
export interface UinCardRequests {
  requestUinCard(order: UinCardOrder): Promise<void>;
}

/** Credential Request Generator: takes the order of a card and knows how it stands. What becomes of it is told by WebSub. */
export interface CredentialRequests {
  /** @throws {ConnectorError} `IDR-CRG-…` when the order was refused */
  request(order: CardOrder): Promise<{ requestId: string }>;
  /** @throws {ConnectorError} `IDR-CRG-003` when there is no such order */
  get(requestId: string): Promise<CredentialState>;
}
