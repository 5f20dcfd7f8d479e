import type { CardOrder, UinCardOrder } from '../credential/credential.js';
import type { Identity } from '../identity/identity.js';

/** How long a card is kept after it was handed over, for someone whose line broke just then. */
export const KEPT_AFTER_RELEASE_MS = 30 * 60_000;

/** Digital Card Service, as whoever hands out cards needs it. */
export interface DigitalCards {
  /** Whether a link that we were told leads to that service, and to nowhere else. */
  isOurs(link: string): boolean;
  /**
   * The file behind a link.
   * @throws {ConnectorError} `DCS-027` when it is not there (any more) or not a link of that service
   */
  fetch(link: string): Promise<Buffer>;
  /** The card was handed over and need not be kept much longer. */
  release(link: string): Promise<void>;
}

/** Digital Card Service, as the credential service behind it needs it. */
export interface CardMaker {
  /** Makes the card and puts it where it can be fetched; made again, it has the same link. */
  make(order: CardOrder | UinCardOrder, holder: Identity): Promise<{ link: string } | { refused: string }>;
  /** Nobody will fetch what was made for this order, if anything was. */
  forget(reference: string): Promise<void>;
}
